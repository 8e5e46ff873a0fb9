// What may stand at the caret: kinds and attributes from the schema table, functions, keywords, and names of nodes in quotes.
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Graph } from "../../../graph/graph.ts";
import { derivedEntries } from "../../../graph/derived-attributes.ts";
import {
  attributeEntries,
  edgeAttributes,
  edgeKinds,
  nodeAttributes,
  nodeKinds,
} from "../../../graph/schema.ts";
import { aggregates } from "../../../query/aggregates.ts";
import { functions } from "../../../query/functions.ts";

const keywords = [
  ..."MATCH WHERE RETURN WITH UNWIND DISTINCT SKIP LIMIT UNION AND OR NOT XOR IN EXISTS COUNT CASE WHEN THEN ELSE END AS ASC DESC null true false shortestPath allShortestPaths".split(
    " ",
  ),
  "OPTIONAL MATCH",
  "ORDER BY",
  "STARTS WITH",
  "ENDS WITH",
  "CONTAINS",
  "IS NOT NULL",
  "IS NULL",
].map((label): Completion => ({ label, type: "keyword" }));

const labels = Object.entries(nodeKinds).map(([label, { explanation }]): Completion => ({
  label,
  type: "class",
  info: explanation,
}));
const types = Object.entries(edgeKinds).map(([label, { explanation }]): Completion => ({
  label,
  type: "type",
  info: explanation,
}));
const properties = [
  ...new Map(
    [...attributeEntries(nodeAttributes), ...attributeEntries(edgeAttributes)].map(
      ([name, spec]) => [
        spec.exportAs ?? name,
        { label: spec.exportAs ?? name, type: "property", info: spec.explanation },
      ],
    ),
  ).values(),
  ...derivedEntries.map(([label, { explanation }]) => ({
    label,
    type: "property",
    info: explanation,
  })),
  { label: "id", type: "property", info: "Readable and stable between builds." },
] satisfies Completion[];
const calls = [...Object.keys(functions), ...Object.keys(aggregates)].map((label): Completion => ({
  label,
  type: "function",
  apply: `${label}(`,
}));

/** Completes over this graph; names stand once, in order of importance. */
export function completer({ nodes, layout }: Graph) {
  let names: readonly Completion[] | null = null;
  const namesOf = (): readonly Completion[] =>
    (names ??= nodes.map(({ name, kind }, i) => ({
      label: name,
      detail: nodeKinds[kind].label,
      type: "text",
      boost: Math.min(99, Math.round(layout?.importance[i] ?? 0)),
    })));
  return (context: CompletionContext): CompletionResult | null => {
    const quoted = context.matchBefore(/(?:=|IN \[|CONTAINS|:|,)\s*(['"])[^'"]*/);
    if (quoted !== null) {
      const from = quoted.from + quoted.text.search(/['"]/) + 1;
      return { from, options: namesOf(), validFor: /^[^'"]*$/ };
    }
    const word = context.matchBefore(/[\w]*/);
    if (word === null) return null;
    const before = context.state.sliceDoc(Math.max(0, word.from - 200), word.from);
    const from = word.from;
    if (/\[[^\]]*[:|]\s*$/.test(before)) return { from, options: types };
    if (/:\s*$/.test(before)) return { from, options: labels };
    if (/[\w)\]]\.$/.test(before)) return { from, options: properties };
    if (word.from === word.to && !context.explicit) return null;
    return { from, options: [...keywords, ...calls] };
  };
}
