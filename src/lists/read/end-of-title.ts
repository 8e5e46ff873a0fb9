// Where a running text stops being the title, and what of it is only signs.
import { plain } from "./inline.ts";
import { looksLikeAuthors, withoutStops } from "./people.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import type { Running } from "./running.ts";

/** `part` of the chunk's source text without separators and quotes at its ends. */
export function trimmed(
  running: Running,
  from: number,
  to: number,
): { value: string; from: number; to: number } {
  const { text } = running.inline;
  let start = from;
  let end = to;
  while (
    start < end &&
    !(/["“]/u.test(text[start] as string) && opensPhrase(text.slice(start, end))) &&
    /[\s:：,;.|\-–—·•*_>→"“”«»`)\]}]|\p{Extended_Pictographic}|\uFE0F/u.test(
      String.fromCodePoint(text.codePointAt(start) as number),
    )
  )
    start += String.fromCodePoint(text.codePointAt(start) as number).length;
  for (;;) {
    const last = text[end - 1];
    if (end <= start || last === undefined) break;
    if (/[*_]/u.test(last) && closesOwn(text.slice(start, end), last)) break;
    if (/["”]/u.test(last) && closesPhrase(text.slice(start, end))) break;
    if (/[\s:：,;|\-–—·•*_"“”«»`→]/u.test(last)) end--;
    else if (last === "." && !/\b(?:al|etc|Inc|et)\.$/u.test(text.slice(start, end))) end--;
    else if (/[([【{]/u.test(last)) end--;
    else break;
  }
  return { value: plain(text.slice(start, end)), from: start, to: end };
}

/** A sign at the end that belongs to one before it in the same text. */
const closesOwn = (text: string, sign: string): boolean =>
  text.split(sign).length === 3 && !/\s.?$/u.test(text);

/** `“Going up” is not “coming down”: A Study`: quoted words at the ends of a title that goes on. */
const opensPhrase = (text: string): boolean => /^(?:“[^“”]+”|"[^"]+")[\s,:]*\p{L}/u.test(text);
const closesPhrase = (text: string): boolean => /\p{L}[\s,:]*(?:“[^“”]+”|"[^"]+")$/u.test(text);

/** So much behind a joint says whether authors or a venue stand there. */
const farthest = 500;

/** Where a running text stops being the title: before the authors, a description or a note. */
export function endOfTitle(text: string): number {
  for (const match of text.matchAll(
    /[.?!]["”]?\s+(?=[*_]?[\p{Lu}\d[(])|\u2028|\s[|·•]\s|\s+[-–—]+\s+|\s+by\s+(?=\p{Lu})|,\s+(?=\p{Lu})|\s\(/gu,
  )) {
    if (match.index < 3) continue;
    const begin = match.index + match[0].length;
    const rest = text.slice(begin, begin + farthest);
    const punctuation = match[0].trimStart()[0] ?? "";
    const end = match.index + (/[?!]/u.test(punctuation) ? 1 : 0);
    // A full stop behind an initial ends nothing.
    const first = rest.split(/(?<!(?:^|[\s.-])\p{Lu})\.\s|\n|\u2028/u)[0] as string;
    const people = withoutStops(first);
    if (looksLikeAuthors(people)) return end;
    if (/[|·•]/u.test(punctuation)) return end;
    if (/[.]/u.test(punctuation)) {
      const published = readPublication(first);
      if (published !== null && (published.venue === null || couldBeVenue(published))) return end;
      if (
        /^(?:\(|\[)?(?:in|accepted|published|code|paper|project|we|this|it|note|update|also|see|under review|proposes?|introduces?)\b/iu.test(
          rest,
        )
      )
        return end;
    }
  }
  return text.length;
}
