// Everything in view again: no clauses, nothing by hand, every edge.
import { wholeScope } from "../../answer/scope.ts";
import { setQuery } from "./set-query.ts";
import type { View } from "../view.ts";

export const clearScope = (view: View): View => ({
  ...setQuery(view, null),
  scope: wholeScope,
});
