// How the table is sorted and filtered, and which columns it shows: kept like the settings of any panel.
import { useMemo } from "react";
import { setPanelSettings, textOf, textsOf, usePanelSettings } from "../panels/panel-settings.ts";
import { columns } from "./columns.ts";
import type { Sorting } from "./table-rows.ts";

interface TableState {
  readonly sorting: Sorting;
  readonly find: string;
  /** Ids of columns. */
  readonly hidden: readonly string[];
}

const isColumn = (id: string): boolean => columns.some((column) => column.id === id);

export function useTable(): TableState {
  const settings = usePanelSettings("table");
  const { by, order, find, hidden } = settings;
  return useMemo(
    () => ({
      sorting: { column: textOf(by, "links", isColumn), down: order !== "up" },
      find: textOf(find, ""),
      hidden: textsOf(hidden) ?? [],
    }),
    [by, order, find, hidden],
  );
}

/** What is as at first is left out, so that a link stays short. */
export const setTable = ({ sorting, find, hidden }: Partial<TableState>): void =>
  setPanelSettings("table", {
    ...(sorting !== undefined && {
      by: sorting.column === "links" ? undefined : sorting.column,
      order: sorting.down ? undefined : "up",
    }),
    ...(find !== undefined && { find: find === "" ? undefined : find }),
    ...(hidden !== undefined && { hidden: hidden.length === 0 ? undefined : hidden }),
  });
