// A lineage as text: a tree as rows of one level, so each says what it stands under.
import type { LineageRow } from "../../../answer/lineage.ts";
import type { TextTable } from "../../exports/text-table.ts";

export const lineageAsText = (
  rows: readonly LineageRow[],
  coverage: string,
  nameOf: (id: string) => string,
  dataVersion: string,
): TextTable => {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join("; ");
  return {
    columns: ["Model", "Level", "From", "As", "Also from", "Year", "Modality", "Derive from it"],
    rows: rows.map((row) => [
      nameOf(row.id),
      row.depth,
      row.parent === null ? "" : nameOf(row.parent),
      row.roles.join("; "),
      names(row.alsoFrom),
      row.year ?? "",
      names(row.modalities) || "unknown",
      row.descendants,
    ]),
    note: `${coverage} Modelkin, data ${dataVersion}.`,
  };
};
