// A row out of the cells that read it, of exactly its size: an array that grows takes several times the memory.
import type { Value } from "../graph/value.ts";

type Cell = () => Value;

export function rowMaker(cells: readonly Cell[]): () => Value[] {
  const [a, b, c, d] = cells as readonly [Cell, Cell, Cell, Cell];
  switch (cells.length) {
    case 1:
      return () => [a()];
    case 2:
      return () => [a(), b()];
    case 3:
      return () => [a(), b(), c()];
    case 4:
      return () => [a(), b(), c(), d()];
    default:
      return () => cells.map((cell) => cell());
  }
}
