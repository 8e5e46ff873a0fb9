// Where the marks stand now, by position in `Scene.marks`: on the way to where the scene has them.
import type { Scene } from "../scene/scene.ts";

export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Where each mark starts from: its present place if it was drawn, else where it belongs. */
export function survivors(next: Scene, last: Scene | null, positions: Positions): Positions {
  const before = new Map(last?.marks.map(({ id }, i) => [id, i]));
  const from = (coordinate: "x" | "y"): Float64Array =>
    Float64Array.from(next.marks, (mark) => {
      const at = before.get(mark.id);
      return (at === undefined ? undefined : positions[coordinate][at]) ?? mark[coordinate];
    });
  return { x: from("x"), y: from("y") };
}
