// Draws a scene on Sigma and reports what people do to it.
// Used by the app, the embed and the offline page.
import type { Sigma } from "sigma";
import type { Box } from "../scene/box.ts";
import type { Projection } from "../scene/projection.ts";
import { foldRatio, type Scene } from "../scene/scene.ts";
import { fadedShare } from "../scene/theme.ts";
import { surroundings } from "./camera-place.ts";
import { DrawnScene } from "./drawn-scene.ts";
import { dyeInk, inkOf } from "./ink.ts";
import { layerPainter } from "./layer-painter.ts";
import { listenToContexts } from "./listen-to-contexts.ts";
import { listenToDrag } from "./listen-to-drag.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { listenToPointer } from "./listen-to-pointer.ts";
import { mostImportantInView } from "./most-important-in-view.ts";
import { farthestRatio, mountSigma } from "./mount-sigma.ts";
import { nearestInDirection } from "./nearest-in-direction.ts";
import { overview, type Overview } from "./overview.ts";
import { placeBeside } from "./place-beside.ts";
import { positionsOf, samePositions, slide, type Positions } from "./positions.ts";
import { sameInsets } from "./framing.ts";
import { SceneCamera } from "./scene-camera.ts";
import type { Viewer, ViewerOptions } from "./viewer.ts";
import { canvasMeasure } from "./write-text.ts";

/** Nearer than this the inset shows where one is. */
const overviewRatio = 0.7;
/** A narrower map has no room for it. */
const insetWidth = 500;
/** No nearer than so does an answer come to a narrow map: what it is on should be seen, too. */
const nearestWhenNarrow = 0.3;
/** With as many the first frame is made in steps. */
const manyEdges = 5000;
/** A stretch that is otherwise by less is not worth a new scene. */
const leastMisfit = 0.01;

