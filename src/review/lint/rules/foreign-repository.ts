import { foreignLinks } from "../foreign-links.ts";
import type { Rule } from "../rule.ts";

export const foreignRepository: Rule = {
  id: "foreign-repository",
  severity: "error",
  explanation: "A repository that carries another entry's name, given as this entry's code.",
  example: {
    wrong: "One: … [[Code]](https://github.com/owner/two)",
    right: "One: … [[Code]](https://github.com/owner/one)",
  },
  *check(context) {
    for (const { link, identifier, rightful, sure } of foreignLinks(context).values())
      yield {
        line: link.span.line,
        from: link.span.from,
        ...(sure ? {} : { severity: "warning" as const }),
        message: `${identifier.value} is the repository of "${rightful.name ?? rightful.title}" in line ${rightful.line}`,
      };
  },
};
