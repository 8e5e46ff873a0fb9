// What a viewer can be asked, and what it reports. No React, no graph, no view: scenes in, events out.
import type { PlacedNames } from "../scene/place-labels.ts";
import type { Projection } from "../scene/projection.ts";
import type { Box } from "../scene/box.ts";
import type { Scene } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import type { CameraPlace } from "./camera-place.ts";
import type { Insets } from "./framing.ts";
import type { Direction } from "./nearest-in-direction.ts";

export interface ViewerOptions {
  readonly theme: Theme;
  /** Nothing moves by itself. */
  readonly reducedMotion?: boolean;
  /** Where something floats over the map; see `setInsets`. */
  readonly insets?: Insets;
  /** What floats over the map, from the container's corner: no name is written below it. Asked when names are chosen. */
  readonly covered?: () => readonly Box[];
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
  /** Camera to where all marks are seen, none below what floats over the map; where they are already it stays. Axes are
   * shown as a whole. */
  show(): void;
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
  /** Screen pixels at each side that something covers: when all is shown, it is shown beside that. Names are chosen
   * anew, as what floats over the map may be another. */
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
