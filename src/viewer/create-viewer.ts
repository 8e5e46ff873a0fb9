// Draws a scene on Sigma and reports what people do to it.
// Used by the app, the embed and the offline page.
import type { Sigma } from "sigma";
import { adjacencyOf, type Adjacency } from "../scene/adjacency.ts";
import { lightUp, type Lit } from "../scene/light-up.ts";
import { reachOf, sizeScaleOf, type Projection } from "../scene/projection.ts";
import { foldRatio, type Scene } from "../scene/scene.ts";
import { fadedShare } from "../scene/theme.ts";
import { framedOf, framingOf, stretchOf, stretchScene, type Framing } from "./framing.ts";
import { samePlace, surroundings, type CameraPlace } from "./camera-place.ts";
import { dyeInk, inkOf } from "./ink.ts";
import { layerPainter } from "./layer-painter.ts";
import { mostImportantInView } from "./most-important-in-view.ts";
import { survivors, type Positions } from "./positions.ts";
import type { Viewer, ViewerOptions } from "./viewer.ts";
import { listenToDrag } from "./listen-to-drag.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { farthestRatio, mountSigma, nearestRatio } from "./mount-sigma.ts";
import { nearestInDirection } from "./nearest-in-direction.ts";
import { overview, type Overview } from "./overview.ts";
import { sceneGraph, type Changed, type SceneGraph } from "./scene-graph.ts";
import { cameraMilliseconds, moveMilliseconds, tween } from "./tween.ts";
import { canvasMeasure } from "./write-text.ts";

/** Nearer than this the inset shows where one is. */
const overviewRatio = 0.7;
/** At first sight a page pixel is at least this many screen pixels. */
const leastScale = 0.5;
/** With as many the first frame is a task of its own. */
const manyEdges = 5000;

