// A view with another scope. A scope replaces a free query.
import type { Scope } from "../../answer/scope.ts";
import { setQuery } from "./set-query.ts";
import type { View } from "../view.ts";

export const withScope = (view: View, change: Partial<Scope>): View => ({
  ...setQuery(view, null),
  scope: { ...view.scope, ...change },
});
