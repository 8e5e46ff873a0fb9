// Where the marks stand now, by position in `Scene.marks`: on the way to where the scene has them.
import type { Scene } from "../scene/scene.ts";
import { moveMilliseconds, tween } from "./tween.ts";

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

export const positionsOf = ({ marks }: Scene): Positions => ({
  x: Float64Array.from(marks, ({ x }) => x),
  y: Float64Array.from(marks, ({ y }) => y),
});

export const samePositions = (a: Positions, b: Positions): boolean =>
  a.x.length === b.x.length && a.x.every((x, i) => x === b.x[i] && a.y[i] === b.y[i]);

/** Hands `step` positions on the way (each time the same arrays), the last time `to` itself. Returns what stops it. */
export function slide(
  from: Positions,
  to: Positions,
  step: (at: Positions, last: boolean) => void,
): () => void {
  const at = { x: from.x.slice(), y: from.y.slice() };
  const between = (a: number | undefined, b: number | undefined, share: number): number =>
    (a ?? 0) + ((b ?? 0) - (a ?? 0)) * share;
  return tween(moveMilliseconds, (share) => {
    if (share === 1) return step(to, true);
    for (let i = 0; i < at.x.length; i += 1) {
      at.x[i] = between(from.x[i], to.x[i], share);
      at.y[i] = between(from.y[i], to.y[i], share);
    }
    return step(at, false);
  });
}
