// The nodes that a text is a name of, written out: not those whose name only holds it.
import type { GraphNode } from "../../graph/graph.ts";
import type { AppData } from "../load/load-data.ts";
import { wordsOf } from "./words-of.ts";

const called = new WeakMap<AppData, ReadonlyMap<string, readonly GraphNode[]>>();

function byName({ index: { graph } }: AppData): ReadonlyMap<string, readonly GraphNode[]> {
  const found = new Map<string, GraphNode[]>();
  for (const node of graph.nodes)
    for (const name of new Set([node.name, ...node.aliases].map((each) => wordsOf(each).join(" "))))
      found.set(name, [...(found.get(name) ?? []), node]);
  return found;
}

/** Of the words joined by blanks; those that are called so before those that are also called so. */
export function nodesCalled(data: AppData, words: string): readonly GraphNode[] {
  const names = called.get(data) ?? byName(data);
  called.set(data, names);
  const isName = ({ name }: GraphNode): boolean => wordsOf(name).join(" ") === words;
  return (names.get(words) ?? []).toSorted((a, b) => Number(isName(b)) - Number(isName(a)));
}
