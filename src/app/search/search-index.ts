// Finds nodes by name, other names and title: whole words, beginnings, and words with a slip.
import MiniSearch from "minisearch";
import type { Graph } from "../../graph/graph.ts";
import { fold } from "./fold.ts";

export interface Hit {
  readonly id: string;
  /** The other name or the title that was found, where the name was not. */
  readonly through: string | null;
  /** Nothing holds all the words; this holds some. */
  readonly inPart?: boolean;
}

export interface SearchIndex {
  search(text: string, most: number): readonly Hit[];
}

/** The text with each two neighbouring letters of a word changed in place: a common slip, and two by the count of
    edits. Not in a word of two letters, which would only be another. */
const withSwaps = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\p{L}{3,}/gu)).flatMap(({ 0: { length }, index }) =>
    Array.from({ length: length - 1 }, (_, i) => index + i).map(
      (at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
    ),
  );

export function searchIndex({ nodes, layout }: Graph): SearchIndex {
  const engine = new MiniSearch<{ id: number; name: string; aliases: string; title: string }>({
    fields: ["name", "aliases", "title"],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
      // A beginning says more than a slip.
      weights: { prefix: 0.8, fuzzy: 0.2 },
      boostDocument: (id) => 1 + Math.log1p(layout?.importance[Number(id)] ?? 0) / 4,
    },
  });
  engine.addAll(
    nodes.map(({ name, aliases, title }, id) => ({
      id,
      name,
      aliases: aliases.join(" · "),
      title: title ?? "",
    })),
  );
  const exact = new Map<string, number[]>();
  nodes.forEach(({ name, aliases }, i) => {
    for (const text of new Set([name, ...aliases].map(fold)))
      exact.set(text, [...(exact.get(text) ?? []), i]);
  });
  /** The other name or the title that holds what was found, where the name holds none of it. */
  const through = (at: number, terms: readonly string[]): string | null => {
    const node = nodes[at];
    if (node === undefined) return null;
    const holds = (candidate: string): boolean => {
      const folded = fold(candidate);
      return terms.every((term) => folded.includes(term));
    };
    if (holds(node.name)) return null;
    const some = (candidate: string): boolean =>
      terms.some((term) => fold(candidate).includes(term));
    const others = [...node.aliases, ...(node.title === undefined ? [] : [node.title])];
    return others.find(holds) ?? others.find(some) ?? null;
  };
  /** Those that hold most of the words first. */
  const inPart = (text: string): readonly Hit[] =>
    engine
      .search(text, { combineWith: "OR", fuzzy: false })
      .sort((a, b) => b.queryTerms.length - a.queryTerms.length)
      .map(({ id, terms }) => ({
        id: nodes[Number(id)]?.id ?? "",
        through: through(Number(id), terms),
        inPart: true,
      }));
  return {
    search(text, most) {
      const wanted = fold(text.trim());
      if (wanted === "") return [];
      const found = new Map<number, readonly string[]>();
      for (const at of exact.get(wanted) ?? []) found.set(at, [wanted]);
      const add = (words: string): void => {
        for (const { id, terms } of engine.search(words))
          if (!found.has(Number(id))) found.set(Number(id), terms);
      };
      add(text);
      if (found.size === 0) for (const swapped of withSwaps(wanted)) add(swapped);
      const whole = Array.from(found)
        .slice(0, most)
        .map(([at, terms]) => ({ id: nodes[at]?.id ?? "", through: through(at, terms) }));
      return whole.length > 0 ? whole : inPart(text).slice(0, most);
    },
  };
}
