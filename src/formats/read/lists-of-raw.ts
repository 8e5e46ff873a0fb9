// The lists behind a file's graph.
import { isListEvidence, type Evidence } from "../../graph/evidence.ts";
import type { GraphEdge, GraphNode, ListInfo } from "../../graph/graph.ts";
import { fromJson, isFields } from "./attribute-value.ts";
import { clean } from "./raw-attributes.ts";

const listTexts = new Set(["id", "letter", "title", "file", "upstream", "licence", "hash"]);

/** The lists that the file names, and those that only its evidence names. */
export function listsOf(
  found: unknown,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): readonly ListInfo[] {
  const lines = new Map<string, number>();
  const see = (list: string, line: number): void => {
    lines.set(list, Math.max(lines.get(list) ?? 0, line));
  };
  const seeAll = (pieces: readonly Evidence[]): void => {
    for (const piece of pieces) if (isListEvidence(piece)) see(piece.list, piece.line);
  };
  for (const { evidence, sources } of nodes) {
    for (const source of sources) if ("list" in source) see(source.list, source.line);
    for (const pieces of Object.values(evidence)) seeAll(pieces);
  }
  for (const { evidence } of edges) seeAll(evidence);
  const held = fromJson(found);
  const named = (Array.isArray(held) ? held : []).flatMap((item: unknown): ListInfo[] => {
    if (!isFields(item)) return [];
    const { id, lines: long } = item;
    const whole = ["id", "title", "file", "hash"].every((key) => typeof item[key] === "string");
    if (!whole || !Number.isSafeInteger(long)) return [];
    // In the order of the file, which the data version is made from.
    const texts = Object.entries(item).flatMap(([key, value]) =>
      listTexts.has(key) && typeof value === "string" ? [[key, clean(value)]] : [],
    );
    const seen = lines.get(clean(id as string)) ?? 0;
    return [
      {
        ...Object.fromEntries(texts),
        lines: Math.max(long as number, seen),
      } as ListInfo,
    ];
  });
  const known = new Set(named.map(({ id }) => id));
  return [
    ...named,
    ...Array.from(lines).flatMap(([id, long]) =>
      known.has(id) ? [] : [{ id, title: id, file: id, hash: "", lines: long }],
    ),
  ];
}
