// Which mark an arrow key goes to: the nearest in that direction, straight ahead counting more than sideways.

export type Direction = "left" | "right" | "up" | "down";

const ahead: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Position among `marks`, or -1 where nothing lies in that direction. */
export function nearestInDirection(
  marks: readonly { readonly x: number; readonly y: number; readonly folded: boolean }[],
  from: { readonly x: number; readonly y: number },
  direction: Direction,
): number {
  const [ax, ay] = ahead[direction];
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  marks.forEach((mark, i) => {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const along = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay) + Math.abs(dy * ax);
    if (mark.folded || along <= 0 || aside > along * 1.5) return;
    const cost = along + 2 * aside;
    if (cost < bestCost) {
      bestCost = cost;
      best = i;
    }
  });
  return best;
}
