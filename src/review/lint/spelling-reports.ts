// One thing in several spellings: the rarer ones are reported with the usual one as mend.
import type { Span } from "../../lists/read/read-entry.ts";
import type { Report } from "./rule.ts";

export interface Spelled {
  readonly text: string;
  /** Equal for spellings of one thing. */
  readonly key: string;
  /** It is known to be the thing's own name, however rare it is here. */
  readonly established?: boolean;
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
  for (const { key, text, established, span, literal } of spelled) {
    const counts = [...(groups.get(key) ?? [])].toSorted(([, a], [, b]) => b - a);
    const [usual = text, count = 0] = counts[0] ?? [];
    if (usual === text) continue;
    // Where two stand equally often neither is the usual one, and what is called by its own name is not misspelt: which
    // to keep is the author's choice.
    const own = groups.get(key)?.get(text);
    const open = count === own || established === true;
    const exact = literal.slice(span.from, span.to) === text;
    const where = count === own ? "as often" : "elsewhere in the list";
    const message = `${what} "${text}" is "${usual}" ${where} (${count} times)${open ? "; one of them will do" : ""}`;
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