export function createViewer(container: HTMLElement, options: ViewerOptions): Viewer {
  const ink = inkOf(options.theme);
  const measure = canvasMeasure(
    document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D,
  );
  const painter = layerPainter(measure, { isBusy, again: paint });
  let reduced = options.reducedMotion ?? false;
  let sigma: Sigma | null = null;
  /** As given, and as drawn: stretched to the screen. */
  let source: Scene | null = null;
  let scene: Scene | null = null;
  let stretch = 1;
  let insets = options.insets ?? { top: 0, right: 0, bottom: 0, left: 0 };
  let framing: Framing = { scale: 1, screen: { x0: 0, y0: 0, x1: 1, y1: 1 } };
  let drawn: SceneGraph | null = null;
  let adjacency: Adjacency | null = null;
  let positions: Positions = { x: new Float64Array(), y: new Float64Array() };
  let inset: Overview | null = null;
  let pointed: number | null = null;
  let focused: number | null = null;
  let lit: Lit | null = null;
  let stopMoving: (() => void) | null = null;
  let mountTimer = 0;
  /** The first frame is drawn; until then the camera's orders are kept. */
  let filled = false;
  let wanted: CameraPlace | null = null;
  let recovering = false;
  let lastCamera: CameraPlace | null = null;
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

  /** Contexts and shaders at once: what the page paints before them would keep the GPU from them. The first frame has
   * a task of its own, so that neither blocks the page for long. */
  function mountFirst(): void {
    window.clearTimeout(mountTimer);
    if (sigma === null) mount();
    mountTimer = window.setTimeout(() => {
      takeWaiting();
      if ((scene?.edges.length ?? 0) < manyEdges) fill();
      else mountTimer = window.setTimeout(fill, 0);
    }, 0);
  }

  function mountNow(): void {
    if (filled || source === null) return;
    window.clearTimeout(mountTimer);
    if (sigma === null) mount();
    takeWaiting();
    fill();
  }

  /** Takes in the scene that came before there was a Sigma. */
  function takeWaiting(): void {
    if (scene === null && source !== null) take(source, true);
  }

  /** The first frame: with the scene as it is by then, and the camera where it was sent meanwhile. */
  function fill(): void {
    if (sigma === null || drawn === null || scene === null || filled) return;
    filled = true;
    frame(scene);
    // At first sight everything fits; on a narrow screen only the middle, large enough to be read.
    sigma.getCamera().setState({ ratio: Math.min(1, framing.scale / leastScale) });
    sigma.setGraph(drawn.graph);
    if (wanted !== null) moveCamera(wanted, false);
    wanted = null;
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
    const forget = (): void => {
      unindexed = true;
    };
    window.addEventListener("resize", forget);
    stops.push(() => window.removeEventListener("resize", forget));
    sigma.on("afterProcess", () => {
      unindexed = false;
    });
    sigma.on("enterNode", ({ node }) => point(drawn?.markOf.get(node) ?? null));
    sigma.on("leaveNode", () => point(null));
    sigma.on("clickNode", ({ node, event }) => select(node, event.original));
    sigma.on("clickStage", ({ event }) => select(null, event.original));
    sigma.on("rightClickNode", ({ node, event }) => {
      event.original.preventDefault();
      options.onContext?.(node, event.x, event.y);
    });
    sigma.on("rightClickStage", ({ event }) => {
      event.original.preventDefault();
      options.onContext?.(null, event.x, event.y);
    });
    sigma.on("doubleClickNode", (event) => {
      event.preventSigmaDefault();
      options.onExpand?.(event.node);
    });
    stops.push(
      listenToDrag(sigma, {
        begin: () => {
          dragging = true;
          point(null);
        },
        move: (id, x, y) => {
          const mark = drawn?.markOf.get(id);
          if (mark === undefined) return;
          positions.x[mark] = x;
          positions.y[mark] = y;
          place();
        },
        end: (id) => {
          dragging = false;
          const mark = drawn?.markOf.get(id);
          if (mark !== undefined)
            options.onPin?.(id, positions.x[mark] ?? 0, (positions.y[mark] ?? 0) / stretch);
        },
      }),
    );
    inset = overview(container, (x, y) => {
      const camera = viewer.camera();
      if (camera !== null) viewer.setCamera({ ...camera, x, y: y / stretch });
    });
    for (const canvas of container.querySelectorAll("canvas")) {
      canvas.addEventListener("webglcontextlost", lose);
      canvas.addEventListener("webglcontextrestored", recover);
    }
    stops.push(() => {
      for (const canvas of container.querySelectorAll("canvas")) {
        canvas.removeEventListener("webglcontextlost", lose);
        canvas.removeEventListener("webglcontextrestored", recover);
      }
    });
  }

  function unmount(): void {
    window.clearTimeout(mountTimer);
    filled = false;
    stopMoving?.();
    for (const stop of stops.splice(0)) stop();
    inset?.destroy();
    painter.unmount();
    sigma?.kill();
    sigma = null;
    inset = null;
  }

  function lose(event: Event): void {
    event.preventDefault();
    if (sigma !== null) options.onFailure?.("lost");
  }

  /** Buffers and programs are gone with the context: everything is made anew, and the camera stays. */
  function recover(): void {
    const at = viewer.camera() ?? lastCamera;
    const last = source;
    if (last === null) return;
    unmount();
    scene = null;
    drawn = null;
    recovering = true;
    viewer.draw(last);
    if (at !== null) viewer.setCamera(at);
  }

  function projection(): Projection | null {
    if (sigma === null || scene === null || !filled) return null;
    const { width, height } = sigma.getDimensions();
    const { ratio } = sigma.getCamera();
    // Without nodes Sigma ends its frame before it takes in camera and size.
    const as = scene.marks.length === 0 ? { cameraState: sigma.getCamera().getState() } : {};
    const origin = sigma.graphToViewport({ x: 0, y: 0 }, as);
    const unit = sigma.graphToViewport({ x: 1000, y: 0 }, as);
    const scale = (unit.x - origin.x) / 1000;
    return {
      width,
      height,
      scale,
      dx: origin.x,
      dy: origin.y,
      ratio,
      reach: reachOf(ratio, scale),
      sizeScale: sizeScaleOf(width, height, ratio, scale),
    };
  }

  /** Lays the scene on the screen as it is now. */
  function frame(of: Scene): void {
    framing = framingOf(of, container.offsetWidth, container.offsetHeight, insets);
    const { x0, y0, x1, y1 } = framing.screen;
    sigma?.setCustomBBox({ x: [x0, x1], y: [-y1, -y0] });
  }

  function stretchFor(of: Scene): number {
    return stretchOf(of, container.offsetWidth, container.offsetHeight, insets);
  }

  /** The screen or what floats on it changed: the camera stays where it is, or keeps showing everything. */
  function reframe(): void {
    if (sigma === null || !filled || source === null || scene === null) return;
    const at = lastCamera;
    const all = at === null || at.ratio > 0.995;
    sigma.resize(true);
    const next = stretchFor(source);
    if (Math.abs(next - stretch) > 0.01) {
      viewer.draw(source, true);
    } else frame(scene);
    if (all) sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
    else moveCamera(at, false);
    painter.outdate();
    indexSoon();
  }

  /** After each frame of Sigma: ground, names, inset. */
  function paint(): void {
    const at = projection();
    if (at === null || scene === null) return;
    painter.paint({ at, scene, positions, lit });
    paintInset(at, scene);
    report(at);
  }

  /** Whether the picture is on its way to another. */
  function isBusy(): boolean {
    if (sigma === null) return false;
    return dragging || sigma.getMouseCaptor().isMouseDown || sigma.getCamera().isAnimated();
  }

  function paintInset(at: Projection, of: Scene): void {
    const near = at.ratio < overviewRatio && at.width > 500;
    inset?.draw(
      of,
      near
        ? {
            x0: -at.dx / at.scale,
            y0: -at.dy / at.scale,
            x1: (at.width - at.dx) / at.scale,
            y1: (at.height - at.dy) / at.scale,
          }
        : null,
    );
  }

  function report(at: Projection): void {
    const place = {
      x: (at.width / 2 - at.dx) / at.scale,
      y: (at.height / 2 - at.dy) / at.scale / stretch,
      ratio: at.ratio,
    };
    if (lastCamera !== null && samePlace(lastCamera, place)) return;
    lastCamera = place;
    options.onCamera?.(place);
  }

  /** Before each frame of Sigma: what the programs draw with. */
  function readyInk(): void {
    if (sigma === null || !filled) return;
    // Sigma converts with the matrix of the frame before, so that what is coming is reckoned here.
    const { ratio } = sigma.getCamera();
    const scale = framing.scale / ratio;
    ink.sizeScale = sizeScaleOf(container.offsetWidth, container.offsetHeight, ratio, scale);
    // What is drawn small is drawn close: its links whisper more.
    ink.quiet = Math.min(1, Math.max(0.3, scale ** 2));
    ink.fold = Math.min(1, Math.max(0, (foldRatio + 0.02 - reachOf(ratio, scale)) / 0.04));
    ink.unlit = lit === null ? 1 : fadedShare;
  }

  function select(id: string | null, original: MouseEvent | TouchEvent): void {
    if (!dragging)
      options.onSelect?.(id, original.shiftKey || original.ctrlKey || original.metaKey);
  }

  function point(mark: number | null): void {
    if (dragging && mark !== null) return;
    if (mark === pointed) return;
    pointed = mark;
    container.style.cursor = mark === null ? "" : "pointer";
    shine();
    options.onHover?.(mark === null ? null : (scene?.marks[mark]?.id ?? null));
  }

  /** Lights what is pointed at and what is selected, and unlights the rest. */
  function shine(): void {
    if (scene === null || adjacency === null || drawn === null) return;
    const selected = scene.marks.flatMap(({ selected: is }, mark) => (is ? [mark] : []));
    const picked =
      pointed === null ? selected : [pointed, ...selected.filter((mark) => mark !== pointed)];
    lit = picked.length === 0 ? null : lightUp(scene, adjacency, picked);
    painter.outdate();
    const { nodes, edges } = drawn.light(lit, focused);
    // Before the first frame Sigma holds nothing that could be drawn anew; then it takes everything as it is by now.
    if (filled)
      sigma?.refresh({
        partialGraph: { nodes, edges },
        skipIndexation: !unindexed,
        schedule: true,
      });
  }

  /** Hands Sigma the positions as they are now. */
  function place(): void {
    painter.follow();
    drawn?.place(positions);
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

  /** From where marks are to where the scene has them; true where they are there already. */
  function moveTo(next: Scene, from: Positions, atOnce: boolean): boolean {
    stopMoving?.();
    stopMoving = null;
    const target = {
      x: Float64Array.from(next.marks, ({ x }) => x),
      y: Float64Array.from(next.marks, ({ y }) => y),
    };
    const still = next.marks.every(
      (_, i) => from.x[i] === target.x[i] && from.y[i] === target.y[i],
    );
    positions = still || reduced || atOnce ? target : from;
    drawn?.place(positions);
    if (still || reduced || atOnce) return still;
    const start = { x: from.x.slice(), y: from.y.slice() };
    stopMoving = tween(moveMilliseconds, (share) => {
      const mid = (a: Float64Array, b: Float64Array, i: number): number => {
        const [p, q] = [a[i] ?? 0, b[i] ?? 0];
        return share === 1 ? q : p + (q - p) * share;
      };
      for (let i = 0; i < target.x.length; i += 1) {
        positions.x[i] = mid(start.x, target.x, i);
        positions.y[i] = mid(start.y, target.y, i);
      }
      if (share === 1) painter.outdate();
      place();
    });
    return false;
  }

  function moveCamera(place: CameraPlace, animated: boolean): void {
    if (sigma === null || !filled) {
      wanted = place;
      return;
    }
    const { x, y, ratio } = place;
    const [framed, origin] = [framedOf(framing, x, y * stretch), sigma.getCamera()];
    const state = { ...framed, ratio: Math.min(farthestRatio, Math.max(nearestRatio, ratio)) };
    if (animated && !reduced)
      void origin.animate(state, { duration: cameraMilliseconds, easing: "quadraticOut" });
    else origin.setState(state);
  }

  const stopKeys = listenToKeys(container, {
    move: (direction) => viewer.moveFocus(direction),
    choose: (add) => {
      const id = focused === null ? undefined : scene?.marks[focused]?.id;
      if (id !== undefined) options.onSelect?.(id, add);
      return id !== undefined;
    },
    leave: () => {
      const had = focused !== null;
      viewer.setFocus(null);
      return had;
    },
    zoom: (factor) => viewer.zoom(factor),
    fit: () => viewer.fit(),
  });

  const observer = new ResizeObserver(() => viewer.resize());
  observer.observe(container);

  const isVisible = (): boolean => container.offsetWidth > 0 && container.offsetHeight > 0;

  function take(given: Scene, atOnce: boolean): void {
    dyeInk(ink, given.theme);
    const before = stretch;
    source = given;
    stretch = container.offsetWidth > 0 ? stretchFor(given) : 1;
    const next = stretchScene(given, stretch);
    if (before !== stretch)
      for (const [i, y] of positions.y.entries()) positions.y[i] = (y / before) * stretch;
    const from = survivors(next, scene, positions);
    const sameItems = drawn?.holds(next) ?? false;
    const hoveredId = pointed === null ? undefined : scene?.marks[pointed]?.id;
    const focusedId = focused === null ? undefined : scene?.marks[focused]?.id;
    const samePage =
      scene !== null && scene.frame.x1 === next.frame.x1 && scene.frame.y1 === next.frame.y1;
    scene = next;
    let loaded: Changed = { nodes: [], edges: [] };
    if (!sameItems || drawn === null) {
      drawn = sceneGraph(next);
      adjacency = adjacencyOf(next.marks.length, next.edges);
    } else loaded = drawn.load(next);
    pointed = markAt(hoveredId);
    focused = markAt(focusedId);
    painter.load(next);
    const still = moveTo(next, from, atOnce);
    const selected = next.marks.flatMap(({ selected: is }, mark) => (is ? [mark] : []));
    const picked = pointed === null ? selected : [pointed, ...selected];
    lit =
      picked.length === 0 || adjacency === null
        ? null
        : lightUp(next, adjacency, [...new Set(picked)]);
    const lighted = drawn.light(lit, focused);
    painter.outdate();
    if (sigma === null || !filled) {
      if (sigma === null && isVisible() && !hopeless) mountFirst();
      return;
    }
    if (!samePage) {
      frame(next);
      sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
    }
    // What only changes its look needs no new index of places.
    if (sameItems)
      sigma.refresh({
        partialGraph: {
          nodes: [...loaded.nodes, ...lighted.nodes],
          edges: [...loaded.edges, ...lighted.edges],
        },
        skipIndexation: still && samePage && !unindexed,
      });
    else sigma.setGraph(drawn.graph);
  }

  const viewer: Viewer = {
    draw(given, atOnce = false) {
      source = given;
      // The first scene waits for a task of its own, so that whoever made it is done with his.
      if (scene === null && isVisible() && !hopeless) mountFirst();
      else take(given, atOnce);
    },
    fit() {
      if (!filled) {
        wanted = null;
        return;
      }
      const { x0, y0, x1, y1 } = framing.screen;
      moveCamera({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 / stretch, ratio: 1 }, true);
    },
    focus(ids) {
      takeWaiting();
      if (scene === null || adjacency === null) return;
      const marks = ids.flatMap((id) => drawn?.markOf.get(id) ?? []);
      if (marks.length === 0) return;
      const place = surroundings(scene, adjacency, marks);
      moveCamera({ ...place, y: place.y / stretch }, true);
    },
    zoom(factor) {
      const at = viewer.camera();
      if (at !== null) moveCamera({ ...at, ratio: at.ratio / factor }, true);
    },
    camera: () => wanted ?? lastCamera,
    setCamera: (camera) => moveCamera(camera, false),
    point: (id) => point(markAt(id ?? undefined)),
    setFocus(id) {
      takeWaiting();
      focused = markAt(id ?? undefined);
      shine();
      options.onFocus?.(focused === null ? null : id);
    },
    moveFocus(direction) {
      takeWaiting();
      const at = projection();
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
      if (!inside) moveCamera({ x: mark.x, y: mark.y / stretch, ratio: at.ratio }, true);
      return mark.id;
    },
    move(x, y) {
      stopMoving?.();
      stopMoving = null;
      positions = { x: Float64Array.from(x), y: Float64Array.from(y, (value) => value * stretch) };
      place();
    },
    setReducedMotion(next) {
      reduced = next;
    },
    setInsets(next) {
      insets = next;
      reframe();
    },
    snapshot() {
      mountNow();
      if (sigma === null || scene === null) return null;
      painter.nameNow();
      // Drawn anew at once, since WebGL keeps its pixels no longer than the frame.
      sigma.refresh();
      const at = projection();
      return at === null ? null : painter.picture(sigma, { at, scene, positions, lit });
    },
    names: () => painter.names(),
    projection() {
      const at = projection();
      return at === null ? null : { ...at, stretch };
    },
    resize() {
      if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
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
      scene = null;
      source = null;
    },
  };

  function markAt(id: string | undefined): number | null {
    return id === undefined ? null : (drawn?.markOf.get(id) ?? null);
  }

  return viewer;
}