export function createViewer(container: HTMLElement, options: ViewerOptions): Viewer {
  const ink = inkOf(options.theme);
  const measure = canvasMeasure(
    document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D,
  );
  const painter = layerPainter(measure, { isBusy, again: paint, covered });
  const drawn = new DrawnScene();
  const camera = new SceneCamera(
    container,
    options.insets ?? { top: 0, right: 0, bottom: 0, left: 0 },
  );
  let reduced = options.reducedMotion ?? false;
  let sigma: Sigma | null = null;
  /** As given; `drawn` holds it stretched to the screen. */
  let source: Scene | null = null;
  let inset: Overview | null = null;
  let stopMoving: (() => void) | null = null;
  let mountTimer = 0;
  /** The first frame is drawn. */
  let filled = false;
  let recovering = false;
  let dragging = false;
  /** Sigma has dropped its index of items, as it does when the window is resized, and makes it anew with the next frame. */
  let unindexed = false;
  let hopeless = false;
  let pixelRatio = window.devicePixelRatio;
  const stops: (() => void)[] = [];

  container.style.overflow = "hidden";
  container.tabIndex = 0;
  container.setAttribute("role", "application");
  if (options.label !== undefined) container.setAttribute("aria-label", options.label);

  // --- Sigma comes and goes

  /** Contexts and shaders at once: what the page paints before them would keep the GPU from them. The first frame has
   * a task of its own, and with many edges all else has, too, so that none blocks the page for long. */
  function mountFirst(): void {
    const many = (source?.edges.length ?? 0) >= manyEdges;
    if (!many) mountOnce();
    inTurn(many ? [mountOnce, takeWaiting, fill] : [takeAndFill]);
  }

  /** Each in a task of its own. */
  function inTurn([first, ...rest]: readonly (() => void)[]): void {
    window.clearTimeout(mountTimer);
    if (first === undefined) return;
    mountTimer = window.setTimeout(() => {
      first();
      inTurn(rest);
    }, 0);
  }

  function mountOnce(): void {
    if (sigma === null) mount();
  }

  function takeAndFill(): void {
    takeWaiting();
    fill();
  }

  function mountNow(): void {
    if (filled || source === null) return;
    window.clearTimeout(mountTimer);
    mountOnce();
    takeAndFill();
  }

  /** Takes in the scene that came before there was a Sigma. */
  function takeWaiting(): void {
    if (drawn.scene === null && source !== null) take(source, true);
  }

  /** The first frame: with the scene as it is by then, and the camera where it was sent meanwhile. */
  function fill(): void {
    if (sigma === null || drawn.graph === null || drawn.scene === null || filled) return;
    filled = true;
    camera.begin(sigma, drawn.scene);
    sigma.setGraph(drawn.graph.graph);
    camera.obeyWaiting();
    if (recovering) options.onRecover?.();
    recovering = false;
  }

  function mount(): void {
    if (hopeless) return;
    sigma = mountSigma(container, ink);
    if (sigma === null) {
      hopeless = true;
      options.onFailure?.("no-webgl");
      return;
    }
    painter.mount(sigma);
    sigma.on("beforeRender", readyInk);
    sigma.on("afterRender", paint);
    sigma.on("afterProcess", () => {
      unindexed = false;
    });
    const forget = (): void => {
      unindexed = true;
    };
    window.addEventListener("resize", forget);
    listenToPointer(sigma, {
      hover: (id) => point(drawn.markAt(id)),
      click: (id, { shiftKey, ctrlKey, metaKey }) => {
        if (!dragging) options.onSelect?.(id, shiftKey || ctrlKey || metaKey);
      },
      context: (id, x, y) => options.onContext?.(id, x, y),
      doubleClick: (id) => options.onExpand?.(id),
    });
    const stopDrag = listenToDrag(sigma, {
      begin: () => {
        dragging = true;
        point(null);
      },
      move: (id, x, y) => {
        const mark = drawn.markAt(id);
        if (mark === null) return;
        drawn.positions.x[mark] = x;
        drawn.positions.y[mark] = y;
        place(drawn.positions);
      },
      end: (id) => {
        dragging = false;
        const mark = drawn.markAt(id);
        const { x, y } = drawn.positions;
        if (mark !== null) options.onPin?.(id, x[mark] ?? 0, (y[mark] ?? 0) / camera.stretch);
      },
    });
    inset = overview(container, (x, y) => {
      const at = camera.place;
      if (at !== null) camera.moveTo({ ...at, x, y: y / camera.stretch }, false);
    });
    const stopContexts = listenToContexts(container, {
      lose: () => {
        if (sigma !== null) options.onFailure?.("lost");
      },
      recover,
    });
    stops.push(stopDrag, stopContexts, () => window.removeEventListener("resize", forget));
  }

  function unmount(): void {
    window.clearTimeout(mountTimer);
    filled = false;
    // No release ends a drag of which nothing is left.
    dragging = false;
    stopMoving?.();
    for (const stop of stops.splice(0)) stop();
    inset?.destroy();
    painter.unmount();
    camera.end();
    sigma?.kill();
    sigma = null;
    inset = null;
  }

  /** After a lost context everything is made anew, and the camera stays. */
  function recover(): void {
    const at = camera.place;
    const last = source;
    if (last === null) return;
    unmount();
    drawn.forget();
    recovering = true;
    viewer.draw(last);
    if (at !== null) camera.moveTo(at, false);
  }

  // --- What is drawn

  function take(given: Scene, atOnce: boolean): void {
    dyeInk(ink, given.theme);
    source = given;
    const before = camera.stretch;
    if (camera.stretchTo(given)) drawn.stretch(camera.stretch / before);
    const next = camera.stretched(given);
    const wasPointed = drawn.pointed;
    const { sameItems, samePage, from, changed } = drawn.take(next);
    // Nothing leaves a node that is not drawn any more.
    if (wasPointed !== null && drawn.pointed === null) options.onHover?.(null);
    painter.load(next);
    const still = moveMarks(from, positionsOf(next), atOnce || reduced);
    const lighted = drawn.light();
    painter.outdate();
    if (sigma === null || !filled) {
      if (sigma === null && isVisible() && !hopeless) mountFirst();
      return;
    }
    if (!samePage) {
      camera.frame(sigma, next);
      camera.centre();
    }
    // What only changes its look needs no new index of places.
    if (sameItems)
      sigma.refresh({
        partialGraph: {
          nodes: [...changed.nodes, ...lighted.nodes],
          edges: [...changed.edges, ...lighted.edges],
        },
        skipIndexation: still && samePage && !unindexed,
      });
    else if (drawn.graph !== null) sigma.setGraph(drawn.graph.graph);
  }

  /** True where they are there already. */
  function moveMarks(from: Positions, to: Positions, atOnce: boolean): boolean {
    stopMoving?.();
    stopMoving = null;
    const still = samePositions(from, to);
    drawn.place(still || atOnce ? to : from);
    if (!still && !atOnce)
      stopMoving = slide(from, to, (at, last) => {
        if (last) painter.outdate();
        place(at);
      });
    return still;
  }

  /** Marks stand there from the next frame on. */
  function place(positions: Positions): void {
    painter.follow();
    drawn.place(positions);
    indexSoon();
  }

  /** Has Sigma reckon all places anew with the next frame. A full refresh would forget its items until then. */
  function indexSoon(): void {
    sigma?.refresh({
      partialGraph: { nodes: [], edges: [] },
      skipIndexation: false,
      schedule: true,
    });
  }

  function point(mark: number | null): void {
    if (dragging && mark !== null) return;
    if (mark === drawn.pointed) return;
    drawn.pointed = mark;
    container.style.cursor = mark === null ? "" : "pointer";
    shine();
    options.onHover?.(drawn.idAt(mark));
  }

  function shine(): void {
    painter.outdate();
    const { nodes, edges } = drawn.light();
    // Before the first frame Sigma holds nothing that could be drawn anew; then it takes everything as it is by now.
    if (filled)
      sigma?.refresh({
        partialGraph: { nodes, edges },
        skipIndexation: !unindexed,
        schedule: true,
      });
  }

  // --- Each frame

  /** Before Sigma draws: what the programs draw with. */
  function readyInk(): void {
    if (sigma === null || !filled) return;
    const { scale, reach, sizeScale } = camera.coming(sigma);
    ink.sizeScale = sizeScale;
    // What is drawn small is drawn close: its links whisper more.
    ink.quiet = Math.min(1, Math.max(0.3, scale ** 2));
    ink.fold = Math.min(1, Math.max(0, (foldRatio + 0.02 - reach) / 0.04));
    ink.unlit = drawn.lit === null ? 1 : fadedShare;
  }

  /** After Sigma drew: ground, names, inset. */
  function paint(): void {
    const at = projection();
    const { scene, positions, lit } = drawn;
    if (at === null || scene === null) return;
    painter.paint({ at, scene, positions, lit });
    paintInset(at, scene);
    const moved = camera.note(at);
    if (moved !== null) options.onCamera?.(moved);
  }

  function paintInset(at: Projection, of: Scene): void {
    const near = at.ratio < overviewRatio && at.width > insetWidth;
    const seen = {
      x0: -at.dx / at.scale,
      y0: -at.dy / at.scale,
      x1: (at.width - at.dx) / at.scale,
      y1: (at.height - at.dy) / at.scale,
    };
    inset?.draw(of, near ? seen : null);
  }

  function projection(): Projection | null {
    return drawn.scene === null ? null : camera.projection(drawn.scene);
  }

  function covered(): readonly Box[] {
    const box = inset?.box() ?? null;
    return [...(options.covered?.() ?? []), ...(box === null ? [] : [box])];
  }

  /** Whether the picture is on its way to another. */
  function isBusy(): boolean {
    if (sigma === null) return false;
    return dragging || sigma.getMouseCaptor().isMouseDown || sigma.getCamera().isAnimated();
  }

  // --- The container

  function isVisible(): boolean {
    return container.offsetWidth > 0 && container.offsetHeight > 0;
  }

  /** The screen or what floats on it changed: the camera stays where it is, or keeps showing everything. */
  function reframe(): void {
    if (sigma === null || !filled || source === null || drawn.scene === null) return;
    const [at, all] = [camera.place, camera.showsAll];
    sigma.resize(true);
    if (camera.misfit(source) > leastMisfit) viewer.draw(source, true);
    else camera.frame(sigma, drawn.scene);
    if (all) camera.centre();
    else if (at !== null) camera.moveTo(at, false);
    painter.outdate();
    indexSoon();
  }

  const stopKeys = listenToKeys(container, {
    move: (direction) => viewer.moveFocus(direction),
    choose: (add) => {
      const id = drawn.idAt(drawn.focused);
      if (id !== null) options.onSelect?.(id, add);
      return id !== null;
    },
    leave: () => {
      const had = drawn.focused !== null;
      viewer.setFocus(null);
      return had;
    },
    zoom: (factor) => viewer.zoom(factor),
    fit: () => viewer.fit(),
  });
  const observer = new ResizeObserver(() => viewer.resize());
  observer.observe(container);

  const viewer: Viewer = {
    draw(given, atOnce = false) {
      source = given;
      // The first scene waits for a task of its own, so that whoever made it is done with his.
      if (drawn.scene === null && isVisible() && !hopeless) mountFirst();
      else take(given, atOnce);
    },
    fit: () => camera.fit(!reduced),
    show() {
      viewer.resize();
      if (source === null) return;
      if (source.guides.length > 0) return viewer.fit();
      const { offsetWidth: width, offsetHeight: height } = container;
      const nearest = width > insetWidth ? overviewRatio : nearestWhenNarrow;
      const { insets, place: now } = camera;
      const screen = { width, height, insets, covered: covered(), nearest };
      const to = placeBeside(source, { ...screen, farthest: farthestRatio }, now);
      if (to !== null) camera.moveTo(to, !reduced);
    },
    focus(ids) {
      takeWaiting();
      const { scene, adjacency } = drawn;
      const marks = ids.flatMap((id) => drawn.markAt(id) ?? []);
      if (scene === null || adjacency === null || marks.length === 0) return;
      const to = surroundings(scene, adjacency, marks);
      camera.moveTo({ ...to, y: to.y / camera.stretch }, !reduced);
    },
    zoom(factor) {
      const at = camera.place;
      if (at !== null) camera.moveTo({ ...at, ratio: at.ratio / factor }, !reduced);
    },
    camera: () => camera.place,
    setCamera: (to) => camera.moveTo(to, false),
    point: (id) => point(drawn.markAt(id)),
    setFocus(id) {
      takeWaiting();
      drawn.focused = drawn.markAt(id);
      shine();
      options.onFocus?.(drawn.idAt(drawn.focused));
    },
    moveFocus(direction) {
      takeWaiting();
      const at = projection();
      const { scene, focused } = drawn;
      if (scene === null || at === null) return null;
      const from = focused === null ? undefined : scene.marks[focused];
      const next =
        from === undefined
          ? mostImportantInView(scene, at)
          : nearestInDirection(scene.marks, from, direction);
      const mark = scene.marks[next];
      if (mark === undefined) return from?.id ?? null;
      viewer.setFocus(mark.id);
      const [x, y] = [mark.x * at.scale + at.dx, mark.y * at.scale + at.dy];
      const inside = x > 40 && y > 40 && x < at.width - 40 && y < at.height - 40;
      if (!inside)
        camera.moveTo({ x: mark.x, y: mark.y / camera.stretch, ratio: at.ratio }, !reduced);
      return mark.id;
    },
    move(x, y) {
      stopMoving?.();
      stopMoving = null;
      const tall = camera.stretch;
      place({ x: Float64Array.from(x), y: Float64Array.from(y, (value) => value * tall) });
    },
    setReducedMotion(next) {
      reduced = next;
    },
    setInsets(next) {
      const before = camera.insets;
      camera.insets = next;
      if (sameInsets(before, next)) {
        painter.outdate();
        paint();
      } else reframe();
    },
    snapshot() {
      mountNow();
      if (sigma === null) return null;
      painter.nameNow();
      // Drawn anew at once, since WebGL keeps its pixels no longer than the frame.
      sigma.refresh();
      const at = projection();
      const { scene, positions, lit } = drawn;
      if (at === null || scene === null) return null;
      return painter.picture(sigma, { at, scene, positions, lit });
    },
    names: () => painter.names(),
    projection() {
      const at = projection();
      return at === null ? null : { ...at, stretch: camera.stretch };
    },
    resize() {
      if (!isVisible()) return;
      if (sigma !== null && filled) {
        const { width, height } = sigma.getDimensions();
        const resized = width !== container.offsetWidth || height !== container.offsetHeight;
        if (!resized && pixelRatio === window.devicePixelRatio) return;
        pixelRatio = window.devicePixelRatio;
        reframe();
      } else if (source !== null) viewer.draw(source, true);
    },
    destroy() {
      stopKeys();
      observer.disconnect();
      unmount();
      drawn.forget();
      source = null;
    },
  };
  return viewer;
}
