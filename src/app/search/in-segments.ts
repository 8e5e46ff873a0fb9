// A text's words, in order, as runs of words of which each means something: the longest first.

/** Longer texts are sentences, not what someone looks for, and each word may double the ways to part them. */
const mostWords = 12;

/** Null where some word is in no run that means anything. */
export function inSegments<T>(
  words: readonly string[],
  read: (run: string) => T | null,
): readonly T[] | null {
  if (words.length === 0) return [];
  if (words.length > mostWords) return null;
  for (let end = words.length; end > 0; end -= 1) {
    const meaning = read(words.slice(0, end).join(" "));
    const rest = meaning === null ? null : inSegments(words.slice(end), read);
    if (meaning !== null && rest !== null) return [meaning, ...rest];
  }
  return null;
}
