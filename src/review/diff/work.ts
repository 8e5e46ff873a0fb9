// What two versions are compared by: an entry of a list, or a listed node of a graph, in one form.
import { pathSeparator } from "../../graph/path-separator.ts";
import type { Graph } from "../../graph/graph.ts";
import { foldTitle } from "../../lists/normalize/fold-text.ts";
import { identifierOf } from "../../lists/normalize/identifiers.ts";
import type { ReadEntry } from "../../lists/read/read-entry.ts";

export interface Work {
  /** Where it stands: the line of a list, or the id of a node. */
  readonly at: string;
  readonly kind: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly venue: string | null;
  readonly year: number | null;
  readonly section: string;
  readonly urls: readonly string[];
}

/** What a work is called in a report. */
export const workLabel = ({ name, title }: Work): string =>
  name === null || title === null || foldTitle(title).startsWith(foldTitle(name))
    ? (title ?? name ?? "an entry without a name")
    : `${name}: ${title}`;

export const worksOfEntries = (entries: readonly ReadEntry[]): Work[] =>
  entries.map(({ line, kind, name, title, venue, year, section, links }) => ({
    at: `line ${line}`,
    kind,
    name,
    title,
    venue,
    year,
    section: section.join(pathSeparator),
    urls: links.map(({ url }) => url).filter((url) => url !== ""),
  }));

/** The listed works of a graph; their sections are the categories that hold them. */
export function worksOfGraph(graph: Graph): Work[] {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const categories = new Map<string, string[]>();
  for (const { kind, source, target } of graph.edges)
    if (kind === "IN_CATEGORY")
      categories.set(source, [...(categories.get(source) ?? []), names.get(target) ?? target]);
  return graph.nodes
    .filter(
      ({ id, listed, kind }) =>
        listed && (categories.has(id) || kind === "Survey" || kind === "Resource"),
    )
    .map((node) => ({
      at: node.id,
      kind: node.kind.toLowerCase(),
      name: node.name,
      title: node.title ?? null,
      venue:
        [...new Set((node.publications ?? []).flatMap(({ venue }) => venue ?? []))].join(", ") ||
        null,
      year: node.year ?? null,
      section: (categories.get(node.id) ?? []).toSorted().join(", "),
      urls: (node.links ?? []).map(({ url }) => url),
    }));
}

/** Keys of what a work's addresses identify. */
export const identifiersOf = ({
  urls,
}: Work): { papers: readonly string[]; others: readonly string[] } => {
  const found = urls.flatMap((url) => identifierOf(url) ?? []);
  return {
    papers: found.filter(({ names }) => names === "paper").map(({ key }) => key),
    others: found.filter(({ names }) => names !== "paper").map(({ key }) => key),
  };
};
