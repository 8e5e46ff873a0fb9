// A query's rows in a form that is easy to write down: nodes and relationships by id, paths by the ids of their nodes.
import type { QueryErrorInfo } from "../../src/graph/query-engine.ts";
import type { Value } from "../../src/graph/value.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { Store } from "../../src/query/store.ts";

const short = (value: Value): unknown => {
  if (Array.isArray(value)) return value.map(short);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, item]) => [key, short(item)]));
  if (value === null || typeof value !== "object") return value;
  if ("relationships" in value) return value.nodes.map(({ id }) => id).join("-");
  return "id" in value ? value.id : value;
};

export const ask = (
  store: Store,
  text: string,
  parameters: Record<string, Value> = {},
): unknown[][] => runQuery(store, text, parameters).rows.map((row) => row.map(short));

/** What is wrong with a query. */
export function wrong(
  store: Store,
  text: string,
  parameters: Record<string, Value> = {},
): QueryErrorInfo {
  try {
    runQuery(store, text, parameters);
  } catch (error) {
    if (error instanceof QueryError) return error.info;
    throw error;
  }
  throw new Error(`nothing is wrong with ${text}`);
}
