// What hands took out, back again: these nodes, or all.
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export const showHidden = (view: View, ids: readonly string[] = view.scope.exclude): View =>
  withScope(view, { exclude: view.scope.exclude.filter((id) => !ids.includes(id)) });
