// UTF-8 that was once read as Windows-1252 (`â€“` for `–`), read back. Text that is no such thing stays as it is.

/** Code points that Windows-1252 puts on bytes 0x80 to 0x9F. */
const windows1252 = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, i) => [
    letter,
    0x80 + i,
  ]),
);

const byteOf = (letter: string): number | undefined => {
  const code = letter.charCodeAt(0);
  return code >= 0xa0 && code <= 0xff ? code : windows1252.get(letter);
};

/** The text with each misread multi-byte sequence put right. */
export function repairMojibake(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  let repaired = "";
  for (let at = 0; at < text.length;) {
    const sequence = decode(text, at);
    repaired += sequence?.letter ?? text[at];
    at += sequence?.length ?? 1;
  }
  return repaired;
}

/** The letter that a well-formed UTF-8 sequence of misread bytes at `at` stands for. */
function decode(text: string, at: number): { letter: string; length: number } | undefined {
  const lead = byteOf(text[at] ?? "");
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) {
    const byte = byteOf(text[at + i] ?? "");
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { letter: String.fromCodePoint(code), length };
}
