// graph.json: the graph by columns. Repeated texts stand once in a dictionary, rare attributes as rows and values,
// quoted lines and equal evidence once, so that the file is small and its parts can be read without the rest.
import { isListEvidence, type Evidence } from "./evidence.ts";
import { edgeId, type Graph, type GraphEdge, type GraphNode } from "./graph.ts";
import { edgeAttributes, nodeAttributes } from "./schema.ts";
import { inOneGo, type Steps } from "./steps.ts";

export const formatVersion = 1;

/** One value a row, in one of three forms; `null` in a dense column is no value. */
export type Column =
  | { readonly values: readonly unknown[] }
  | { readonly dictionary: readonly string[]; readonly codes: readonly number[] }
  | { readonly rows: readonly number[]; readonly values: readonly unknown[] };

export interface Table {
  readonly count: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** What graph.json holds. `docs/graph.schema.json` is its JSON Schema. */
export interface GraphFile extends Pick<
  Graph,
  "formatVersion" | "dataVersion" | "lists" | "layout" | "report"
> {
  readonly nodes: Table;
  readonly edges: Table;
  /** Lines of lists that evidence quotes: list, line, text. */
  readonly lines: Table;
  /** rule, confidence, value; and quote (row of `lines`), from, to, or url, sourceKind, note. */
  readonly evidence: Table;
  /** node (row), attribute, evidence (row). */
  readonly nodeEvidence: Table;
  /** edge (row), evidence (row). */
  readonly edgeEvidence: Table;
}

export const nodeColumns = ["id", "kind", ...Object.keys(nodeAttributes)];
export const edgeColumns = ["kind", "source", "target", ...Object.keys(edgeAttributes)];

/** The graph as columns; the same graph gives the same columns. */
export function toColumns(graph: Graph): GraphFile {
  const position = new Map(graph.nodes.map((node, i) => [node.id, i]));
  const lines = new Interned<readonly [list: string, line: number, text: string]>();
  const evidence = new Interned<Record<string, unknown>>();
  // Many pieces quote one line, and a line can be long: it is looked up by its place first.
  const byPlace = new Map<string, number>();
  const lineOf = (list: string, line: number, text: string): number => {
    const place = `${line} ${list}`;
    const known = byPlace.get(place);
    if (known !== undefined && lines.items[known]?.[2] === text) return known;
    const row = lines.add([list, line, text]);
    byPlace.set(place, row);
    return row;
  };
  const intern = (piece: Evidence): number => {
    if (!isListEvidence(piece)) return evidence.add({ ...piece });
    const { list, line, quote, ...rest } = piece;
    return evidence.add({ ...rest, quote: lineOf(list, line, quote) });
  };
  const nodeEvidence = graph.nodes.flatMap((node, i) =>
    Object.entries(node.evidence).flatMap(([attribute, pieces]) =>
      pieces.map((piece) => ({ node: i, attribute, evidence: intern(piece) })),
    ),
  );
  const edgeEvidence = graph.edges.flatMap((edge, i) =>
    edge.evidence.map((piece) => ({ edge: i, evidence: intern(piece) })),
  );
  const edges = graph.edges.map((edge) => ({
    ...edge,
    source: position.get(edge.source),
    target: position.get(edge.target),
  }));
  return {
    formatVersion: graph.formatVersion,
    dataVersion: graph.dataVersion,
    lists: graph.lists,
    nodes: table(graph.nodes, nodeColumns),
    edges: table(edges, edgeColumns),
    lines: table(
      lines.items.map(([list, line, text]) => ({ list, line, text })),
      ["list", "line", "text"],
    ),
    evidence: table(evidence.items, [
      "rule",
      "confidence",
      "value",
      "quote",
      "from",
      "to",
      "url",
      "sourceKind",
      "note",
    ]),
    nodeEvidence: table(nodeEvidence, ["node", "attribute", "evidence"]),
    edgeEvidence: table(edgeEvidence, ["edge", "evidence"]),
    layout: graph.layout,
    report: graph.report,
  };
}

/** The graph of checked columns (`loadGraph` checks them). */
export const fromColumns = (file: GraphFile): Graph => inOneGo(readColumns(file));

/** `fromColumns` in steps. */
export function* readColumns(file: GraphFile): Steps<Graph> {
  const lines = yield* rowsOf(file.lines);
  const pieces = yield* rowsOf(file.evidence);
  for (const [i, row] of pieces.entries()) {
    const { quote: at, ...piece } = row;
    if (at === undefined) continue;
    const { list, line, text: quote } = lines[at as number] as Row;
    pieces[i] = { ...piece, list, line, quote };
    if (i % step === 0) yield;
  }
  const nodes = yield* rowsOf(file.nodes);
  const ids = nodes.map(({ id }) => id as string);
  const evidence = nodes.map((node) => (node["evidence"] = {} as Record<string, unknown[]>));
  yield;
  const held = cellsOf(file.nodeEvidence);
  for (let i = 0; i < file.nodeEvidence.count; i += 1) {
    const own = evidence[held["node"]?.[i] as number] as Record<string, unknown[]>;
    (own[held["attribute"]?.[i] as string] ??= []).push(pieces[held["evidence"]?.[i] as number]);
    if (i % step === 0) yield;
  }
  const edges = yield* rowsOf(file.edges);
  for (const [i, edge] of edges.entries()) {
    const source = ids[edge["source"] as number] as string;
    const target = ids[edge["target"] as number] as string;
    edge["id"] = edgeId(source, edge["kind"] as string, target, edge["role"] as string | undefined);
    edge["source"] = source;
    edge["target"] = target;
    edge["evidence"] = [];
    if (i % step === 0) yield;
  }
  const said = cellsOf(file.edgeEvidence);
  for (let i = 0; i < file.edgeEvidence.count; i += 1) {
    const own = edges[said["edge"]?.[i] as number]?.["evidence"] as unknown[];
    own.push(pieces[said["evidence"]?.[i] as number]);
    if (i % step === 0) yield;
  }
  const { formatVersion: version, dataVersion, lists, layout, report } = file;
  return {
    formatVersion: version,
    dataVersion,
    lists,
    nodes: nodes as unknown as GraphNode[],
    edges: edges as unknown as GraphEdge[],
    layout,
    report,
  };
}

/** Rows between two rests: well below a frame's work. */
const step = 1000;

type Row = Record<string, unknown>;

/** Value of each row, `undefined` where it has none. */
export function columnValues(column: Column, count: number): readonly unknown[] {
  if ("codes" in column)
    return column.codes.map((code) => (code < 0 ? undefined : column.dictionary[code]));
  if (!("rows" in column)) return column.values.map((value) => value ?? undefined);
  const values = Array.from<unknown>({ length: count });
  column.rows.forEach((row, i) => {
    values[row] = column.values[i];
  });
  return values;
}

/** Each column's values, by its name. */
const cellsOf = ({ columns, count }: Table): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, columnValues(column, count)]),
  );

