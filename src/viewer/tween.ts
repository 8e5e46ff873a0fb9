// Moves positions from where they are to where they belong, eased out, and can be cut short at any time.

export const moveMilliseconds = 400;
export const cameraMilliseconds = 200;

/** Calls `step` with the share of the way, the last time with 1. Returns what stops it. */
export function tween(milliseconds: number, step: (share: number) => void): () => void {
  let frame = 0;
  let begin: number | null = null;
  const tick = (now: number): void => {
    begin ??= now;
    const share = Math.min(1, (now - begin) / milliseconds);
    frame = share < 1 ? requestAnimationFrame(tick) : 0;
    step(1 - (1 - share) ** 3);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
