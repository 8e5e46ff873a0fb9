import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const labelSpelling: Rule = {
  id: "label-spelling",
  severity: "info",
  explanation: "A label spelled in two ways looks like two kinds of link.",
  example: { wrong: "[[paper]](…)", right: "[[Paper]](…)" },
  *check(context) {
    const spellings = new Map<string, Map<string, number>>();
    // How venues are spelled another rule says.
    const links = context.entries
      .filter((entry) => entry.cells === null)
      .flatMap(({ links, spans: { venue } }) =>
        links.filter(
          ({ span }) =>
            venue === null ||
            venue.line !== span.line ||
            venue.from < span.from ||
            venue.to > span.to,
        ),
      );
    for (const { label } of links) {
      const folded = label.toLowerCase();
      const counts = spellings.get(folded) ?? new Map<string, number>();
      spellings.set(folded, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
    for (const { label, span } of links) {
      const counts = [...(spellings.get(label.toLowerCase()) ?? [])].toSorted(
        ([, a], [, b]) => b - a,
      );
      const [usual, count] = counts[0] ?? [label, 0];
      if (usual === label || label.length > 24 || count < 3) continue;
      const at = lineText(context, span.line).indexOf(label, span.from);
      yield {
        line: span.line,
        from: span.from,
        message: `the label "${label}" is spelled "${usual}" ${count} times`,
        fold: label,
        ...(at >= 0 && at < span.to
          ? { fix: [{ line: span.line, from: at, to: at + label.length, text: usual }] }
          : {}),
      };
    }
  },
};
