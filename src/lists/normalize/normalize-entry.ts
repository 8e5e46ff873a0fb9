// One entry of a list, read; its values in the forms that the graph holds. What is odd is reported, not dropped.
import type { ReadEntry } from "../read/read-entry.ts";
import { cellParameters, cellScale, cellsByRole, cellText } from "./entry-cells.ts";
import type { EntryContext } from "./entry-context.ts";
import { entryLinks } from "./entry-links.ts";
import { entryNames } from "./entry-names.ts";
import { entryPublications } from "./entry-publications.ts";
import { entryTerms } from "./entry-terms.ts";
import type { NormalEntry, Reading } from "./normal-entry.ts";
import { repairMojibake } from "./repair-mojibake.ts";
import { stated, wholeEntry } from "./stated.ts";

const kinds = { model: "Model", dataset: "Dataset", survey: "Survey", other: "Resource" } as const;

export function normalizeEntry(entry: ReadEntry, context: EntryContext): NormalEntry {
  const { normalizer } = context;
  const kind = kinds[entry.kind];
  const printed = entry.title === null ? null : entry.title.replace(/\s+/g, " ").trim();
  const repaired =
    printed === null ? null : repairMojibake(printed).replace(/(?<=[\p{L}\p{N})\]])\.$/u, "");
  const title: Reading<string> | null =
    repaired === null || repaired === ""
      ? null
      : stated(repaired, "entry-title", entry.spans.title ?? wholeEntry(entry));
  const cells = cellsByRole(entry, normalizer.columnRole);
  return {
    key: `${entry.list}:${entry.line}`,
    kind,
    entry,
    names: entryNames(entry, kind, title, context),
    title,
    printedTitle: printed !== null && repairMojibake(printed) !== printed ? printed : null,
    year:
      entry.year === null
        ? null
        : stated(entry.year, "entry-year", entry.spans.year ?? wholeEntry(entry)),
    publications: entryPublications(entry, context),
    links: entryLinks(entry, kind, context),
    parameters: kind === "Model" ? cellParameters(entry, cells, context.sizeNotes) : [],
    scale: kind === "Dataset" ? cellScale(cells) : null,
    access: cellText(cells.get("access"), "access-column"),
    modalities: entryTerms(
      "modality",
      normalizer.modalities,
      entry,
      kind,
      title,
      cells.get("modality"),
    ),
    tasks: entryTerms("task", normalizer.tasks, entry, kind, title, cells.get("task")),
  };
}
