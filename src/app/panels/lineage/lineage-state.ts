// What the lineage panel shows the descendants of.
import { useMemo } from "react";
import { setPanelSettings, textOf, textsOf, usePanelSettings } from "../panel-settings.ts";

interface LineageState {
  /** Id; empty for the model with most descendants. */
  readonly root: string;
  /** Roles of DERIVED_FROM that count. */
  readonly roles: readonly string[];
}

export function useLineage(): LineageState {
  const { root, roles } = usePanelSettings("lineage");
  return useMemo(
    () => ({ root: textOf(root, ""), roles: textsOf(roles) ?? ["checkpoint"] }),
    [root, roles],
  );
}

export const setLineage = (change: Partial<LineageState>): void =>
  setPanelSettings("lineage", change);
