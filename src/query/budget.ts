// What a run may still spend. Operators tick; when a slice of time is over they pause, when a limit is reached the run is cut.
import type { CutReason, QueryLimits } from "../graph/query-engine.ts";

declare const performance: { now(): number };

/** Milliseconds on a clock that only goes forward; for limits and measured plans, never for results. */
export const now = (): number => performance.now();

/** Limits where a caller gives none. */
export const defaultLimits: Required<QueryLimits> = {
  rows: 100_000,
  milliseconds: 30_000,
  bytes: 512 * 1024 * 1024,
};

/** Ticks between two looks at the clock: some tens of microseconds of work. */
const stride = 1024;

/** Thrown where a limit is reached inside an expression, which cannot pause; the driver takes it for the end. */
export class Cut extends Error {
  readonly reason: CutReason;
  constructor(reason: CutReason) {
    super(`cut by ${reason}`);
    this.reason = reason;
  }
}

export class Budget {
  /** Ticks left before the clock is looked at; sources count it down. */
  left = stride;
  private spins = stride;
  private bytes: number;
  private readonly end: number;
  private slice = 0;

  constructor(limits: QueryLimits = {}) {
    this.bytes = limits.bytes ?? defaultLimits.bytes;
    this.end = now() + (limits.milliseconds ?? defaultLimits.milliseconds);
  }

  /** Begins a slice of so many milliseconds. */
  begin(milliseconds: number): void {
    this.slice = now() + milliseconds;
  }

  /** Called when `left` is used up: whether the slice is over. Throws a Cut where the time limit is. */
  expired(): boolean {
    this.left = stride;
    const time = now();
    if (time >= this.end) throw new Cut("time");
    return time >= this.slice;
  }

  /** A step inside an expression. */
  tick(): void {
    this.spins -= 1;
    if (this.spins >= 0) return;
    this.spins = stride;
    if (this.expired()) this.look();
  }

  /** Makes the next source look at the clock at once: what ran before it could not pause. */
  look(): void {
    this.left = 0;
  }

  /** Takes memory, as estimated. Throws a Cut where there is none left. */
  use(bytes: number): void {
    this.bytes -= bytes;
    if (this.bytes < 0) throw new Cut("memory");
  }
}
