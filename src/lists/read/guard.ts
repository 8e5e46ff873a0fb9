// Before the Markdown reader: bounds the length of lines, which bounds every search that looks along one, and says
// what was cut. Lines keep their number and their beginning. Nesting and the width of tables are bounded by the
// reader itself, which reports them the same way.
export interface Cut {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
}

/** No line of a list is longer; a whole HTML table on one line can be long. */
export const longestLine = 60_000;

const ending = /\r\n|\n|\r/g;

export function guardText(text: string): { text: string; cuts: readonly Cut[] } {
  const cuts: Cut[] = [];
  const kept: string[] = [];
  let copied = 0;
  let start = 0;
  let line = 1;
  const check = (end: number): void => {
    if (end - start > longestLine) {
      let keep = start + longestLine;
      const last = text.charCodeAt(keep - 1);
      if (last >= 0xd800 && last < 0xdc00) keep--;
      kept.push(text.slice(copied, keep));
      copied = end;
      cuts.push({
        line,
        what: `the line is ${end - start} characters long and was read up to ${keep - start}`,
      });
    }
  };
  for (const match of text.matchAll(ending)) {
    check(match.index);
    start = match.index + match[0].length;
    line++;
  }
  check(text.length);
  kept.push(text.slice(copied));
  return { text: kept.length === 1 ? (kept[0] as string) : kept.join(""), cuts };
}
