// A script that loads the graph into an empty database: constraints first (they are also the index that the edges
// are matched by), then nodes by label and edges by type and ends, in batches.
import { derivedEntries } from "../../graph/derived-attributes.ts";
import type { Graph, GraphEdge, GraphNode } from "../../graph/graph.ts";
import { compareText } from "../../graph/compare-text.ts";
import { describeGraph } from "../describe-graph.ts";
import type { ExportInput } from "../export-input.ts";
import { edgeColumnsOf, nodeColumnsOf, valueOf, type FlatColumn } from "../table/flat-column.ts";
import { cypherName, cypherString, cypherValue } from "./cypher-literal.ts";

/** Rows in one statement: few enough for a transaction, many enough for speed. */
const batch = 200;

export function toCypherScript(input: ExportInput): string {
  const { graph, options } = input;
  const labels = [...new Set(graph.nodes.map(({ kind }) => kind as string))].toSorted(compareText);
  const memgraph = options?.dialect === "memgraph";
  const constraints = labels.map((label) =>
    memgraph
      ? `CREATE CONSTRAINT ON (n:${cypherName(label)}) ASSERT n.id IS UNIQUE;\nCREATE INDEX ON :${cypherName(label)}(id);`
      : `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${cypherName(label)}) REQUIRE n.id IS UNIQUE;`,
  );
  return [
    ...describeGraph(input)
      .split(/[\r\n\u2028\u2029]+/)
      .map((line) => `// ${line}`),
    memgraph
      ? "// For an empty Memgraph: mgconsole < FILE. For Neo4j export with the dialect neo4j."
      : "// For an empty Neo4j (4.4 or later): cypher-shell -f FILE. For Memgraph export with the dialect memgraph.",
    "",
    ...constraints,
    "",
    ...nodeStatements(graph, labels),
    ...edgeStatements(graph),
  ].join("\n");
}

function nodeStatements(graph: Graph, labels: readonly string[]): string[] {
  const columns = nodeColumnsOf(graph);
  return labels.flatMap((label) =>
    batches(graph.nodes.filter(({ kind }) => kind === label)).map(
      (rows) =>
        `UNWIND [\n${rows.map((row) => `  ${properties(row, columns, derivedOf(row))}`).join(",\n")}\n] AS row\nCREATE (n:${cypherName(label)}) SET n = row;\n`,
    ),
  );
}

function edgeStatements(graph: Graph): string[] {
  const columns = edgeColumnsOf(graph);
  const kindOf = new Map(graph.nodes.map(({ id, kind }) => [id, kind as string]));
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    const pattern = [
      `MATCH (source:${cypherName(kindOf.get(edge.source) ?? "")} {id: row.source})`,
      `MATCH (target:${cypherName(kindOf.get(edge.target) ?? "")} {id: row.target})`,
      `CREATE (source)-[r:${cypherName(edge.kind)}]->(target) SET r = row.properties;`,
    ].join("\n");
    const group = groups.get(pattern);
    if (group) group.push(edge);
    else groups.set(pattern, [edge]);
  }
  return [...groups].flatMap(([pattern, edges]) =>
    batches(edges).map((rows) => {
      const written = rows.map(
        (edge) =>
          `  {source: ${cypherString(edge.source)}, target: ${cypherString(edge.target)}, properties: ${properties(edge, columns)}}`,
      );
      return `UNWIND [\n${written.join(",\n")}\n] AS row\n${pattern}\n`;
    }),
  );
}

/** A map literal; what has no value is left out. The kind is the label or type already. */
function properties(
  row: { readonly id: string },
  columns: readonly FlatColumn[],
  more: readonly string[] = [],
): string {
  const pairs = columns.flatMap(({ key, name, type }) => {
    const value = valueOf(row, key);
    return key === "kind" || value === undefined
      ? []
      : [`${cypherName(name)}: ${cypherValue(value, type === "double")}`];
  });
  return `{${[`id: ${cypherString(row.id)}`, ...pairs, ...more].join(", ")}}`;
}

/** What generated queries ask for, since they cannot look into the JSON texts. */
const derivedOf = (row: GraphNode): string[] =>
  derivedEntries.flatMap(([name, { from, values }]) => {
    const value = valueOf(row, from);
    return value === undefined ? [] : [`${name}: ${cypherValue(values(value), false)}`];
  });

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, i) =>
    rows.slice(i * batch, (i + 1) * batch),
  );
