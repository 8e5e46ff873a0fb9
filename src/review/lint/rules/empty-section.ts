import type { Rule } from "../rule.ts";

export const emptySection: Rule = {
  id: "empty-section",
  severity: "warning",
  explanation: "A heading with nothing below it promises what is not there.",
  example: { wrong: "## Other Resources\n\n## Licence", right: "## Licence" },
  *check({ lines, prose }) {
    const headings = lines.flatMap((text, i) => {
      const match = prose[i] ? /^ {0,3}(#{1,6})\s+(.*?)\s*$/.exec(text) : null;
      return match === null
        ? []
        : [{ line: i + 1, level: match[1]?.length ?? 1, title: match[2] ?? "" }];
    });
    for (const [i, { line, level, title }] of headings.entries()) {
      const next = headings[i + 1];
      // The first heading is the title of the list itself.
      if (i === 0 && next !== undefined) continue;
      if (next !== undefined && next.level > level) continue;
      const body = lines.slice(line, next === undefined ? lines.length : next.line - 1);
      if (body.every((text) => text.trim() === ""))
        yield { line, from: 0, message: `the section "${title}" is empty` };
    }
  },
};
