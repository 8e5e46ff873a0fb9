// Text is repaired once, at the door, so that every format can carry it: what XML, JSON or UTF-8 could not hold
// becomes U+FFFD. Lengths and offsets stay as they were.

export interface TextRepair {
  /** Offset of the replaced UTF-16 unit. */
  readonly offset: number;
  /** The replaced unit, as `U+0007`. */
  readonly found: string;
}

const unfit =
  // Control characters except tab, line feed and carriage return; lone surrogates; the two non-characters XML forbids.
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with each unfit unit replaced, and what was replaced where. */
export function repairText(text: string): { text: string; repairs: readonly TextRepair[] } {
  const repairs: TextRepair[] = [];
  const repaired = text.replace(unfit, (unit: string, offset: number) => {
    const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    repairs.push({ offset, found: `U+${code}` });
    return "\uFFFD";
  });
  return { text: repaired, repairs };
}
