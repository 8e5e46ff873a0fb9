import type { Rule } from "../rule.ts";

export const emptyCell: Rule = {
  id: "empty-cell",
  severity: "info",
  explanation: "An empty cell leaves open whether nothing is known or nothing was looked up.",
  example: { wrong: "| Name | | task |", right: "| Name | - | task |" },
  *check({ entries }) {
    const filled = new Map<string, number>();
    const signs = new Map<string, number>();
    for (const { cells } of entries)
      for (const { header, text } of cells ?? []) {
        const told = text.trim();
        if (told !== "") filled.set(header, (filled.get(header) ?? 0) + 1);
        if (nothing.test(told)) signs.set(told, (signs.get(told) ?? 0) + 1);
      }
    // The list's own sign for nothing, where it has one.
    const sign = [...signs].toSorted(([, a], [, b]) => b - a).find(([, count]) => count >= 3);
    const instead = sign === undefined ? "" : `, where ${sign[1]} other cells hold "${sign[0]}"`;
    for (const { cells, line, name } of entries) {
      const empty = (cells ?? []).filter(
        ({ header, text, links }) =>
          text.trim() === "" && links.length === 0 && (filled.get(header) ?? 0) > 3,
      );
      if (empty.length > 0)
        yield {
          line,
          from: 0,
          message: `"${name ?? "the row"}" leaves ${empty.map(({ header }) => `"${header.replace(/\s+/g, " ").trim()}"`).join(" and ")} empty${instead}`,
          fold: empty.map(({ header }) => header).join(),
          folded: `rows that leave ${empty.map(({ header }) => `"${header.replace(/\s+/g, " ").trim()}"`).join(" and ")} empty${instead}`,
        };
    }
  },
};

const nothing = /^(?:[-–—]|n\/?a)$/i;
