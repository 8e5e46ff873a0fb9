// Upright boxes, and a grid that finds those that a new one would touch.

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const touch = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const cell = 64;

/** Boxes by the cells of a square grid; what lies outside the grid is kept in its border cells. */
export class BoxGrid<T extends Box> {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: T[][];

  constructor(width: number, height: number) {
    this.#columns = Math.max(1, Math.ceil(width / cell));
    this.#rows = Math.max(1, Math.ceil(height / cell));
    this.#cells = Array.from({ length: this.#columns * this.#rows }, () => []);
  }

  add(box: T): void {
    this.#visit(box, (boxes) => {
      boxes.push(box);
      return false;
    });
  }

  /** Whether any kept box that `counts` touches `box`. */
  hits(box: Box, counts: (kept: T) => boolean = () => true): boolean {
    return this.#visit(box, (boxes) => boxes.some((kept) => touch(kept, box) && counts(kept)));
  }

  #visit(box: Box, stop: (boxes: T[]) => boolean): boolean {
    const clamp = (value: number, most: number): number =>
      Math.min(most, Math.max(0, Math.floor(value / cell)));
    const [left, right] = [clamp(box.x0, this.#columns - 1), clamp(box.x1, this.#columns - 1)];
    const [top, bottom] = [clamp(box.y0, this.#rows - 1), clamp(box.y1, this.#rows - 1)];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const boxes = this.#cells[row * this.#columns + column];
        if (boxes && stop(boxes)) return true;
      }
    }
    return false;
  }
}
