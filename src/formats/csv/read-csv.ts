// A table of edges and, where there is one, a table of nodes: ours, Gephi's, or any with ends under usual names.
import { parseCsvTable } from "../../graph/csv.ts";
import { Findings } from "../read/findings.ts";
import { graphFromRaw } from "../read/graph-from-raw.ts";
import type { RawEdge, RawNode } from "../read/raw-graph.ts";
import type { ReadResult } from "../read/read-result.ts";
import { Refusal, refusing } from "../read/refusal.ts";
import { unguardFormula } from "./guard-formula.ts";

const idNames = ["id", "key", "node", "name", "label"];
const sourceNames = ["source", "from", "start", "src"];
const targetNames = ["target", "to", "end", "dst"];

type Table = ReturnType<typeof parseCsvTable>;

/** The column that has one of these names, in any case. */
const columnOf = ({ columns }: Table, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const found = columns.find((column) => column.trim().toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Whether the first line of a table names two ends. */
export const isEdgeTable = (text: string): boolean => {
  const end = text.indexOf("\n");
  const head = parseCsvTable(withCommas(end < 0 ? text : text.slice(0, end)));
  return columnOf(head, sourceNames) !== undefined && columnOf(head, targetNames) !== undefined;
};

/** Semicolons or tabs between the names of columns are taken for commas, where there is no comma. */
function withCommas(text: string): string {
  const end = text.indexOf("\n");
  const head = end < 0 ? text : text.slice(0, end);
  const sign = head.includes(",")
    ? null
    : head.includes(";")
      ? ";"
      : head.includes("\t")
        ? "\t"
        : null;
  if (sign === null) return text;
  // Only outside quotes.
  return text.replace(/"(?:[^"]|"")*"|[;\t,]/g, (part) =>
    part === sign ? "," : part === "," ? '","' : part,
  );
}

export function readCsv(
  tables: { readonly nodes: string | null; readonly edges: string | null },
  file: string,
): ReadResult {
  return refusing(file, () => {
    const findings = new Findings(file);
    const nodes =
      tables.nodes === null ? [] : readNodes(parseCsvTable(withCommas(tables.nodes)), findings);
    const edges = tables.edges === null ? [] : readEdges(parseCsvTable(withCommas(tables.edges)));
    if (tables.nodes === null) {
      const ids = new Set(edges.flatMap(({ source, target }) => [source, target]));
      for (const id of ids) nodes.push({ id, attributes: new Map() });
      findings.add(
        "no-node-table",
        "info",
        `${ids.size} nodes were made from the ends of the edges`,
      );
    }
    return graphFromRaw({ nodes, edges, about: new Map() }, file, findings);
  });
}

function readNodes(table: Table, findings: Findings): RawNode[] {
  const id = columnOf(table, idNames);
  if (id === undefined)
    throw new Refusal(
      "no-id-column",
      `nodes: found the columns ${table.columns.join(", ")}, expected one named ${idNames.join(" or ")}`,
      1,
    );
  return table.rows.flatMap(({ line, row }) => {
    const key = unguardFormula(row[id] ?? "");
    if (key === "") {
      findings.add("no-id", "warning", "a row has no id and is left out", line);
      return [];
    }
    return [{ id: key, line, attributes: attributesOf(row, [id === "name" ? "" : id]) }];
  });
}

function readEdges(table: Table): RawEdge[] {
  const [source, target] = [columnOf(table, sourceNames), columnOf(table, targetNames)];
  if (source === undefined || target === undefined)
    throw new Refusal(
      "no-end-columns",
      `edges: found the columns ${table.columns.join(", ")}, expected source and target`,
      1,
    );
  return table.rows.map(({ line, row }) => ({
    line,
    source: unguardFormula(row[source] ?? ""),
    target: unguardFormula(row[target] ?? ""),
    attributes: attributesOf(row, [source, target, "id", "Id", "ID"]),
  }));
}

/** Empty cells are no values. */
const attributesOf = (
  row: Readonly<Record<string, string>>,
  except: readonly string[],
): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(row).flatMap(([name, cell]) =>
      cell === "" || except.includes(name) ? [] : [[name, unguardFormula(cell)] as const],
    ),
  );
