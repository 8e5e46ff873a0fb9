// What a click on a facet's value does: include, then exclude, then off; with `all` it includes as "all of".
import type { FacetValue } from "../../answer/facet.ts";
import type { View } from "../view.ts";
import { stateOfValue, type ValueState } from "../../answer/with-value.ts";
import { setValue } from "./set-value.ts";

export function cycleValue(view: View, facet: string, value: FacetValue, all = false): View {
  const next: Record<ValueState, ValueState> = {
    off: all ? "all" : "any",
    any: all ? "all" : "none",
    all: "none",
    none: "off",
  };
  return setValue(view, facet, value, next[stateOfValue(view.scope, facet, value)]);
}