function* rowsOf(held: Table): Steps<Row[]> {
  const rows: Row[] = [];
  const columns = Object.entries(cellsOf(held));
  for (let i = 0; i < held.count; i += 1) {
    const row: Row = {};
    for (const [name, values] of columns) {
      const value = values[i];
      if (value !== undefined) row[name] = value;
    }
    rows.push(row);
    if (i % step === 0) yield;
  }
  return rows;
}

function table(rows: readonly object[], names: readonly string[]): Table {
  const columns: Record<string, Column> = {};
  for (const name of names) {
    const values = rows.map((row) => (row as Record<string, unknown>)[name]);
    if (values.some((value) => value !== undefined)) columns[name] = toColumn(values);
  }
  return { count: rows.length, columns };
}

function toColumn(values: readonly unknown[]): Column {
  const present = values.flatMap((value, i) => (value === undefined ? [] : [i]));
  if (present.length * 2 < values.length)
    return { rows: present, values: present.map((i) => values[i]) };
  if (values.every((value) => typeof value === "string" || value === undefined)) {
    const codes = new Map<string, number>();
    for (const i of present) {
      const value = values[i] as string;
      if (!codes.has(value)) codes.set(value, codes.size);
    }
    if (codes.size * 2 < present.length)
      return {
        dictionary: [...codes.keys()],
        codes: values.map((value) => (value === undefined ? -1 : (codes.get(value) ?? -1))),
      };
  }
  return { values: values.map((value) => (value === undefined ? null : value)) };
}

/** Gives equal items one number. */
class Interned<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<string, number>();

  add(item: T): number {
    const key = JSON.stringify(item);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.items.push(item) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
