// Finds the source offset of each character of a decoded text: Markdown escapes, character references and the
// white space at the start of a wrapped line are in the source and not in the text.

const reference = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const escapable = /[!-/:-@[-`{-~]/;

/** Offsets, one for each UTF-16 unit of `value`, into `source` between `from` and `to`. */
export function alignText(source: string, from: number, to: number, value: string): number[] {
  const at: number[] = [];
  if (source.startsWith(value, from) && from + value.length <= to) {
    for (let index = 0; index < value.length; index++) at.push(from + index);
    return at;
  }
  let place = from;
  for (let index = 0; index < value.length; index++) {
    const unit = value[index];
    const startOfLine = index > 0 && (value[index - 1] === "\n" || value[index - 1] === "\r");
    if (startOfLine)
      while (place < to && source[place] !== unit && /[\s>]/.test(source[place] as string)) place++;
    if (
      source[place] === "\\" &&
      escapable.test(source[place + 1] ?? "") &&
      unit === source[place + 1]
    )
      place++;
    if (source[place] === "&") {
      reference.lastIndex = place;
      const found = reference.exec(source)?.[0];
      if (found !== undefined && place + found.length <= to) {
        at.push(place);
        const high = value.charCodeAt(index);
        if (high >= 0xd800 && high < 0xdc00 && index + 1 < value.length) {
          at.push(place);
          index++;
        }
        place += found.length;
        continue;
      }
    }
    if (source[place] !== unit) {
      const ahead = source.indexOf(unit as string, place);
      if (ahead >= 0 && ahead < to && ahead - place < 64) place = ahead;
    }
    at.push(Math.min(place, Math.max(from, to - 1)));
    if (source[place] === unit) place++;
  }
  return at;
}
