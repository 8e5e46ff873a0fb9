import type { Rule } from "../rule.ts";

const double = /^(\s*)([-*+])\s+[-*+]\s+(?=\S)/;

/** `-[Name](…)`; what is between two stars is emphasised. */
const stuck = /^(\s*)([-+]|\*(?!.*\*))\[[^\]]+\]\(/;

/** One in so many bullets is more than a slip. */
const usual = 5;

export const strayBullet: Rule = {
  id: "stray-bullet",
  severity: "warning",
  explanation:
    "A bullet with nothing or no blank behind it, or two where one is meant: what follows is no item of the list.",
  example: { wrong: "- - [Data](#data)", right: "- [Data](#data)" },
  *check({ lines, prose }) {
    const bullets = lines.filter((text, i) => prose[i] && /^\s*[-*+]\s+\S/.test(text));
    // A tree of bullets that begin on one line is written so on purpose.
    const habit =
      bullets.filter((text) => double.test(text)).length * usual > Math.max(bullets.length, usual);
    const signs = new Set(bullets.map((text) => text.trimStart()[0]));
    for (const [i, text] of lines.entries()) {
      if (!prose[i] || /^\s*([-*_]\s*){3,}$/.test(text)) continue;
      const line = i + 1;
      const empty = /^\s*[-*+]\s*$/.exec(text);
      const doubled = double.exec(text);
      const [, indent, sign = ""] = stuck.exec(text) ?? [];
      if (empty !== null && !text.startsWith("    "))
        yield {
          line,
          from: 0,
          message: "an empty bullet",
          fix: [{ line, from: 0, to: text.length, text: "" }],
        };
      else if (indent !== undefined && signs.has(sign))
        yield {
          line,
          from: indent.length,
          message: "no blank behind the bullet, so that it is none",
          fix: [{ line, from: indent.length + 1, to: indent.length + 1, text: " " }],
        };
      else if (doubled !== null && !habit)
        yield {
          line,
          from: doubled[1]?.length ?? 0,
          message: "two bullets where one is meant",
          fix: [
            {
              line,
              from: 0,
              to: doubled[0].length,
              text: `${doubled[1] === "" && deeperNeighbour(lines, i) ? "  " : doubled[1]}${doubled[2]} `,
            },
          ],
        };
    }
  },
};

/** Whether the next line is an indented bullet: then the doubled one was meant to be its sibling. */
const deeperNeighbour = (lines: readonly string[], i: number): boolean =>
  /^\s{2,}[-*+]\s/.test(lines[i + 1] ?? "");
