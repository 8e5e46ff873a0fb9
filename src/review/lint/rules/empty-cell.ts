import type { Rule } from "../rule.ts";

export const emptyCell: Rule = {
  id: "empty-cell",
  severity: "info",
  explanation: "An empty cell leaves open whether nothing is known or nothing was looked up.",
  example: { wrong: "| Name | | task |", right: "| Name | - | task |" },
  *check({ entries }) {
    const filled = new Map<string, number>();
    for (const { cells } of entries)
      for (const { header, text } of cells ?? [])
        if (text.trim() !== "") filled.set(header, (filled.get(header) ?? 0) + 1);
    for (const { cells, line, name } of entries) {
      const empty = (cells ?? []).filter(
        ({ header, text, links }) =>
          text.trim() === "" && links.length === 0 && (filled.get(header) ?? 0) > 3,
      );
      if (empty.length > 0)
        yield {
          line,
          from: 0,
          message: `"${name ?? "the row"}" leaves ${empty.map(({ header }) => `"${header.replace(/\s+/g, " ").trim()}"`).join(" and ")} empty`,
          fold: empty.map(({ header }) => header).join(),
          folded: `rows that leave ${empty.map(({ header }) => `"${header.replace(/\s+/g, " ").trim()}"`).join(" and ")} empty`,
        };
    }
  },
};
