// The map: mounts the viewer, hands it the scene, and turns what it reports into steps.
import { useEffect, useRef } from "react";
import type { Box } from "../../scene/box.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../scene/theme.ts";
import { pinNodes } from "../../view/steps/pin-nodes.ts";
import { selectNodes } from "../../view/steps/select-nodes.ts";
import type { View } from "../../view/view.ts";
import { createViewer } from "../../viewer/create-viewer.ts";
import type { Viewer } from "../../viewer/viewer.ts";
import { expandNode } from "../actions/expand-node.ts";
import { kindLabel } from "../../graph/kind-label.ts";
import type { AppData } from "../load/load-data.ts";
import { announce, pickNode, step, useApp, viewNow } from "../store.ts";
import { useMedia } from "../use-media.ts";
import { isInSight } from "./is-in-sight.ts";
import { Lasso } from "./lasso.tsx";
import { Legend } from "./legend.tsx";
import { MapButtons } from "./map-buttons.tsx";
import { MapFailure } from "./map-failure.tsx";
import { MapInWords } from "./map-in-words.tsx";
import { MapLook } from "./map-look.tsx";
import { useContextMenu, type MapAim } from "../menu/use-context-menu.ts";
import { mapAim } from "./map-aim.ts";
import { NothingHere } from "./nothing-here.tsx";
import { PointedNode } from "./pointed-node.tsx";
import { useScene } from "./use-scene.ts";

interface MapViewProps {
  readonly data: AppData;
  readonly theme: Theme;
}

/** Pixels that the buttons take at the right, and the legend at most above axes. */
const buttonsWidth = 40;
const mostLegend = 120;
const gap = 12;
/** Of a folded legend. */
const lineHeight = 40;

const boxOf = ({ offsetWidth, offsetHeight }: HTMLElement): readonly [number, number] => [
  offsetWidth,
  offsetHeight,
];

/** What floats over the map, from its corner. */
function floatingOver(map: HTMLElement): readonly Box[] {
  const { left, top } = map.getBoundingClientRect();
  const floating = map.parentElement?.querySelectorAll(".map-corner > *, .map-buttons") ?? [];
  return Array.from(floating, (part) => {
    const box = part.getBoundingClientRect();
    return { x0: box.left - left, y0: box.top - top, x1: box.right - left, y1: box.bottom - top };
  });
}

/** What says which nodes are shown one by one; facets narrow what is there and are none. */
const pickedBy = ({ query, scope }: View): unknown =>
  query ?? scope.clauses.find(({ facet }) => facet === "node") ?? null;

