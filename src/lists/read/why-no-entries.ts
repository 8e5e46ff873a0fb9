// Tables that list no works: contents, badges, pictures, figures of an experiment, marks of a comparison.
import type { Place } from "./outline.ts";
import { isBlank, type Column } from "./table-columns.ts";
import type { Row } from "./table-grid.ts";
import { type ColumnRole, columnRole } from "./table-words.ts";

const figure = /^[\d.,%±~<>()/\s*†‡+-]+$/u;
const tick =
  /^(?:(?:[✓✔✅☑✗✘❌✕×☐⬜🟢🔴🟡⚪⭕➖\s-]|\uFE0F)+|yes|no|partial(?:ly)?|:(?:white_check_mark|heavy_check_mark|x|heavy_multiplication_x|warning):)$/iu;
const ofResults =
  /\b(?:results?|leaderboards?|performances?|comparisons?|ablations?|benchmarking|scores?|evaluations? results?)\b/iu;

/** Reasons that hold for the cells as well. */
export const tellsOther: ReadonlySet<string> = new Set([
  "table of contents",
  "table of figures",
  "table of features",
]);

/** Null for a table of entries. */
export function whyNoEntries(
  columns: readonly Column[],
  body: readonly Row[],
  place: Place,
): string | null {
  if (body.length === 0) return "table without rows";
  let outward = 0;
  let anchors = false;
  let shown = false;
  let pictures = true;
  for (const { cells } of body)
    for (const { text, links, anchors: within, inline } of cells) {
      outward += links.length;
      anchors ||= within;
      shown ||= text !== "";
      pictures &&= text === "" || inline.marks.some(({ kind }) => kind === "image");
    }
  if (anchors && outward === 0) return "table of contents";
  if (!shown) return "image";
  const named = columns.some(
    ({ role }) => role === "name" || role === "title" || role === "citation",
  );
  if (!named) return "table without a name";
  const headed = columns.some(({ head }) => head !== "");
  const said = columns.some(({ head, role }) => {
    const meant = columnRole(head).role;
    return (role === "name" || role === "title") && (meant === "name" || meant === "title");
  });
  // A table with few links is one of entries only if its heads say so.
  if (outward < body.length / 2 && !said) return "table without links";
  const section = place.path.at(-1) ?? "";
  // Rows of datasets with their years and sizes are no results.
  const sizes = columns.some(
    ({ role, kind }) =>
      role === "name" && kind === "dataset" && columns.some((other) => other.role === "year"),
  );
  if ((outward === 0 && !sizes) || ofResults.test(section)) {
    if (shareBeside(columns, body, (text) => figure.test(text)) > 0.6) return "table of figures";
  }
  if (
    (outward < body.length || ofResults.test(section)) &&
    shareBeside(columns, body, (text) => tick.test(text)) > 0.6
  )
    return "table of features";
  if (!headed && outward < body.length) return "table without heads";
  if (!headed && pictures) return "image";
  return null;
}

/** Columns that say which work a row is of, not how it did. */
const sayWhat: ReadonlySet<ColumnRole> = new Set(["name", "title", "citation", "venue", "year"]);

/** Share of texts like these among the cells beside the name. */
function shareBeside(
  columns: readonly Column[],
  body: readonly Row[],
  test: (text: string) => boolean,
): number {
  let all = 0;
  let alike = 0;
  for (const { cells } of body)
    cells.forEach(({ text }, index) => {
      const role = columns[index]?.role;
      if (role === undefined || sayWhat.has(role) || isBlank(text)) return;
      all++;
      if (test(text)) alike++;
    });
  return all === 0 ? 0 : alike / all;
}
