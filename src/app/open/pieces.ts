// A large plain value on its way from a worker: received whole it would block the page, so its long lists travel in
// pieces, each received in a task of its own.

/** Items to be put at the end of the list that stands at `path`. */
export interface Piece {
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/** Small enough to be received in a few milliseconds. */
const most = 5000;

/** The value with its long lists empty, and what belongs into them, in order. */
export function takeApart(value: unknown): {
  readonly frame: unknown;
  readonly pieces: readonly Piece[];
} {
  const pieces: Piece[] = [];
  const walk = (part: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(part)) {
      if (part.length <= most) {
        // A short list of large things; numbers and texts need no look.
        return part.some(isPlain) ? part.map((item, i) => walk(item, [...path, i])) : part;
      }
      for (let at = 0; at < part.length; at += most)
        pieces.push({ path, items: part.slice(at, at + most) });
      return [];
    }
    if (!isPlain(part)) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, held]) => [key, walk(held, [...path, key])]),
    );
  };
  return { frame: walk(value, []), pieces };
}

/** Puts a piece where it belongs. */
export function putBack(frame: unknown, { path, items }: Piece): void {
  let at = frame;
  for (const key of path) at = (at as Record<string | number, unknown>)[key];
  const list = at as unknown[];
  for (const item of items) list.push(item);
}

const isPlain = (value: unknown): value is object => typeof value === "object" && value !== null;
