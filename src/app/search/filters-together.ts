// The filters that a text names one after the other: "CT datasets", "protein models without weights".
import type { ValueState } from "../../answer/with-value.ts";
import type { AppData } from "../load/load-data.ts";
import { inSegments } from "./in-segments.ts";
import { valuesCalled, type FilterValue } from "./values-called.ts";
import { joining, wordsOf } from "./words-of.ts";

export interface Filter extends FilterValue {
  readonly state: ValueState;
}

/** What stands after one of these is not to be. */
const refusing = new Set(["no", "not", "without"]);

/** Of each run of words the first that it calls; none where they are all of one facet: who types two models asks for
    both, not for what derives from either. */
export function filtersTogether(data: AppData, typed: string): readonly Filter[] {
  const runs = inSegments(wordsOf(typed), (run): FilterValue | string | null =>
    joining.has(run) || refusing.has(run) ? run : (valuesCalled(data, run)[0] ?? null),
  );
  const found = (runs ?? []).flatMap((each, i, all): Filter | readonly Filter[] => {
    if (typeof each === "string") return [];
    const before = all[i - 1];
    return { ...each, state: typeof before === "string" && refusing.has(before) ? "none" : "any" };
  });
  return new Set(found.map(({ facet }) => facet)).size < 2 ? [] : found;
}
