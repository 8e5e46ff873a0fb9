// What CommonMark takes for punctuation (https://spec.commonmark.org/0.31.2/#ascii-punctuation-character).
const ascii = /[!-/:-@[-`{-~]/;
const wide = /[\p{P}\p{S}]/u;

/** Whether a backslash before this character takes its meaning from it. */
export const isEscapable = (character: string): boolean => ascii.test(character);

/** Whether the character at `index`, or that whose second half stands there, is punctuation of any script. */
export function isPunctuation(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return ascii.test(text[index] as string);
  const half = unit >= 0xdc00 && unit < 0xe000 && index > 0;
  return wide.test(String.fromCodePoint(text.codePointAt(half ? index - 1 : index) as number));
}
