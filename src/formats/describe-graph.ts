// One sentence about a file: what it holds and where that came from.
import type { ExportInput } from "./export-input.ts";

/** Counts, scope, lists and data version, in words. */
export function describeGraph({ graph, options }: ExportInput): string {
  const lists = graph.lists.map(
    ({ title, upstream, licence }) =>
      title +
      (upstream === undefined
        ? ""
        : ` (${upstream}${licence === undefined ? "" : `, ${licence}`})`),
  );
  const scope = options?.scope ?? (options?.query === undefined ? "" : "the answer of a query");
  return [
    `${graph.nodes.length} nodes and ${graph.edges.length} edges`,
    scope === "" ? "" : ` (${scope})`,
    lists.length === 0 ? "" : `, read from ${lists.join("; ")}`,
    `. Data version ${graph.dataVersion}.`,
  ].join("");
}

/** The title that was asked for, or those of the lists. */
export const titleOf = ({ graph, options }: ExportInput): string =>
  options?.title ?? (graph.lists.map(({ title }) => title).join(" and ") || "Knowledge graph");
