// What is in view in plain sentences: for those who do not see the picture, and for its caption.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";

import { countKinds } from "./count-kinds.ts";
import { coverageOf, coverageSentence } from "./coverage.ts";
import type { ScopeContent } from "./scope-nodes.ts";
import { countOf, grouped, inWords } from "./words.ts";

/** Nodes that are named as most connected. */
const mostNamed = 3;

/**
 * "64 of 1,291 nodes: 53 models and 11 datasets, with 117 links between them. Most linked: Alpha (25), …
 * Training data known for 49 of 53 models."
 */
export function contentInWords(index: GraphIndex, { nodes, edges }: ScopeContent): string {
  const { graph } = index;
  const all = countOf(graph.nodes.length, "node");
  if (nodes.size === 0) return `None of ${all}: nothing has all that is asked for.`;
  const links = new Uint32Array(graph.nodes.length);
  const count = (end = 0): void => {
    links[end] = (links[end] ?? 0) + 1;
  };
  for (const at of edges) {
    count(index.sources[at]);
    count(index.targets[at]);
  }
  const least = links.toSorted().at(-mostNamed) ?? 0;
  const parts = countKinds(Array.from(nodes).flatMap((node) => graph.nodes[node] ?? []))
    .toSorted((a, b) => b.count - a.count || compareText(a.words, b.words))
    .map(({ words }) => words);
  const named = Array.from(nodes)
    .filter((node) => (links[node] ?? 0) > 0 && (links[node] ?? 0) >= least)
    .map((node) => ({ name: graph.nodes[node]?.name ?? "", linked: links[node] ?? 0 }))
    .toSorted((a, b) => b.linked - a.linked || compareText(a.name, b.name))
    .slice(0, mostNamed)
    .map(({ name, linked }) => `${name} (${grouped(linked)})`);
  const coverage = coverageOf(index, "TRAINED_ON", nodes);
  const models = coverage.known.length + coverage.none.length + coverage.unknown.length;
  return [
    `${grouped(nodes.size)} of ${all}: ${inWords(parts)}, with ${edges.size === 0 ? "no links" : countOf(edges.size, "link")} between them.`,
    ...(named.length === 0 ? [] : [`Most linked: ${inWords(named)}.`]),
    ...(models === 0 ? [] : [coverageSentence(coverage)]),
  ].join(" ");
}
