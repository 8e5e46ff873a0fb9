// One sentence about a file: what it holds and where that came from.
import type { ExportInput } from "./export-input.ts";
import { countOf } from "../answer/words.ts";

/** The lists with their homes and licences, and the data version. */
export function sourcesText({ graph }: ExportInput): string {
  const lists = graph.lists.map(({ title, upstream, licence }) => {
    const home = [upstream, licence].filter((part) => part !== undefined).join(", ");
    return home === "" ? title : `${title} (${home})`;
  });
  return `${lists.length === 0 ? "" : `Read from ${lists.join("; ")}. `}Data version ${graph.dataVersion}.`;
}

/** Counts, scope, lists and data version, in words. */
export function describeGraph(input: ExportInput): string {
  const { graph, options } = input;
  const scope = options?.scope ?? (options?.query === undefined ? "" : "the answer of a query");
  return `${countOf(graph.nodes.length, "node")} and ${countOf(graph.edges.length, "edge")}${scope === "" ? "" : ` (${scope})`}. ${sourcesText(input)}`;
}

/** The title that was asked for, or those of the lists. */
export const titleOf = ({ graph, options }: ExportInput): string =>
  options?.title ?? (graph.lists.map(({ title }) => title).join(" and ") || "Knowledge graph");
