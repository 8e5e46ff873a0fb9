// Only these nodes on the map, as one named step.
import { showOnly } from "../../view/steps/show-only.ts";
import { step } from "../store.ts";

export const showOnMap = (name: string, ids: readonly string[]): void =>
  step(name, (view) => ({ ...showOnly(view, Array.from(new Set(ids))), selection: [] }));
