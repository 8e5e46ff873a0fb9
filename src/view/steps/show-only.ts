// Only these nodes: a lasso, a cell, the nodes of an answer; and what picked them.
import type { Reason } from "../../answer/reason.ts";
import { wholeScope } from "../../answer/scope.ts";
import { setQuery } from "./set-query.ts";
import type { View } from "../view.ts";

export const showOnly = (view: View, ids: readonly string[], because: Reason): View => ({
  ...setQuery(view, null),
  scope: {
    ...wholeScope,
    edgeKinds: view.scope.edgeKinds,
    evidence: view.scope.evidence,
    clauses: [{ facet: "node", mode: "any", values: ids, because }],
  },
});
