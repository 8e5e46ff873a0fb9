// How a scene is laid on a screen at the camera's ratio 1: what the map draws fills the free part of the container,
// and a map that lies broad is drawn a little taller where the screen stands tall.
import type { Box } from "../scene/box.ts";
import type { Scene } from "../scene/scene.ts";

/** Screen pixels at each side that something else covers. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const sameInsets = (a: Insets, b: Insets): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

export interface Framing {
  /** Screen pixels a page pixel at ratio 1. */
  readonly scale: number;
  /** The page under the whole screen at ratio 1, stretched as the scene is. */
  readonly screen: Box;
}

/** Free space round everything. */
const margin = 10;
/** More would look drawn out; lanes of a timeline only gain room for names. */
const mostStretch = { map: 1.35, axes: 2.5 } as const;

/** How many times taller a scene is drawn on that screen. */
export function stretchOf(
  { frame, guides }: Scene,
  width: number,
  height: number,
  insets: Insets,
): number {
  const [wide, tall] = free(width, height, insets);
  return Math.min(
    guides.length > 0 ? mostStretch.axes : mostStretch.map,
    Math.max(1, (tall / wide) * ((frame.x1 - frame.x0) / (frame.y1 - frame.y0))),
  );
}

export function framingOf(
  { frame }: Scene,
  width: number,
  height: number,
  insets: Insets,
): Framing {
  const [wide, tall] = free(width, height, insets);
  const scale = Math.min(wide / (frame.x1 - frame.x0), tall / (frame.y1 - frame.y0));
  const middle = (low: number, high: number): number => (low + high) / 2;
  // The middle of the frame stands in the middle of the free part.
  const x0 = middle(frame.x0, frame.x1) - middle(insets.left, width - insets.right) / scale;
  const y0 = middle(frame.y0, frame.y1) - middle(insets.top, height - insets.bottom) / scale;
  return { scale, screen: { x0, y0, x1: x0 + width / scale, y1: y0 + height / scale } };
}

const free = (
  width: number,
  height: number,
  { top, right, bottom, left }: Insets,
): readonly [number, number] => [
  Math.max(50, width - left - right - 2 * margin),
  Math.max(50, height - top - bottom - 2 * margin),
];

/** A scene drawn so many times taller. */
export function stretchScene(scene: Scene, stretch: number): Scene {
  if (stretch === 1) return scene;
  return {
    ...scene,
    height: scene.height * stretch,
    frame: { ...scene.frame, y0: scene.frame.y0 * stretch, y1: scene.frame.y1 * stretch },
    marks: scene.marks.map((mark) => ({ ...mark, y: mark.y * stretch })),
    regions: scene.regions.map((region) => ({
      ...region,
      polygons: region.polygons.map((ring) =>
        ring.map((value, i) => (i % 2 === 1 ? value * stretch : value)),
      ),
      label: { ...region.label, y: region.label.y * stretch },
    })),
    guides: scene.guides.map((guide) => ({
      ...guide,
      y0: guide.y0 * stretch,
      y1: guide.y1 * stretch,
      textY: guide.textY * stretch,
    })),
  };
}

/** Sigma's own coordinates of a point of the stretched page. */
export function framedOf(framing: Framing, x: number, y: number): { x: number; y: number } {
  const { x0, y0, x1, y1 } = framing.screen;
  const side = Math.max(x1 - x0, y1 - y0);
  return { x: 0.5 + (x - (x0 + x1) / 2) / side, y: 0.5 - (y - (y0 + y1) / 2) / side };
}
