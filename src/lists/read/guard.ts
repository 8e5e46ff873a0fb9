// Before the Markdown reader: bounds the length of lines and of runs of signs, which bounds every search that looks
// along a line, and says what was cut. Lines keep their number, and what is kept of them is their beginning. Nesting and the width of tables are bounded by the
// reader itself, which reports them the same way.
export interface Cut {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
}

/** No line of a list is longer; a whole HTML table on one line can be long. */
export const longestLine = 60_000;

/** Longer lines of nothing but signs open lists in lists, quotations, emphasis without end. */
const longestRun = 1000;
const onlySigns = /^[\s\-*_>#+`~=[\](){}<!&\\^$:.,;'"/\d]+$/;

const ending = /\r\n|\n|\r/g;

export function guardText(text: string): { text: string; cuts: readonly Cut[] } {
  const cuts: Cut[] = [];
  const kept: string[] = [];
  let copied = 0;
  let start = 0;
  let line = 1;
  const cut = (keep: number, end: number, what: string): void => {
    kept.push(text.slice(copied, keep));
    copied = end;
    cuts.push({ line, what });
  };
  const check = (end: number): void => {
    const length = end - start;
    if (length > longestRun && onlySigns.test(text.slice(start, end)))
      cut(start, end, `the line is a run of ${length} signs without a word and was not read`);
    else if (length > longestLine) {
      let keep = start + longestLine;
      const last = text.charCodeAt(keep - 1);
      if (last >= 0xd800 && last < 0xdc00) keep--;
      const what = `the line is ${length} characters long and was read up to ${keep - start}`;
      cut(keep, end, what);
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
