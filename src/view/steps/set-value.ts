// A facet's value put into one mode, or into none.
import type { FacetValue } from "../../answer/facet.ts";
import { withValue, type ValueState } from "../../answer/with-value.ts";
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export const setValue = (view: View, facet: string, value: FacetValue, state: ValueState): View =>
  withScope(view, withValue(view.scope, facet, value, state));
