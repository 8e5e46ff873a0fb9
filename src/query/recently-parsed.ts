// The trees of the last few texts: the same question is asked again with other parameters at every click.
import type { Query } from "./ast.ts";
import { parse } from "./parse.ts";

const most = 32;
/** Longer texts are not kept. */
const longest = 10_000;
const trees = new Map<string, Query>();

/** As `parse` does. Trees are never changed, so one may serve many runs. */
export function recentlyParsed(text: string): Query {
  const known = trees.get(text);
  if (known) return known;
  const tree = parse(text);
  if (text.length > longest) return tree;
  if (trees.size >= most) trees.delete(trees.keys().next().value as string);
  trees.set(text, tree);
  return tree;
}