export function MapView({ data, theme }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer | null>(null);
  const corner = useRef<HTMLDivElement>(null);
  const reduced = useMedia("(prefers-reduced-motion: reduce)");
  const scene = useScene(data, theme);
  const target = useApp((state) => state.target);
  const failure = useApp((state) => state.mapFailure);
  const lasso = useApp((state) => state.lasso);
  const { index } = data;
  const ring = useRef<string | null>(null);
  const aim = useRef<MapAim | null>(null);
  useContextMenu(data, container, aim);
  useEffect(() => {
    aim.current = mapAim(scene, viewer, container, ring);
  }, [scene]);

  useEffect(() => {
    if (container.current === null) return;
    const nameOf = (id: string): string => index.node(id)?.name ?? id;
    const made = createViewer(container.current, {
      theme,
      reducedMotion: reduced,
      covered: () => (container.current === null ? [] : floatingOver(container.current)),
      label:
        "Map of the graph. Arrow keys walk from node to node, Enter selects, plus and minus zoom.",
      onSelect: (id, add) => {
        if (id !== null) pickNode(nameOf(id), viewNow(), id, add);
        else if (viewNow().selection.length > 0)
          step("Select nothing", (view) => selectNodes(view, []));
        if (id !== null)
          useApp.setState(({ sheet }) => ({
            sheetTab: "details",
            sheet: sheet === "peek" ? "half" : sheet,
          }));
      },
      onHover: (hover) => useApp.setState({ hover }),
      onExpand: (id) => expandNode(data, [id]),
      onPin: (id, x, y) => step(`Move ${nameOf(id)}`, (view) => pinNodes(view, { [id]: [x, y] })),
      onFocus: (id) => {
        ring.current = id;
        useApp.setState({ walked: id });
        const node = id === null ? undefined : index.node(id);
        if (node !== undefined) announce(`${node.name}, ${kindLabel(node)}`);
      },
      onFailure: (mapFailure) => useApp.setState({ mapFailure }),
      onRecover: () => useApp.setState({ mapFailure: null }),
    });
    viewer.current = made;
    return () => {
      viewer.current = null;
      made.destroy();
      // What kept this one from drawing is not said of the next.
      useApp.setState({ mapFailure: null });
    };
    // A viewer lives as long as its data; theme and motion reach it by the effects below.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [data]);

  const drawn = useRef<{ readonly scene: Scene; readonly picked: unknown } | null>(null);
  useEffect(() => {
    const [before, shown] = [drawn.current, viewer.current];
    const changed = before?.scene.marks.length !== scene.marks.length;
    const picked = changed ? pickedBy(viewNow()) : before.picked;
    drawn.current = { scene, picked };
    if (shown === null) return;
    shown.draw(scene);
    // An answer, paths or a cell are shown whole when they come; whatever else changes, the camera stays, except
    // where nothing would be on the screen.
    if (picked !== null && picked !== before?.picked) shown.show();
    else if (changed && !isInSight(scene, shown)) shown.fit();
  }, [scene]);
  // What has axes begins below the legend and beside the buttons. A map has its corners free, but a legend of many
  // colours is more than a corner: the map stands beside it.
  const hasAxes = scene.guides.length > 0;
  const isLong = scene.legend.shapes.length > 0;
  useEffect(() => {
    const [place, map] = [corner.current, container.current];
    if (place === null || map === null) return;
    const inset = (): void => {
      const legend = place.firstElementChild;
      const [width, height] = legend instanceof HTMLElement ? boxOf(legend) : [0, 0];
      const isBeside = isLong && !hasAxes && height > lineHeight && width < map.offsetWidth / 3;
      viewer.current?.setInsets({
        top: hasAxes ? Math.min(mostLegend, height + gap) : 0,
        right: hasAxes ? buttonsWidth : 0,
        bottom: 0,
        left: isBeside ? width + gap : 0,
      });
    };
    inset();
    // What is folded or unfolded there covers other names.
    const observer = new ResizeObserver(inset);
    observer.observe(place);
    return () => observer.disconnect();
  }, [hasAxes, isLong]);
  useEffect(() => viewer.current?.setReducedMotion(reduced), [reduced]);
  useEffect(() => {
    if (target !== null) viewer.current?.focus(target);
  }, [target]);
  // Not as a state of this part: what lies on the map need not be drawn anew whenever the pointer moves.
  useEffect(
    () =>
      useApp.subscribe(({ hover }, before) => {
        if (hover !== before.hover) viewer.current?.point(hover);
      }),
    [],
  );

  return (
    <div className="map">
      <div
        className="canvas"
        ref={container}
        data-testid="map"
        onBlur={() => useApp.setState({ walked: null })}
      />
      <MapInWords data={data} />
      {lasso && <Lasso scene={scene} viewer={viewer} />}
      {failure !== null && <MapFailure reason={failure} />}
      <div className="map-corner" data-axes={hasAxes || undefined} ref={corner}>
        <Legend data={data} legend={scene.legend} map={container} />
        <MapLook data={data} scene={scene} viewer={viewer} />
      </div>
      <NothingHere data={data} />
      <MapButtons viewer={viewer} />
      <PointedNode data={data} />
    </div>
  );
}
