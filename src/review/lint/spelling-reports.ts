// One thing in several spellings: the rarer ones are reported with the usual one as mend.
import type { Span } from "../../lists/read/read-entry.ts";
import type { Report } from "./rule.ts";

export interface Spelled {
  readonly text: string;
  /** Equal for spellings of one thing. */
  readonly key: string;
  readonly span: Span;
  /** The whole line. */
  readonly literal: string;
}

export function* spellingReports(spelled: readonly Spelled[], what: string): Generator<Report> {
  const groups = new Map<string, Map<string, number>>();
  for (const { key, text } of spelled) {
    const counts = groups.get(key) ?? new Map<string, number>();
    groups.set(key, counts.set(text, (counts.get(text) ?? 0) + 1));
  }
  for (const { key, text, span, literal } of spelled) {
    const counts = [...(groups.get(key) ?? [])].toSorted(([, a], [, b]) => b - a);
    const [usual = text, count = 0] = counts[0] ?? [];
    if (usual === text) continue;
    // Where two stand equally often neither is the usual one, and which to keep is the author's choice.
    const open = count === groups.get(key)?.get(text);
    const exact = literal.slice(span.from, span.to) === text;
    const message = open
      ? `${what} "${text}" is "${usual}" as often (${count} times); one of them will do`
      : `${what} "${text}" is "${usual}" elsewhere in the list (${count} times)`;
    yield {
      line: span.line,
      from: span.from,
      message,
      fold: text,
      folded: message,
      ...(open ? { severity: "info" } : {}),
      ...(exact && !open ? { fix: [{ ...span, text: usual }] } : {}),
    };
  }
}
