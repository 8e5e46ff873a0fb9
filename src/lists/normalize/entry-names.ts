// The names of an entry, best first: what the list states, what a curated table knows, what the title begins with.
import type { ReadEntry, Span } from "../read/read-entry.ts";
import type { EntryContext } from "./entry-context.ts";
import { foldTitle } from "./fold-text.ts";
import { nameFromTitle } from "./name-from-title.ts";
import type { NormalEntry, Reading } from "./normal-entry.ts";
import { splitSizes } from "./parse-variant.ts";
import { repairMojibake } from "./repair-mojibake.ts";
import { stated, wholeEntry, within } from "./stated.ts";

export function entryNames(
  entry: ReadEntry,
  kind: NormalEntry["kind"],
  title: Reading<string> | null,
  { names, sizeNotes, report, file }: EntryContext,
): Reading<string>[] {
  const result: Reading<string>[] = [];
  const curated = title === null ? undefined : names.get(foldTitle(title.value));
  const curatedName: Reading<string>[] =
    curated === undefined || kind === "Dataset"
      ? []
      : [{ value: curated.name, rule: "curated-name", confidence: "high", place: curated.source }];
  const { name: nameSpan, title: titleSpan } = entry.spans;
  if (entry.name !== null) {
    const printed = repairMojibake(entry.name).replace(/\s+/g, " ").trim();
    const value = (kind === "Model" && splitSizes(printed, sizeNotes)?.name) || printed;
    const inTitle =
      kind !== "Dataset" &&
      nameSpan !== null &&
      titleSpan !== null &&
      nameSpan.line === titleSpan.line &&
      nameSpan.from >= titleSpan.from &&
      nameSpan.to <= titleSpan.to;
    const place = nameSpan ?? wholeEntry(entry);
    if (inTitle)
      result.push(...curatedName, { value, rule: "name-in-title", confidence: "inferred", place });
    else result.push(stated(value, "entry-name", place), ...curatedName);
    if (
      !inTitle &&
      curated !== undefined &&
      kind !== "Dataset" &&
      foldTitle(curated.name) !== foldTitle(value)
    )
      report({
        code: "name-disagrees",
        severity: "info",
        file,
        line: entry.line,
        message: `the list names it "${value}", the curated table "${curated.name}"; the list's stands`,
      });
  } else {
    result.push(...curatedName);
    const found = title === null || kind !== "Model" ? null : nameFromTitle(title.value);
    if (found !== null && title !== null)
      result.push({
        value: found.name,
        rule: "name-in-title",
        confidence: "inferred",
        place: within(title.place as Span, title.value, found.from, found.to),
      });
  }
  for (const { name, relation, span } of entry.otherNames)
    result.push(stated(name.trim(), `other-name ${relation.trim()}`.trim(), span));
  return result;
}
