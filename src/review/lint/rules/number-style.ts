import { habitOf } from "../habit.ts";
import type { ListContext } from "../list-context.ts";
import type { Report, Rule } from "../rule.ts";

interface Style {
  readonly what: string;
  /** Every number that could be written in either way. */
  readonly pattern: RegExp;
  readonly written: (number: string) => string;
}

const styles: readonly Style[] = [
  {
    // Years and sizes of images are written without by everybody.
    what: "separators of thousands",
    pattern:
      /(?<![\d,.\p{L}×-])(?!(?:19|20)\d\d\b)(?:\d{1,3}(?:,\d{3})+|\d{4,})(?![\d,]*[.\d\p{L}×])/gu,
    written: (number) => (number.includes(",") ? "with" : "without"),
  },
  {
    what: "the letter for thousands",
    pattern: /(?<![\d.\p{L}])\d+(?:\.\d+)?[kK](?!\p{L})/gu,
    written: (number) => number.slice(-1),
  },
];

export const numberStyle: Rule = {
  id: "number-style",
  severity: "info",
  explanation:
    "Numbers of one column written in two ways are hard to compare, for eyes and programs.",
  example: { wrong: "11276 frames beside 158,690 frames", right: "11,276 frames" },
  *check({ entries }) {
    for (const style of styles) yield* reports(entries, style);
  },
};

function* reports(
  entries: ListContext["entries"],
  { what, pattern, written }: Style,
): Generator<Report> {
  const numbers = entries.flatMap(({ cells }) =>
    (cells ?? []).flatMap(({ text, span, links }) =>
      span === null || links.length > 0
        ? []
        : Array.from(text.matchAll(pattern), ([number]) => ({ number, span })),
    ),
  );
  const habit = habitOf(numbers.map(({ number }) => written(number)));
  if (habit === null) return;
  for (const { number, span } of numbers)
    if (written(number) !== habit.value)
      yield {
        line: span.line,
        from: span.from,
        message: `"${number}" differs in ${what} from ${habit.followers} other numbers of the tables`,
        fold: what,
        folded: `numbers that differ in ${what} from ${habit.followers} others of the tables`,
      };
}
