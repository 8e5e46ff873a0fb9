// The map: mounts the viewer, hands it the scene, and turns what it reports into steps.
import { useEffect, useRef } from "react";
import type { Theme } from "../../scene/theme.ts";
import { pin, select } from "../../view/change-view.ts";
import { createViewer, type Viewer } from "../../viewer/viewer.ts";
import type { AppData } from "../load/load-data.ts";
import { announce, step, useApp } from "../store.ts";
import { useMedia } from "../use-media.ts";
import { expandNode } from "../actions/expand-node.ts";
import { Legend } from "./legend.tsx";
import { MapFailure } from "./map-failure.tsx";
import { MapButtons } from "./map-buttons.tsx";
import { useScene } from "./use-scene.ts";

export function MapView({ data, theme }: { readonly data: AppData; readonly theme: Theme }) {
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer | null>(null);
  const reduced = useMedia("(prefers-reduced-motion: reduce)");
  const scene = useScene(data, theme);
  const target = useApp((state) => state.target);
  const failure = useApp((state) => state.mapFailure);
  const { index } = data;

  useEffect(() => {
    if (container.current === null) return;
    const nameOf = (id: string): string => index.node(id)?.name ?? id;
    const made = createViewer(container.current, {
      theme,
      reducedMotion: reduced,
      label:
        "Map of the graph. Arrow keys walk from node to node, Enter selects, plus and minus zoom.",
      onHover: (hover) => useApp.setState({ hover }),
      onSelect: (id, add) =>
        id === null
          ? step("select nothing", (view) => select(view, []))
          : step(`select ${nameOf(id)}`, (view) => select(view, [id], add)),
      onExpand: (id) => expandNode(data, id),
      onPin: (id, x, y) => step(`move ${nameOf(id)}`, (view) => pin(view, id, x, y)),
      onFocus: (id) => id !== null && announce(nameOf(id)),
      onFailure: (mapFailure) => useApp.setState({ mapFailure }),
      onRecover: () => useApp.setState({ mapFailure: null }),
    });
    viewer.current = made;
    return () => {
      viewer.current = null;
      made.destroy();
    };
    // A viewer lives as long as its data; the theme reaches it with each scene.
  }, [data]);

  useEffect(() => viewer.current?.draw(scene), [scene]);
  useEffect(() => viewer.current?.setReducedMotion(reduced), [reduced]);
  useEffect(() => {
    if (target !== null) viewer.current?.focus(target);
  }, [target]);

  return (
    <div className="map">
      <div className="canvas" ref={container} data-testid="map" />
      {failure !== null && <MapFailure reason={failure} />}
      <Legend legend={scene.legend} />
      <MapButtons viewer={viewer} />
    </div>
  );
}
