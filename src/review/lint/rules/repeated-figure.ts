import type { Rule } from "../rule.ts";

export const repeatedFigure: Rule = {
  id: "repeated-figure",
  severity: "info",
  explanation: "The same exact number in two rows is more often a copied cell than a coincidence.",
  example: { wrong: "158,690 frames in two rows", right: "each row's own number" },
  *check({ entries }) {
    const first = new Map<string, { line: number; name: string | null }>();
    for (const { cells, line, name } of entries)
      for (const { text, span, header } of cells ?? [])
        for (const [number] of text.matchAll(
          /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d,.])\d{5,}(?![\d,])/g,
        )) {
          // A round number, or a small one, repeats by chance.
          const digits = number.replaceAll(",", "");
          if (digits.length < 5 || digits.endsWith("00")) continue;
          const key = `${header} ${digits}`;
          const before = first.get(key);
          if (before === undefined) first.set(key, { line, name });
          else if (before.line !== line)
            yield {
              line,
              from: span?.from ?? 0,
              message: `${number} stands in the row of "${before.name ?? ""}" in line ${before.line} too`,
            };
        }
  },
};
