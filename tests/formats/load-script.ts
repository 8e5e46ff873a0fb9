// Runs a Cypher script that the exporter wrote: rows and MATCH clauses by our own engine, CREATE by hand over its rows.
import type { Value } from "../../src/graph/value.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { Store } from "../../src/query/store.ts";

export const emptyStore = Store.from({ nodes: [], edges: [] });

/** Statements of a script: a semicolon at the end of a line, since texts hold no line breaks. */
const statementsOf = (script: string): string[] =>
  script
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .split(/;\n+/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

/** Throws for a statement that the script should not hold. */
export function loadScript(script: string): Store {
  const nodes: { id: string; labels: string[]; properties: Record<string, Value> }[] = [];
  const edges: {
    type: string;
    start: string;
    end: string;
    properties: Record<string, Value>;
  }[] = [];
  let store = emptyStore;
  for (const statement of statementsOf(script)) {
    if (statement.startsWith("CREATE CONSTRAINT") || statement.startsWith("CREATE INDEX")) continue;
    const at = statement.lastIndexOf("\nCREATE ");
    const [before, create] = [statement.slice(0, at), statement.slice(at + 1)];
    const label = /^CREATE \(n:(.+)\) SET n = row$/.exec(create)?.[1];
    if (label !== undefined) {
      for (const [row] of runQuery(emptyStore, `${before} RETURN row`).rows) {
        const map = row as ReadonlyMap<string, Value>;
        nodes.push({
          id: map.get("id") as string,
          labels: [label],
          properties: Object.fromEntries(map),
        });
      }
      store = Store.from({ nodes, edges: [] });
      continue;
    }
    const type = /^CREATE \(source\)-\[r:(.+)\]->\(target\) SET r = row\.properties$/.exec(
      create,
    )?.[1];
    if (type === undefined) throw new Error(`no statement that the script should hold: ${create}`);
    for (const [start, end, properties] of runQuery(
      store,
      `${before} RETURN source.id, target.id, row.properties`,
    ).rows)
      edges.push({
        type,
        start: start as string,
        end: end as string,
        properties: Object.fromEntries(properties as unknown as Iterable<[string, Value]>),
      });
  }
  return Store.from({ nodes, edges });
}
