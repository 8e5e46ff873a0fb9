// Draws a scene on Sigma and reports what people do to it. No React, no graph, no view: scenes in, events out.
// Used by the app, the embed and the offline page.
import type { Sigma } from "sigma";
import { adjacencyOf, type Adjacency } from "../scene/adjacency.ts";
import { lightUp, type Lit } from "../scene/light-up.ts";
import type { PlacedNames } from "../scene/place-labels.ts";
import { reachOf, sizeScaleOf, type Projection } from "../scene/projection.ts";
import { foldRatio, type Scene } from "../scene/scene.ts";
import { fadedShare, type Theme } from "../scene/theme.ts";
import { framingOf, stretchOf, stretchScene, type Framing, type Insets } from "./framing.ts";
import { dyeInk, inkOf } from "./ink.ts";
import { labelLayer } from "./label-layer.ts";
import { listenToDrag } from "./listen-to-drag.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { farthestRatio, mountSigma, nearestRatio } from "./mount-sigma.ts";
import { nearestInDirection, type Direction } from "./nearest-in-direction.ts";
import { overview, type Overview } from "./overview.ts";
import { regionLayer } from "./region-layer.ts";
import { sceneGraph, type Changed, type SceneGraph } from "./scene-graph.ts";
import { slidingLayer, type SlidingLayer } from "./sliding-layer.ts";
import { cameraMilliseconds, moveMilliseconds, tween } from "./tween.ts";
import { canvasMeasure } from "./write-text.ts";

/** Where the camera stands: the page point in the middle of the screen, and the ratio (1: all fits, smaller: nearer). */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface ViewerOptions {
  readonly theme: Theme;
  /** Nothing moves by itself. */
  readonly reducedMotion?: boolean;
  /** Where something floats over the map; see `setInsets`. */
  readonly insets?: Insets;
  /** What the map is called for those who cannot see it. */
  readonly label?: string;
  /** The pointer is over this node; null: over none. */
  readonly onHover?: (id: string | null) => void;
  /** A node was clicked, or chosen by key; `add` with a modifier held. Null: the ground was clicked. */
  readonly onSelect?: (id: string | null, add: boolean) => void;
  /** A double click or tap. */
  readonly onExpand?: (id: string) => void;
  /** Secondary click; `x` and `y` from the container's corner. */
  readonly onContext?: (id: string | null, x: number, y: number) => void;
  /** A node was dragged to this page point. */
  readonly onPin?: (id: string, x: number, y: number) => void;
  readonly onCamera?: (camera: CameraPlace) => void;
  /** Keyboard focus moved to this node. */
  readonly onFocus?: (id: string | null) => void;
  /** No WebGL at all, or the context was lost (it is rebuilt when the browser gives it back). */
  readonly onFailure?: (reason: "no-webgl" | "lost") => void;
  readonly onRecover?: () => void;
}

export interface Viewer {
  /** Draws a scene; survivors of the last one move to their new place, the rest appears where it belongs. `atOnce`: nothing moves. */
  draw(scene: Scene, atOnce?: boolean): void;
  /** Camera to where everything fits. */
  fit(): void;
  /** Camera to these nodes, near enough to read their surroundings. Ids that are not drawn are ignored. */
  focus(ids: readonly string[]): void;
  /** More than 1 is nearer, about the middle of the screen. */
  zoom(factor: number): void;
  camera(): CameraPlace | null;
  setCamera(camera: CameraPlace): void;
  /** Lights a node as if the pointer were over it; null ends that. */
  point(id: string | null): void;
  /** Ring of the keyboard: on a node, or none. */
  setFocus(id: string | null): void;
  /** Moves the ring; from nothing it starts at the most important mark in view. Returns the node it is on. */
  moveFocus(direction: Direction): string | null;
  /** Moves nodes at once without a new scene, in page pixels by position in `Scene.marks`: for a layout that runs. */
  move(x: ArrayLike<number>, y: ArrayLike<number>): void;
  setReducedMotion(reduced: boolean): void;
  /** Screen pixels at each side that something covers: when all is shown, it is shown beside that. */
  setInsets(insets: Insets): void;
  /** What is on the screen as one picture, in device pixels, the overview left out; null where nothing is drawn. */
  snapshot(): HTMLCanvasElement | null;
  /** Names as placed last, for tests and for whoever writes the picture down. */
  names(): PlacedNames;
  /** From page pixels to pixels of the container; y is drawn `stretch` times taller than x first. */
  projection(): (Projection & { readonly stretch: number }) | null;
  /** After the container changed its size without the window doing so. */
  resize(): void;
  destroy(): void;
}

interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Milliseconds without a move after which names are chosen anew. */
const leastRest = 140;
const mostRest = 700;
/** Nearer than this the inset shows where one is. */
const overviewRatio = 0.7;
/** The ground is drawn beyond the screen and stretches a while; names are written anew at every change of scale. */
const groundSlide = { margin: 240, least: 0.55, most: 1.8 } as const;
const namesSlide = { margin: 0, least: 1, most: 1 } as const;
/** At first sight a page pixel is at least this many screen pixels. */
const leastScale = 0.5;
/** With as many the first frame is a task of its own. */
const manyEdges = 5000;

export function createViewer(container: HTMLElement, options: ViewerOptions): Viewer {
  const ink = inkOf(options.theme);
  const measure = canvasMeasure(
    document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D,
  );
  const regions = regionLayer(measure);
  const labels = labelLayer(measure);
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
  let restTimer = 0;
  let mountTimer = 0;
  /** The first frame is drawn; until then the camera's orders are kept. */
  let filled = false;
  let wanted: CameraPlace | null = null;
  let recovering = false;
  let named = false;
  let nameTimer = 0;
  let lastPaint = 0;
  let solvedFor = "";
  let lastCamera: CameraPlace | null = null;
  let dragging = false;
  /** Sigma has dropped its index of items, as it does when the window is resized, and makes it anew with the next frame. */
  let unindexed = false;
  /** Positions changed since the names were written. */
  let moved = false;
  let layers: { readonly ground: SlidingLayer; readonly names: SlidingLayer } | null = null;
  let hopeless = false;
  let pixelRatio = window.devicePixelRatio;
  const stops: (() => void)[] = [];

  container.style.overflow = "hidden";
  container.tabIndex = 0;
  container.setAttribute("role", "application");
  if (options.label !== undefined) container.setAttribute("aria-label", options.label);

  /** Contexts and shaders in one task, the first frame in the next, so that neither blocks the page for long. */
  function mountSoon(): void {
    window.clearTimeout(mountTimer);
    mountTimer = window.setTimeout(() => {
      if (sigma === null) mount();
      mountTimer = window.setTimeout(() => {
        takeWaiting();
        if ((scene?.edges.length ?? 0) < manyEdges) fill();
        else mountTimer = window.setTimeout(fill, 0);
      }, 0);
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
    const canvases = sigma.getCanvases();
    layers = {
      ground: slidingLayer(
        "viewer-ground",
        (canvas) => canvases["edges"]?.before(canvas),
        groundSlide,
      ),
      names: slidingLayer("viewer-names", (canvas) => canvases["nodes"]?.after(canvas), namesSlide),
    };
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
    window.clearTimeout(restTimer);
    filled = false;
    window.cancelAnimationFrame(nameTimer);
    named = false;
    stopMoving?.();
    for (const stop of stops.splice(0)) stop();
    inset?.destroy();
    layers?.ground.canvas.remove();
    layers?.names.canvas.remove();
    layers = null;
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
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const unit = sigma.graphToViewport({ x: 1000, y: 0 });
    const { ratio } = sigma.getCamera();
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

  /** Sigma's own coordinates of a point of the stretched page. */
  function framedOf(x: number, y: number): { x: number; y: number } {
    const { x0, y0, x1, y1 } = framing.screen;
    const side = Math.max(x1 - x0, y1 - y0);
    return { x: 0.5 + (x - (x0 + x1) / 2) / side, y: 0.5 - (y - (y0 + y1) / 2) / side };
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
    solvedFor = "";
    indexSoon();
  }

  /** After each frame of Sigma: ground, names, inset. */
  function paint(): void {
    const at = projection();
    if (at === null || scene === null || layers === null) return;
    const key = `${at.scale} ${at.dx} ${at.dy} ${at.width} ${at.height}`;
    const fresh = solvedFor === "";
    if (!named) {
      // The first frame is marks and ground; choosing names waits for the next, so that neither blocks for long.
      window.cancelAnimationFrame(nameTimer);
      nameTimer = window.requestAnimationFrame(() => {
        named = true;
        solvedFor = "";
        paint();
      });
    } else if (fresh) {
      labels.solve(scene, at, lit);
      solvedFor = key;
    } else if (solvedFor !== key) {
      // Where frames come slowly, a pause between two of them is no rest.
      const interval = performance.now() - lastPaint;
      window.clearTimeout(restTimer);
      restTimer = window.setTimeout(rest, Math.min(mostRest, Math.max(leastRest, 3 * interval)));
    }
    lastPaint = performance.now();
    const shown = scene;
    layers.ground.show(at, fresh, (context, of) => regions.draw(context, of));
    if (named)
      layers.names.show(at, fresh || moved || layers.names.isStretched(at), (context, of) =>
        labels.draw(context, shown, of, positions, lit),
      );
    moved = false;
    paintInset(at, scene);
    report(at);
  }

  function layersAsOne(from: Sigma, of: Scene, at: Projection): HTMLCanvasElement {
    const canvas = document.createElement("canvas");
    const { edges, nodes } = from.getCanvases();
    canvas.width = nodes?.width ?? 0;
    canvas.height = nodes?.height ?? 0;
    const context = canvas.getContext("2d");
    if (context === null || !edges || !nodes) return canvas;
    const ratio = canvas.width / at.width;
    const draw = (layer: (on: CanvasRenderingContext2D) => void): void => {
      // Each layer clears its canvas first, so it is drawn aside and laid over.
      const aside = document.createElement("canvas");
      [aside.width, aside.height] = [canvas.width, canvas.height];
      const on = aside.getContext("2d");
      on?.scale(ratio, ratio);
      if (on) layer(on);
      context.drawImage(aside, 0, 0);
    };
    context.fillStyle = of.theme.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    draw((on) => regions.draw(on, at));
    context.drawImage(edges, 0, 0);
    context.drawImage(nodes, 0, 0);
    draw((on) => labels.draw(on, of, at, positions, lit));
    return canvas;
  }

  function rest(): void {
    if (sigma === null) return;
    const { isMouseDown } = sigma.getMouseCaptor();
    if (dragging || isMouseDown || sigma.getCamera().isAnimated()) {
      restTimer = window.setTimeout(rest, leastRest);
      return;
    }
    solvedFor = "";
    paint();
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
    if (lastCamera !== null && same(lastCamera, place)) return;
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
    solvedFor = "";
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
    moved = true;
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
      if (share === 1) solvedFor = "";
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
    const [framed, origin] = [framedOf(x, y * stretch), sigma.getCamera()];
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
    regions.load(next);
    const still = moveTo(next, from, atOnce);
    const selected = next.marks.flatMap(({ selected: is }, mark) => (is ? [mark] : []));
    const picked = pointed === null ? selected : [pointed, ...selected];
    lit =
      picked.length === 0 || adjacency === null
        ? null
        : lightUp(next, adjacency, [...new Set(picked)]);
    const lighted = drawn.light(lit, focused);
    solvedFor = "";
    if (sigma === null || !filled) {
      if (sigma === null && isVisible() && !hopeless) mountSoon();
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
      // The first scene waits for its own task, so that whoever made it is done with his.
      if (scene === null && isVisible() && !hopeless) mountSoon();
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
          ? mostImportantIn(scene, at)
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
      named = true;
      window.cancelAnimationFrame(nameTimer);
      solvedFor = "";
      // Drawn anew at once, since WebGL keeps its pixels no longer than the frame.
      sigma.refresh();
      const at = projection();
      return at === null ? null : layersAsOne(sigma, scene, at);
    },
    names: () => labels.placed(),
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

const same = (a: CameraPlace, b: CameraPlace): boolean =>
  a.x === b.x && a.y === b.y && a.ratio === b.ratio;

/** Where each mark starts from: its present place if it was drawn, else where it belongs. */
function survivors(next: Scene, last: Scene | null, positions: Positions): Positions {
  const before = new Map(last?.marks.map(({ id }, i) => [id, i]));
  const from = (coordinate: "x" | "y"): Float64Array =>
    Float64Array.from(next.marks, (mark) => {
      const at = before.get(mark.id);
      return (at === undefined ? undefined : positions[coordinate][at]) ?? mark[coordinate];
    });
  return { x: from("x"), y: from("y") };
}

/** A camera that shows marks and most of their neighbours, no nearer than where names can be read in peace. */
function surroundings(scene: Scene, { edgesAt }: Adjacency, marks: readonly number[]): CameraPlace {
  const around = new Set(marks);
  for (const mark of marks) {
    for (const at of edgesAt(mark)) {
      const edge = scene.edges[at];
      if (edge) around.add(edge.source === mark ? edge.target : edge.source);
    }
  }
  const own = marks.map((mark) => scene.marks[mark]).filter((mark) => mark !== undefined);
  const all = [...around].map((mark) => scene.marks[mark]).filter((mark) => mark !== undefined);
  const middle = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  const x = middle(own.map((mark) => mark.x));
  const y = middle(own.map((mark) => mark.y));
  // Nine in ten neighbours are in the picture, all of those asked for.
  const far = (list: typeof all, share: number): number => {
    const sorted = list
      .map((mark) =>
        Math.max(Math.abs(mark.x - x) / scene.width, Math.abs(mark.y - y) / scene.height),
      )
      .sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  const half = Math.max(far(own, 1), Math.min(far(all, 0.9), 0.3));
  return { x, y, ratio: Math.min(1, Math.max(0.16, half * 2.4)) };
}

function mostImportantIn(scene: Scene, { scale, dx, dy, width, height }: Projection): number {
  let best = -1;
  scene.marks.forEach((mark, i) => {
    const [x, y] = [mark.x * scale + dx, mark.y * scale + dy];
    if (mark.folded || x < 0 || y < 0 || x > width || y > height) return;
    if (best < 0 || mark.importance > (scene.marks[best]?.importance ?? 0)) best = i;
  });
  return best;
}
