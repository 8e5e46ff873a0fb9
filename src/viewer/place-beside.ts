// Where the camera has to stand so that all marks of a scene are seen, none of them under what covers the screen.
import type { Box } from "../scene/box.ts";
import type { Scene } from "../scene/scene.ts";
import type { CameraPlace } from "./camera-place.ts";
import { framingOf, stretchOf, stretchScene, type Insets } from "./framing.ts";

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** What floats on it, in its pixels. */
  readonly covered: readonly Box[];
  /** The ratios between which the camera may stand. */
  readonly nearest: number;
  readonly farthest: number;
}

/** Pixels round the marks when the camera goes there: names stand beside and below. */
const room = { x: 56, y: 24 } as const;
/** Pixels from a mark to an edge, where it is still seen as a whole. */
const edge = 10;
/** Each cover that is reckoned with makes five times as many ways to keep clear of them. */
const mostCovers = 4;

/** Null where they are all seen from `now`, or could be from nowhere. */
export function placeBeside(
  scene: Scene,
  screen: Screen,
  now: CameraPlace | null,
): CameraPlace | null {
  const { width, height, nearest, farthest } = screen;
  const stretch = stretchOf(scene, width, height, screen.insets);
  const tall = stretchScene(scene, stretch);
  const marks = tall.marks.filter(({ folded }) => !folded);
  const { scale: whole } = framingOf(tall, width, height, screen.insets);
  const covered = screen.covered.slice(0, mostCovers).map(({ x0, y0, x1, y1 }): Box => ({
    x0: x0 - edge,
    y0: y0 - edge,
    x1: x1 + edge,
    y1: y1 + edge,
  }));
  const isSeen = ({ x, y, ratio }: CameraPlace): boolean =>
    marks.every((mark) => {
      const at = {
        x: width / 2 + ((mark.x - x) * whole) / ratio,
        y: height / 2 + ((mark.y - y * stretch) * whole) / ratio,
      };
      return (
        Math.min(at.x, at.y, width - at.x, height - at.y) >= edge &&
        covered.every((box) => at.x < box.x0 || at.x > box.x1 || at.y < box.y0 || at.y > box.y1)
      );
    });
  if (marks.length === 0 || (now !== null && isSeen(now))) return null;

  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const beside = ({ top, right, bottom, left }: Insets): CameraPlace => {
    const wide = Math.max(1, width - left - right - 2 * room.x);
    const high = Math.max(1, height - top - bottom - 2 * room.y);
    const fits = Math.min(wide / Math.max(1, x1 - x0), high / Math.max(1, y1 - y0));
    const ratio = Math.min(farthest, Math.max(nearest, whole / fits));
    return {
      x: (x0 + x1) / 2 - (((left - right) / 2) * ratio) / whole,
      y: ((y0 + y1) / 2 - (((top - bottom) / 2) * ratio) / whole) / stretch,
      ratio,
    };
  };
  return waysRound(covered, width, height)
    .map(beside)
    .filter(isSeen)
    .reduce<CameraPlace | null>(
      (best, place) => (best === null || place.ratio < best.ratio ? place : best),
      null,
    );
}

/** The rooms that are left when each cover is passed at one of its sides, or not heeded since no mark may lie there. */
const waysRound = (covered: readonly Box[], width: number, height: number): readonly Insets[] =>
  covered.reduce<readonly Insets[]>(
    (ways, { x0, y0, x1, y1 }) =>
      ways.flatMap((way) => [
        way,
        { ...way, left: Math.max(way.left, x1) },
        { ...way, right: Math.max(way.right, width - x0) },
        { ...way, top: Math.max(way.top, y1) },
        { ...way, bottom: Math.max(way.bottom, height - y0) },
      ]),
    [{ top: 0, right: 0, bottom: 0, left: 0 }],
  );
