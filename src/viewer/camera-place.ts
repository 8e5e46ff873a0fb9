// Where the camera stands, and where it has to stand to show some marks.
import type { Adjacency } from "../scene/adjacency.ts";
import type { Scene } from "../scene/scene.ts";

/** The page point in the middle of the screen, and the ratio (1: all fits, smaller: nearer). */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const samePlace = (a: CameraPlace, b: CameraPlace): boolean =>
  a.x === b.x && a.y === b.y && a.ratio === b.ratio;

/** A camera that shows marks and most of their neighbours, no nearer than where names can be read in peace. */
export function surroundings(
  scene: Scene,
  { edgesAt }: Adjacency,
  marks: readonly number[],
): CameraPlace {
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
