// Pushes overlapping marks apart. Both of a pair give way, each in proportion to the other's radius; pairs go in order
// of position, and coinciding ones part along a fixed angle, so that the same input gives the same places.

export interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: ArrayLike<number>;
}

const mostRounds = 300;

/** Parts the bodies until none is nearer than `margin` to another, those of which `fixed` says so staying where they are. */
export function partOverlaps(
  { x, y, radius }: Bodies,
  margin: number,
  fixed: (body: number) => boolean = () => false,
): void {
  const largest = Array.from(radius).reduce((a, b) => Math.max(a, b), 0);
  const cell = Math.max(1, 2 * largest + margin);
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = false;
    forEachNear(x, y, cell, (i, j) => {
      const [still, other] = [fixed(i), fixed(j)];
      if (still && other) return;
      const least = (radius[i] ?? 0) + (radius[j] ?? 0) + margin;
      let dx = (x[j] ?? 0) - (x[i] ?? 0);
      let dy = (y[j] ?? 0) - (y[i] ?? 0);
      let distance = Math.hypot(dx, dy);
      if (distance >= least - 1e-6) return;
      if (distance < 1e-9) {
        dx = Math.cos(i * 2.4 + j);
        dy = Math.sin(i * 2.4 + j);
        distance = 1;
      }
      const push =
        (least -
          Math.min(distance, Math.hypot((x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)))) /
        distance;
      const sum = (radius[i] ?? 0) + (radius[j] ?? 0) || 1;
      const share = still ? 0 : other ? 1 : (radius[j] ?? 0) / sum;
      x[i] = (x[i] ?? 0) - dx * push * share;
      y[i] = (y[i] ?? 0) - dy * push * share;
      x[j] = (x[j] ?? 0) + dx * push * (1 - share);
      y[j] = (y[j] ?? 0) + dy * push * (1 - share);
      moved = true;
    });
    if (!moved) return;
  }
}

/** Calls `visit` for pairs i < j that may be nearer than `cell`, in order of i. Places are those at the round's start. */
function forEachNear(
  x: Float64Array,
  y: Float64Array,
  cell: number,
  visit: (i: number, j: number) => void,
): void {
  const cells = new Map<number, number[]>();
  const columnOf = (i: number): number => Math.floor((x[i] ?? 0) / cell);
  const rowOf = (i: number): number => Math.floor((y[i] ?? 0) / cell);
  const key = (column: number, row: number): number => (column + 50_000) * 100_003 + row + 50_000;
  const at = Array.from(x, (_, i) => [columnOf(i), rowOf(i)] as const);
  at.forEach(([column, row], i) => {
    const k = key(column, row);
    const list = cells.get(k);
    if (list) list.push(i);
    else cells.set(k, [i]);
  });
  at.forEach(([column, row], i) => {
    for (let r = row - 1; r <= row + 1; r += 1)
      for (let c = column - 1; c <= column + 1; c += 1)
        for (const j of cells.get(key(c, r)) ?? []) if (j > i) visit(i, j);
  });
}
