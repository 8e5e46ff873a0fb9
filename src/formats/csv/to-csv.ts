// Two tables (RFC 4180) in one zip, with the column names that Gephi's importer knows: id, source, target.
import type { ExportInput } from "../export-input.ts";
import { edgeColumnsOf, flatText, nodeColumnsOf, valueOf } from "../table/flat-column.ts";
import { zip } from "../zip.ts";
import { guardFormula } from "./guard-formula.ts";

export const toCsv = ({ graph }: ExportInput): Uint8Array =>
  zip({
    "nodes.csv": table(graph.nodes, ["id"], nodeColumnsOf(graph)),
    "edges.csv": table(graph.edges, ["id", "source", "target"], edgeColumnsOf(graph)),
  });

function table(
  rows: readonly object[],
  ends: readonly string[],
  columns: readonly { readonly key: string; readonly name: string }[],
): string {
  const keys = [...ends, ...columns.map(({ key }) => key)];
  const head = [...ends, ...columns.map(({ name }) => name)].map(quote);
  const body = rows.map((row) =>
    keys
      .map((key) => {
        const value = valueOf(row, key);
        // Numbers and booleans stand bare: a minus sign makes no formula of a number.
        return typeof value === "object" || typeof value === "string"
          ? quote(flatText(value) ?? "")
          : (flatText(value) ?? "");
      })
      .join(","),
  );
  return [head.join(","), ...body, ""].join("\n");
}

/** Always in quotes, so that a cell is one cell wherever the separator is another sign. */
const quote = (text: string): string => `"${guardFormula(text).replaceAll('"', '""')}"`;
