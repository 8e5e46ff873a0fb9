// The camera over a scene: how the scene is laid on the container, where on the page the camera stands, and the orders
// that come before the first frame and wait for it.
import type { Sigma } from "sigma";
import { reachOf, sizeScaleOf, type Projection } from "../scene/projection.ts";
import type { Scene } from "../scene/scene.ts";
import { samePlace, type CameraPlace } from "./camera-place.ts";
import {
  framedOf,
  framingOf,
  stretchOf,
  stretchScene,
  type Framing,
  type Insets,
} from "./framing.ts";
import { farthestRatio, nearestRatio } from "./mount-sigma.ts";
import { cameraMilliseconds } from "./tween.ts";

/** At first sight a page pixel is at least this many screen pixels. */
const leastScale = 0.5;

/** Pixels of a browser's letters where nobody has set them otherwise. */
const usualLetters = 16;

const lettersOf = ({ documentElement }: Document): number =>
  Number.parseFloat(getComputedStyle(documentElement).fontSize) / usualLetters;

export class SceneCamera {
  readonly #container: HTMLElement;
  /** From the first frame on. */
  #sigma: Sigma | null = null;
  #framing: Framing = { scale: 1, screen: { x0: 0, y0: 0, x1: 1, y1: 1 } };
  #wanted: CameraPlace | null = null;
  #last: CameraPlace | null = null;
  insets: Insets;
  /** The scene is drawn so many times taller than it is given. */
  stretch = 1;

  constructor(container: HTMLElement, insets: Insets) {
    this.#container = container;
    this.insets = insets;
  }

  /** Where it stands, or is to stand; null where nothing was drawn yet. */
  get place(): CameraPlace | null {
    return this.#wanted ?? this.#last;
  }

  get showsAll(): boolean {
    return this.#last === null || this.#last.ratio > 0.995;
  }

  /** Stretches a scene to the container as it is now; true where that is otherwise than before. */
  stretchTo(scene: Scene): boolean {
    const { offsetWidth: width, offsetHeight: height } = this.#container;
    const next = width > 0 ? stretchOf(scene, width, height, this.insets) : 1;
    const changed = next !== this.stretch;
    this.stretch = next;
    return changed;
  }

  /** How far from the present one the stretch of a scene on this container would be. */
  misfit(scene: Scene): number {
    const { offsetWidth: width, offsetHeight: height } = this.#container;
    return Math.abs(stretchOf(scene, width, height, this.insets) - this.stretch);
  }

  stretched(scene: Scene): Scene {
    return stretchScene(scene, this.stretch);
  }

  /** Lays the stretched scene on the container as it is now. */
  frame(sigma: Sigma, scene: Scene): void {
    const { offsetWidth: width, offsetHeight: height } = this.#container;
    this.#framing = framingOf(scene, width, height, this.insets);
    const { x0, y0, x1, y1 } = this.#framing.screen;
    sigma.setCustomBBox({ x: [x0, x1], y: [-y1, -y0] });
  }

  /** Before the first frame. Everything fits; of a map on a narrow screen only the middle, large enough to be read, but
   * axes are nothing without their ends, and a map that makes room for something is not pushed below it again. */
  begin(sigma: Sigma, scene: Scene): void {
    this.#sigma = sigma;
    this.frame(sigma, scene);
    const { top, right, bottom, left } = this.insets;
    const isWhole = scene.guides.length > 0 || top + right + bottom + left > 0;
    const least = isWhole ? this.#framing.scale : leastScale;
    sigma.getCamera().setState({ ratio: Math.min(1, this.#framing.scale / least) });
  }

  /** After Sigma took in the first graph. */
  obeyWaiting(): void {
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null) this.moveTo(wanted, false);
  }

  /** There is no Sigma any more; where it stood is known. */
  end(): void {
    this.#sigma = null;
  }

  moveTo(place: CameraPlace, animated: boolean): void {
    if (this.#sigma === null) {
      this.#wanted = place;
      return;
    }
    const ratio = Math.min(farthestRatio, Math.max(nearestRatio, place.ratio));
    const state = { ...framedOf(this.#framing, place.x, place.y * this.stretch), ratio };
    const camera = this.#sigma.getCamera();
    if (animated)
      void camera.animate(state, { duration: cameraMilliseconds, easing: "quadraticOut" });
    else camera.setState(state);
  }

  fit(animated: boolean): void {
    this.#wanted = null;
    if (this.#sigma === null) return;
    const { x0, y0, x1, y1 } = this.#framing.screen;
    this.moveTo({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 / this.stretch, ratio: 1 }, animated);
  }

  /** To the middle, at once and whatever the framing. */
  centre(): void {
    this.#sigma?.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
  }

  /** Where the stretched scene is on the screen; null before the first frame. */
  projection(scene: Scene): Projection | null {
    const sigma = this.#sigma;
    if (sigma === null) return null;
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
      letters: lettersOf(this.#container.ownerDocument),
    };
  }

  /** Scale and sizes of the frame that is coming: Sigma converts with the matrix of the one before. */
  coming(sigma: Sigma): Pick<Projection, "scale" | "reach" | "sizeScale"> {
    const { offsetWidth: width, offsetHeight: height } = this.#container;
    const { ratio } = sigma.getCamera();
    const scale = this.#framing.scale / ratio;
    return {
      scale,
      reach: reachOf(ratio, scale),
      sizeScale: sizeScaleOf(width, height, ratio, scale),
    };
  }

  /** Notes where a frame was drawn from; the place where that is news. */
  note(at: Projection): CameraPlace | null {
    const place = {
      x: (at.width / 2 - at.dx) / at.scale,
      y: (at.height / 2 - at.dy) / at.scale / this.stretch,
      ratio: at.ratio,
    };
    if (this.#last !== null && samePlace(this.#last, place)) return null;
    this.#last = place;
    return place;
  }
}
