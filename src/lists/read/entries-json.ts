// The reader's view of a list as plain JSON values, as `build:graph --entries` writes it.
import type { EntryKind, ReadEntry } from "./read-entry.ts";

export interface EntryJson {
  readonly list: string;
  readonly line: number;
  readonly kind: EntryKind;
  readonly name: string | null;
  readonly title: string | null;
  readonly venue: string | null;
  readonly year: number | null;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly section: readonly string[];
}

/** `file` is the list's file as the user gave it. */
export function toEntriesJson(entries: readonly ReadEntry[], file: string): EntryJson[] {
  return entries.map((entry) => ({
    list: file,
    line: entry.line,
    kind: entry.kind,
    name: entry.name,
    title: entry.title,
    venue: entry.venue,
    year: entry.year,
    links: entry.links.map(({ label, url }) => ({ label, url })),
    section: entry.section,
  }));
}
