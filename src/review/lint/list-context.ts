// What a rule may look at: the literal lines of one list, what the reader made of them, and the links in them.
import { readList } from "../../lists/read/read-list.ts";
import type { ReadEntry, ReadResult } from "../../lists/read/read-entry.ts";
import type { LinkPattern } from "./link-facts.ts";
import { scanLinks, type ScannedLink } from "./scan-links.ts";

export interface ListContext {
  readonly file: string;
  /** Literal lines without their ends; index 0 is line 1. */
  readonly lines: readonly string[];
  /** Per line: outside code fences and comments. */
  readonly prose: readonly boolean[];
  readonly read: ReadResult;
  readonly entries: readonly ReadEntry[];
  /** Every inline link in prose. */
  readonly links: readonly ScannedLink[];
  /** The entry that a line belongs to. */
  entryAt(line: number): ReadEntry | undefined;
  /** Equal for spellings of one venue. */
  canonicalVenue(printed: string): string;
  /** Whether it is a venue's established name, letter by letter. */
  isVenueName(printed: string): boolean;
  /** Which addresses tell a venue or a year. */
  readonly linkPatterns: readonly LinkPattern[];
}

/** Knowledge from outside the list, from `data/vocabulary`. */
export interface LintVocabulary {
  canonicalVenue(printed: string): string;
  isVenueName(printed: string): boolean;
  readonly linkPatterns: readonly LinkPattern[];
}

/** Reads a list for the rules. Never throws. */
export function listContext(file: string, text: string, vocabulary: LintVocabulary): ListContext {
  const lines = text.split(/\r\n|\n|\r/);
  const read = readList({ id: file, text, file });
  const prose = proseLines(lines);
  const owner = new Map<number, ReadEntry>();
  for (const entry of read.entries)
    for (let line = entry.line; line <= entry.endLine; line += 1) owner.set(line, entry);
  return {
    file,
    lines,
    prose,
    read,
    entries: read.entries,
    links: lines.flatMap((line, i) => (prose[i] ? scanLinks(line, i + 1) : [])),
    entryAt: (line) => owner.get(line),
    canonicalVenue: vocabulary.canonicalVenue,
    isVenueName: vocabulary.isVenueName,
    linkPatterns: vocabulary.linkPatterns,
  };
}

/** Text of a 1-based line. */
export const lineText = (context: ListContext, line: number): string =>
  context.lines[line - 1] ?? "";

function proseLines(lines: readonly string[]): boolean[] {
  let fence: string | null = null;
  let comment = false;
  return lines.map((line) => {
    const mark = /^ {0,3}(```+|~~~+)(?!.*`)/.exec(line)?.[1];
    if (fence !== null) {
      if (mark !== undefined && mark.startsWith(fence)) fence = null;
      return false;
    }
    if (comment || line.includes("<!--")) {
      const inside = comment;
      comment =
        line.lastIndexOf("<!--") > line.lastIndexOf("-->") || (comment && !line.includes("-->"));
      return !inside && !line.trimStart().startsWith("<!--");
    }
    if (mark === undefined) return true;
    fence = mark;
    return false;
  });
}
