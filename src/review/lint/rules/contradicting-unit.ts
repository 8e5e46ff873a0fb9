import type { Rule } from "../rule.ts";

export const contradictingUnit: Rule = {
  id: "contradicting-unit",
  severity: "warning",
  explanation: "Two-dimensional images are not counted in volumes, nor volumes in slices of video.",
  example: { wrong: "| 2D OCT | 24,000 volumes |", right: "| 2D OCT | 24,000 images |" },
  *check({ entries }) {
    for (const { cells } of entries) {
      const flat = cells?.find(({ text }) => /\b2D\b/i.test(text) && !/\b3D\b/i.test(text));
      if (flat === undefined) continue;
      for (const { text, span } of cells ?? []) {
        const counted = /\d\S*\s+volumes?\b/i.exec(text)?.[0];
        if (counted !== undefined && span !== null)
          yield {
            line: span.line,
            from: span.from,
            message: `"${counted.trim()}" of what the row calls "${flat.text.trim()}"`,
          };
      }
    }
  },
};
