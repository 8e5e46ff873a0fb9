import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const crowdedHeading: Rule = {
  id: "crowded-heading",
  severity: "info",
  explanation:
    "A heading that follows text without an empty line: some programs take it for a part of the table or the item above.",
  example: { wrong: "| a | b |\n## Next", right: "| a | b |\n\n## Next" },
  *check(context) {
    const headings = context.read.sections.flatMap(({ line, title }) => {
      const above = lineText(context, line - 1);
      // Below HTML a heading is lost altogether: another rule says so.
      return line === 1 || !heading.test(lineText(context, line)) || /^ {0,3}[#<]/.test(above)
        ? []
        : [{ line, title, crowded: above.trim() !== "" }];
    });
    const habit = habitOf(
      headings.map(({ crowded }) => crowded),
      { share: 0.7, least: 5 },
    );
    if (habit?.value !== false) return;
    for (const { line, title, crowded } of headings)
      if (crowded)
        yield {
          line,
          from: 0,
          message: `no empty line above the heading "${title}", where ${habit.followers} others have one`,
          fold: "crowded",
          folded: `no empty line above headings, where ${habit.followers} others have one`,
          fix: [{ line, from: 0, to: 0, text: "\n" }],
        };
  },
};

const heading = /^ {0,3}#/;
