// Only these nodes on the map, as one named step, and what picked them.
import type { Reason } from "../../answer/reason.ts";
import { showOnly } from "../../view/steps/show-only.ts";
import { step } from "../store.ts";

export const showOnMap = (name: string, ids: readonly string[], because: Reason): void =>
  step(name, (view) => ({ ...showOnly(view, Array.from(new Set(ids)), because), selection: [] }));
