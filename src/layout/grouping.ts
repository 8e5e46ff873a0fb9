// Which ground each participant stands on, and where that ground lies.

export interface Group {
  readonly id: string;
  readonly name: string;
  /** What at least half of its members share (or lack), in words. */
  readonly fact: string;
  /** Page pixels from the middle, y down. */
  readonly seat: readonly [x: number, y: number];
  readonly hue: number | null;
  readonly dashed: boolean;
}

/** How a participant came to its group: the graph says so, its neighbours voted, or not at all. */
export const membership = { none: 0, voted: 1, stated: 2 } as const;

export interface Grouping {
  readonly groups: readonly Group[];
  /** Per participant: position in `groups`, or -1 where it floats. */
  readonly of: Int32Array;
  /** Per participant: a value of `membership`. */
  readonly how: Uint8Array;
}
