// Any research list in Markdown to entries with exact places. Reads by structure alone; nothing here knows a list,
// a title or a model. Never throws: what it could not read is reported.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import { repairText } from "../../graph/repair-text.ts";
import { draftBlocks } from "./draft-blocks.ts";
import { draftCells } from "./draft-cells.ts";
import { flowOf } from "./flow.ts";
import { foldNames } from "./fold-names.ts";
import { guardText } from "./guard.ts";
import { habitsOf } from "./habits.ts";
import { outline } from "./outline.ts";
import { ownSections } from "./own-sections.ts";
import { readDraft } from "./read-draft.ts";
import type { ListText, ReadEntry, ReadResult, Skipped } from "./read-entry.ts";
import { shapeOf } from "./read-running.ts";
import { readTable } from "./read-table.ts";
import { sourceText } from "./source-text.ts";

/** Diagnostics of one kind beyond this say nothing new. */
const mostReported = 100;

export function readList({ id, text, file }: ListText): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const repaired = repairText(text);
  const literal = sourceText(repaired.text);
  for (const { offset, found } of repaired.repairs.slice(0, mostReported)) {
    const { line, from } = literal.spanOf(offset, offset + 1);
    diagnostics.push({
      code: "unfit-character",
      severity: "warning",
      message: `${found} cannot be carried by every format and was read as U+FFFD`,
      file,
      line,
      column: from + 1,
    });
  }
  const guarded = guardText(repaired.text);
  for (const { line, what } of guarded.cuts)
    diagnostics.push({ code: "cut", severity: "warning", message: what, file, line });

  const source = sourceText(guarded.text);
  const { flow, cuts } = flowOf(guarded.text);
  for (const { offset, what } of cuts.slice(0, mostReported))
    diagnostics.push({
      code: "cut",
      severity: "warning",
      message: what,
      file,
      line: source.lineAt(offset),
    });
  const { blocks, sections } = outline(flow, source);
  const { drafts: all, tables, skipped: left } = draftBlocks(blocks, source);
  const contents = ownSections(all, sections);
  const drafts = contents.size === 0 ? all : all.filter((draft) => !contents.has(draft));
  const habits = habitsOf(drafts.map(({ inline }) => shapeOf(inline)));

  const entries: { start: number; entry: ReadEntry }[] = [];
  const skipped: Skipped[] = left.map(({ start, reason }) => ({
    line: source.lineAt(start),
    reason,
  }));
  for (const { start } of contents)
    skipped.push({ line: source.lineAt(start), reason: "table of contents" });
  const named = foldNames(drafts);
  for (const draft of drafts) {
    const entry = readDraft(draft, habits, id, source, named.get(draft));
    if (entry === null)
      skipped.push({ line: source.lineAt(draft.start), reason: "neither name nor title" });
    else entries.push({ start: draft.start, entry });
  }
  for (const { flow, place } of tables) {
    const reading = readTable(flow, place, id, source);
    if (reading.layout)
      for (const draft of draftCells(flow, place)) {
        const entry = readDraft(draft, habits, id, source);
        if (entry !== null) entries.push({ start: draft.start, entry });
      }
    for (const entry of reading.entries) entries.push({ start: flow.start, entry });
    for (const { start, reason } of reading.skipped)
      skipped.push({ line: source.lineAt(start), reason });
  }
  entries.sort((a, b) => a.entry.line - b.entry.line || a.start - b.start);
  skipped.sort((a, b) => a.line - b.line);
  return { entries: entries.map(({ entry }) => entry), sections, diagnostics, skipped };
}
