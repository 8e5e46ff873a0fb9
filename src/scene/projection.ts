// From page pixels to the pixels of a screen or a sheet: one scale and a shift.
import type { Scene } from "./scene.ts";

export interface Projection {
  readonly width: number;
  readonly height: number;
  /** Screen x is `x * scale + dx`. */
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  /** Of the camera: 1 where all fits, smaller is nearer. */
  readonly ratio: number;
  /** The ratio as far as detail goes: on a small screen it stays large, since what fits there is drawn small. */
  readonly reach: number;
  /** Radii of marks are multiplied by this. */
  readonly sizeScale: number;
  /** Letters are so many times as large as they were designed: the text size of who looks; absent: once. */
  readonly letters?: number;
}

/** Marks shrink on small screens and grow with the root of the zoom, but never so that they crowd each other. */
export const sizeScaleOf = (width: number, height: number, ratio: number, scale: number): number =>
  Math.min(
    Math.min(1.15, Math.max(0.6, Math.sqrt((width * height) / (1440 * 900)))) / Math.sqrt(ratio),
    1.3 * scale,
  );

/** What decides when leaves unfold and region names fade: as the ratio on a screen of 1440 by 900, never less than it. */
export const reachOf = (ratio: number, scale: number): number => Math.max(ratio, 1 / scale);

/** The whole scene in the middle of a sheet, `padding` left free on each side. */
export function fitProjection(
  scene: Pick<Scene, "width" | "height">,
  width: number,
  height: number,
  padding: number,
): Projection {
  const scale = Math.min(
    (width - 2 * padding) / scene.width,
    (height - 2 * padding) / scene.height,
  );
  return {
    width,
    height,
    scale,
    dx: (width - scene.width * scale) / 2,
    dy: (height - scene.height * scale) / 2,
    ratio: 1,
    reach: reachOf(1, scale),
    sizeScale: sizeScaleOf(width, height, 1, scale),
  };
}
