// A figure's sheet: how wide it is in units of the drawing, and how the map lies on it.
import type { Scene } from "../../scene/scene.ts";
import { reachOf, sizeScaleOf, type Projection } from "../../scene/projection.ts";

/**
 * Width in units. The smallest text has eleven: six points on two columns, five on one, which is as small as journals
 * take it.
 */
export const sheetWidth = (millimetres: 89 | 183): number =>
  Math.round((millimetres / 25.4) * 72 * (11 / (millimetres === 89 ? 5 : 6)));

/** Page pixels that the map shows. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const margin = 28;

/** The whole page, or, where the marks fill less than half of it each way, what holds them all. */
export function frameOf({ width, height, marks }: Scene): Frame {
  const whole = { x: 0, y: 0, width, height };
  if (marks.length === 0) return whole;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of marks) {
    x0 = Math.min(x0, x - radius);
    y0 = Math.min(y0, y - radius);
    x1 = Math.max(x1, x + radius);
    y1 = Math.max(y1, y + radius);
  }
  const inside = x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height;
  if (inside && (x1 - x0 > width * 0.7 || y1 - y0 > height * 0.7)) return whole;
  // Never nearer than six times, so that one mark alone does not fill the sheet.
  const wide = Math.max(x1 - x0 + 2 * margin, width / 6);
  const tall = Math.max(y1 - y0 + 2 * margin, height / 6);
  return { x: (x0 + x1 - wide) / 2, y: (y0 + y1 - tall) / 2, width: wide, height: tall };
}

/** Of a frame that fills a sheet's width; no taller than wide. */
export function project(frame: Frame, page: Scene, width: number): Projection {
  const height = Math.min(width, (width * frame.height) / frame.width);
  const scale = Math.min(width / frame.width, height / frame.height);
  const ratio = Math.min(1, Math.max(frame.width / page.width, frame.height / page.height));
  return {
    width,
    height,
    scale,
    dx: (width - frame.width * scale) / 2 - frame.x * scale,
    dy: (height - frame.height * scale) / 2 - frame.y * scale,
    ratio,
    reach: reachOf(ratio, scale / ratio),
    sizeScale: sizeScaleOf(width, height, ratio, scale),
  };
}
