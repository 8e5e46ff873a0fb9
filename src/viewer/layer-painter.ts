// The canvases of our own round Sigma's: regions below the marks, names above. Regions slide along with each frame;
// which names stand is chosen when the picture rests.
import type { Sigma } from "sigma";
import type { Box } from "../scene/box.ts";
import type { Lit } from "../scene/light-up.ts";
import type { Measure } from "../scene/label-style.ts";
import type { PlacedNames } from "../scene/place-labels.ts";
import type { Projection } from "../scene/projection.ts";
import type { Scene } from "../scene/scene.ts";
import { labelLayer } from "./label-layer.ts";
import { layersAsOne } from "./layers-as-one.ts";
import type { Positions } from "./positions.ts";
import { regionLayer } from "./region-layer.ts";
import { slidingLayer, type SlidingLayer } from "./sliding-layer.ts";

/** What is on the screen. */
interface Shown {
  readonly at: Projection;
  readonly scene: Scene;
  readonly positions: Positions;
  readonly lit: Lit | null;
}

export interface LayerPainter {
  mount(sigma: Sigma): void;
  unmount(): void;
  /** Takes the regions of another scene. */
  load(scene: Scene): void;
  /** Names are to be chosen anew. */
  outdate(): void;
  /** Marks have moved: names are to be written where they are. */
  follow(): void;
  /** Names stand from the next painting on, without the wait of the first frame. */
  nameNow(): void;
  paint(shown: Shown): void;
  /** All layers as one picture. */
  picture(sigma: Sigma, shown: Shown): HTMLCanvasElement;
  /** Names as placed last. */
  names(): PlacedNames;
}

interface Frames {
  /** While it is, names are not chosen. */
  readonly isBusy: () => boolean;
  /** Paints without a frame of Sigma. */
  readonly again: () => void;
  /** What floats over the map. */
  readonly covered: () => readonly Box[];
}

/** Milliseconds without a move after which names are chosen anew. */
const leastRest = 140;
const mostRest = 700;
/** The ground is drawn beyond the screen and stretches a while; names are written anew at every change of scale. */
const groundSlide = { margin: 240, least: 0.55, most: 1.8 } as const;
const namesSlide = { margin: 0, least: 1, most: 1 } as const;

export function layerPainter(measure: Measure, { isBusy, again, covered }: Frames): LayerPainter {
  const regions = regionLayer(measure);
  const labels = labelLayer(measure);
  let layers: { readonly ground: SlidingLayer; readonly names: SlidingLayer } | null = null;
  let restTimer = 0;
  let nameTimer = 0;
  /** The first frame with names has been. */
  let named = false;
  let lastPaint = 0;
  /** The camera that names were chosen for; empty: they are to be chosen. */
  let solvedFor = "";
  /** Positions changed since the names were written. */
  let moved = false;

  function rest(): void {
    if (isBusy()) {
      restTimer = window.setTimeout(rest, leastRest);
      return;
    }
    solvedFor = "";
    again();
  }

  /** Chooses names, or sees to it that they are chosen later. */
  function choose({ scene, at, lit }: Shown): void {
    const key = `${at.scale} ${at.dx} ${at.dy} ${at.width} ${at.height} ${at.letters}`;
    if (!named) {
      // The first frame is marks and ground; choosing names waits for the next, so that neither blocks for long.
      window.cancelAnimationFrame(nameTimer);
      nameTimer = window.requestAnimationFrame(() => {
        named = true;
        solvedFor = "";
        again();
      });
    } else if (solvedFor === "") {
      labels.solve(scene, at, lit, covered());
      solvedFor = key;
    } else if (solvedFor !== key) {
      // Where frames come slowly, a pause between two of them is no rest.
      const interval = performance.now() - lastPaint;
      window.clearTimeout(restTimer);
      restTimer = window.setTimeout(rest, Math.min(mostRest, Math.max(leastRest, 3 * interval)));
    }
    lastPaint = performance.now();
  }

  return {
    mount(sigma) {
      const canvases = sigma.getCanvases();
      layers = {
        ground: slidingLayer(
          "viewer-ground",
          (canvas) => canvases["edges"]?.before(canvas),
          groundSlide,
        ),
        names: slidingLayer(
          "viewer-names",
          (canvas) => canvases["nodes"]?.after(canvas),
          namesSlide,
        ),
      };
    },
    unmount() {
      window.clearTimeout(restTimer);
      window.cancelAnimationFrame(nameTimer);
      named = false;
      layers?.ground.canvas.remove();
      layers?.names.canvas.remove();
      layers = null;
    },
    load: (scene) => regions.load(scene),
    outdate() {
      solvedFor = "";
    },
    follow() {
      moved = true;
    },
    nameNow() {
      named = true;
      window.cancelAnimationFrame(nameTimer);
      solvedFor = "";
    },
    paint(shown) {
      if (layers === null) return;
      const { at, scene, positions, lit } = shown;
      const fresh = solvedFor === "";
      choose(shown);
      layers.ground.show(at, fresh, (context, of) => regions.draw(context, of));
      if (named)
        layers.names.show(at, fresh || moved || layers.names.isStretched(at), (context, of) =>
          labels.draw(context, scene, of, positions, lit),
        );
      moved = false;
    },
    picture: (sigma, { at, scene, positions, lit }) =>
      layersAsOne(sigma, scene.theme.ground, at, {
        below: (on) => regions.draw(on, at),
        above: (on) => labels.draw(on, scene, at, positions, lit),
      }),
    names: () => labels.placed(),
  };
}
