// How often a list uses each word, in lower case: the list is its own dictionary.
import type { ListContext } from "./list-context.ts";

const cache = new WeakMap<ListContext, ReadonlyMap<string, number>>();

/** Counts over all lines, addresses left out. */
export function wordCounts(context: ListContext): ReadonlyMap<string, number> {
  const held = cache.get(context);
  if (held !== undefined) return held;
  const counts = new Map<string, number>();
  for (const line of context.lines)
    for (const [word] of line.replace(/\]\([^)]*\)/g, "]").matchAll(/\p{L}+/gu)) {
      const folded = word.toLowerCase();
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  cache.set(context, counts);
  return counts;
}
