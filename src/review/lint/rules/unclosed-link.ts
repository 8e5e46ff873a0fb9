import { groupBy } from "../group-by.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";
import type { ScannedLink } from "../scan-links.ts";

export const unclosedLink: Rule = {
  id: "unclosed-link",
  severity: "error",
  explanation: "A link whose bracket or parenthesis is never closed is shown as raw text.",
  example: { wrong: "[Paper](https://example.org", right: "[Paper](https://example.org)" },
  *check(context) {
    const { prose, links } = context;
    const byLine = groupBy(links, ({ line }) => `${line}`);
    const enclosed = links.filter(({ line, from, to }) => {
      const text = lineText(context, line);
      return text[from - 1] === "[" && text[to] === "]";
    }).length;
    for (let line = 1; line <= prose.length; line += 1) {
      if (!prose[line - 1]) continue;
      const text = lineText(context, line);
      const own = byLine.get(`${line}`) ?? [];
      const opens = text.indexOf("[");
      const code = text.indexOf("`");
      const closed = own.toSorted((a, b) => a.from - b.from);
      let at = 0;
      let covered = 0;
      for (const match of text.matchAll(/\]\(\s*https?:\/\//g)) {
        for (; (closed[at]?.from ?? Infinity) <= match.index; at += 1)
          covered = Math.max(covered, closed[at]?.to ?? 0);
        if (match.index < covered || (code >= 0 && code < match.index)) continue;
        // The address may end in the next line.
        if (
          /^\]\(\s*https?:\/\/[^()\s]*$/.test(text.slice(match.index)) &&
          /^\s*\)/.test(lineText(context, line + 1))
        )
          continue;
        if (/^\s*\)\]\(https?:[^()\s]*\)/.test(text)) continue;
        // A text that began on the line before is no broken link.
        if ((opens >= 0 && opens < match.index) || !/\[[^\]]*$/.test(lineText(context, line - 1)))
          yield { line, from: match.index, message: "this link is not closed on its line" };
      }
      for (const match of text.matchAll(/\]\s+\(https?:\/\/[^)\s]+\)/g)) {
        const gap = /\]\s+/.exec(match[0])?.[0] ?? "]";
        yield {
          line,
          from: match.index,
          message: "a blank between text and address makes this no link",
          fix: [{ line, from: match.index + 1, to: match.index + gap.length, text: "" }],
        };
      }
      if (enclosed >= fewestEnclosed)
        for (const { from, to } of halfEnclosed(
          [text, lineText(context, line + 1)],
          [own, byLine.get(`${line + 1}`) ?? []],
        ))
          yield {
            line,
            from: from - 1,
            severity: "warning",
            message: "the bracket around this link is not closed",
            fix: [{ line, from: to, to, text: "]" }],
          };
    }
  },
};

/** As many `[[Code](…)]` are the list's way to write a link. */
const fewestEnclosed = 5;

/** Links of the first line behind a bracket that neither it nor the next one closes. */
function halfEnclosed(
  lines: readonly string[],
  links: readonly (readonly ScannedLink[])[],
): readonly ScannedLink[] {
  const waiting: (ScannedLink | null)[] = [];
  for (const [i, text] of lines.entries()) {
    const open = new Map(links[i]?.map((link) => [link.from, link]));
    for (let at = 0; at < text.length; at += 1) {
      const link = open.get(at);
      if (link !== undefined) at = link.to - 1;
      else if (text[at] === "\\") at += 1;
      else if (text[at] === "[") waiting.push(i === 0 ? (open.get(at + 1) ?? null) : null);
      else if (text[at] === "]") waiting.pop();
    }
  }
  return waiting.filter((link) => link !== null);
}
