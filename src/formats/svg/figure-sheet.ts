// A figure's sheet: how wide it is in units of the drawing, and how the map lies on it.
import type { Scene } from "../../scene/scene.ts";
import { strongLabel } from "../../scene/label-style.ts";
import { reachOf, sizeScaleOf, type Projection } from "../../scene/projection.ts";

/** Width in units. The smallest text has eleven, which is six points in print. */
export const sheetWidth = (millimetres: 89 | 183): number =>
  Math.round((millimetres / 25.4) * 72 * (11 / 6));

/** Page pixels that the map shows. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const margin = 28;

/**
 * What holds all marks and, where they are the whole map rather than a part of it, its regions. Between axes it is the
 * page, since their names stand at its edges.
 */
export function frameOf({ width, height, marks, regions, guides }: Scene): Frame {
  if (marks.length === 0 || guides.length > 0) return { x: 0, y: 0, width, height };
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = (x: number, y: number, room: number): void => {
    x0 = Math.min(x0, x - room);
    y0 = Math.min(y0, y - room);
    x1 = Math.max(x1, x + room);
    y1 = Math.max(y1, y + room);
  };
  for (const { x, y, radius } of marks) hold(x, y, radius);
  if (x1 - x0 > width * 0.7 || y1 - y0 > height * 0.7) {
    for (const { count, polygons } of regions)
      for (const ring of count === 0 ? [] : polygons)
        for (let i = 0; i + 1 < ring.length; i += 2) hold(ring[i] ?? 0, ring[i + 1] ?? 0, 0);
    const edge = margin / 4;
    return { x: x0 - edge, y: y0 - edge, width: x1 - x0 + 2 * edge, height: y1 - y0 + 2 * edge };
  }
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

/** Between the rows of a timeline, in units: each name stands at its mark, however narrow the sheet. */
const rowHeight = strongLabel.size * 1.15 + 1;
/** Denser rows have no names to make room for. */
const mostStretch = 2;

/** Between axes: with its rows far enough apart for their names on a sheet of that width. */
export function withRoomForNames(scene: Scene, sheet: number): Scene {
  const { marks, guides, width, height } = scene;
  if (guides.length === 0) return scene;
  const columns = new Map<number, number[]>();
  for (const { x, y } of marks) columns.set(x, [...(columns.get(x) ?? []), y]);
  const least = Math.min(
    ...Array.from(columns.values()).flatMap((rows) =>
      rows.toSorted((a, b) => a - b).flatMap((y, i, all) => (i > 0 ? [y - (all[i - 1] ?? y)] : [])),
    ),
  );
  const stretch = rowHeight / (least * (sheet / width));
  if (!(stretch > 1 && stretch < mostStretch)) return scene;
  return {
    ...scene,
    height: height * stretch,
    marks: marks.map((mark) => ({ ...mark, y: mark.y * stretch })),
    guides: guides.map((guide) => ({
      ...guide,
      y0: guide.y0 * stretch,
      y1: guide.y1 * stretch,
      textY: guide.textY * stretch,
    })),
  };
}
