// The address of a Markdown link as it is printed: the parser's own value has escapes and character references
// resolved.

/** `from` is the end of the link's text, `end` that of the whole link; `parsed` is what the parser saw. */
export function linkAddress(text: string, from: number, end: number, parsed: string): string {
  const open = text.indexOf("](", from);
  if (open < 0 || open >= end) return parsed;
  let place = open + 2;
  while (place < end && /\s/.test(text[place] as string)) place++;
  if (text[place] === "<") {
    const close = text.indexOf(">", place);
    return close > 0 && close < end ? text.slice(place + 1, close) : parsed;
  }
  const start = place;
  let depth = 0;
  for (; place < end; place++) {
    const unit = text[place] as string;
    if (/\s/.test(unit)) break;
    if (unit === "\\") place++;
    else if (unit === "(") depth++;
    else if (unit === ")" && depth-- === 0) break;
  }
  return text.slice(start, place);
}
