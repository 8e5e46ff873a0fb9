// Finds nodes by name, other names and title: whole words, beginnings, and words with a slip.
import MiniSearch from "minisearch";
import type { Graph } from "../../graph/graph.ts";
import { fold } from "./fold.ts";

export interface Hit {
  readonly id: string;
  /** The other name or the title that was found, where the name was not. */
  readonly through: string | null;
}

export interface SearchIndex {
  search(text: string, most: number): readonly Hit[];
}

export function searchIndex({ nodes, layout }: Graph): SearchIndex {
  const engine = new MiniSearch<{ id: number; name: string; aliases: string; title: string }>({
    fields: ["name", "aliases", "title"],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
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
  return {
    search(text, most) {
      const wanted = fold(text.trim());
      if (wanted === "") return [];
      const first = exact.get(wanted) ?? [];
      const found = engine.search(text).map(({ id }) => Number(id));
      return Array.from(new Set([...first, ...found]))
        .slice(0, most)
        .flatMap((i): readonly Hit[] => {
          const node = nodes[i];
          if (node === undefined) return [];
          const words = wanted.split(/\s+/);
          const holds = (candidate: string): boolean =>
            words.every((word) => fold(candidate).includes(word));
          const through = holds(node.name)
            ? null
            : (node.aliases.find(holds) ??
              (node.title !== undefined && holds(node.title) ? node.title : null));
          return [{ id: node.id, through }];
        });
    },
  };
}
