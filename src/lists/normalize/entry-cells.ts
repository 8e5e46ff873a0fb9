// What the columns of a table, or the labelled attributes of an entry, say: sizes, scales, access.
import type { ReadCell, ReadEntry } from "../read/read-entry.ts";
import type { ColumnRoleOf } from "./column-role.ts";
import { countVolumes } from "./count-volumes.ts";
import type { EntryContext } from "./entry-context.ts";
import type { NormalEntry, Reading } from "./normal-entry.ts";
import { parseScale, singular } from "./parse-scale.ts";
import { parseParameters, splitSizes } from "./parse-variant.ts";
import { stated } from "./stated.ts";

export type CellsByRole = ReadonlyMap<string, ReadCell>;

/** The first cell of each role; attributes of an entry count as cells with the label as head. */
export function cellsByRole(entry: ReadEntry, roleOf: ColumnRoleOf): CellsByRole {
  const cells = new Map<string, ReadCell>();
  const candidates: ReadCell[] = [
    ...(entry.cells ?? []),
    ...entry.attributes.map(({ label, text, span }) => ({ header: label, text, span, links: [] })),
  ];
  for (const cell of candidates) {
    const role = roleOf(cell.header);
    if (role !== undefined && !cells.has(role)) cells.set(role, cell);
  }
  return cells;
}

export const isBlank = (text: string): boolean =>
  /^[\s\-–—/?.]*$|^(?:n\/?a|none|unknown)$/i.test(text);

/** Sizes that a table of models gives in a column of their own or behind the name. */
export function cellParameters(
  entry: ReadEntry,
  cells: CellsByRole,
  notes: EntryContext["sizeNotes"],
): NormalEntry["parameters"] {
  const { name } = entry.spans;
  const inName = entry.name === null ? null : splitSizes(entry.name.trim(), notes);
  const behind =
    inName === null || name === null
      ? []
      : inName.parameters.map((size) => stated(size, "name-with-sizes", name));
  const cell = cells.get("parameters") ?? cells.get("scale");
  const place = cell?.span;
  if (cell === undefined || !place || isBlank(cell.text)) return behind;
  return [
    ...behind,
    ...parseParameters(cell.text, notes).flatMap(({ parameters }) =>
      parameters === undefined ? [] : [stated(parameters, "parameters-column", place)],
    ),
  ];
}

export function cellScale(cells: CellsByRole): NormalEntry["scale"] {
  const cell = cells.get("scale");
  if (cell === undefined || cell.span === null || isBlank(cell.text)) return null;
  const text = cell.text.replace(/\s+/g, " ").trim();
  const scale = parseScale(text) ?? { text, sizes: [] };
  const unit = unitOfHead(cell.header);
  const sizes = scale.sizes.map((size) => (size.unit === "" ? { ...size, unit } : size));
  return stated(
    countVolumes({ ...scale, sizes }, cells.get("modality")?.text ?? ""),
    "scale-column",
    cell.span,
  );
}

/** What a column counts by its head: `Scale (images)`, `# Images`, `Number of samples`, `Images`; else nothing. */
export function unitOfHead(header: string): string {
  const plain = header.replace(/[*_`]+/g, "").trim();
  const inside = /[(（[]\s*(?:in\s+|#\s*)?(\p{L}[\p{L} -]*?)\s*[)）\]]$/u.exec(plain)?.[1];
  const counted = /^(?:#|n(?:o|um(?:ber)?)?\.?\s+of\s)\s*(\p{L}[\p{L} -]*)$/iu.exec(plain)?.[1];
  const said = inside ?? counted ?? (/^\p{L}+s$/u.test(plain) ? plain : "");
  return /^(?:approx|est(?:imated)?|total|size|scale|volume)s?$/iu.test(said) ? "" : singular(said);
}

export function cellText(cell: ReadCell | undefined, rule: string): Reading<string> | null {
  if (cell === undefined || cell.span === null || isBlank(cell.text)) return null;
  return stated(cell.text.replace(/\s+/g, " ").trim(), rule, cell.span);
}
