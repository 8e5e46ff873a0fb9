// Names of people: whether a text is a list of authors, and where one ends that a venue follows.
import { genericWords, joiningWords } from "./name-words.ts";
import { isOddWord } from "./read-name.ts";
import { isVenueName } from "./read-publication.ts";

const particles = new Set("van de der den von la el bin di da dos le".split(" "));

/** `LeCun`, `McAuley`, `O'Neil`: the only words of a person's name with a capital inside. */
const innerCapital = /^\p{Lu}\p{Ll}{0,3}['’]?\p{Lu}\p{Ll}+$/u;

/** One to five words in capitals, small particles between them, none of them a word of the field. */
export const isPerson = (words: readonly string[]): boolean =>
  words.length <= 5 &&
  words.every(
    (word) =>
      particles.has(word) ||
      (/^\p{Lu}[\p{L}'’.-]*[*†‡§\d]*$/u.test(word) &&
        !genericWords.has(word.toLowerCase()) &&
        !joiningWords.has(word.toLowerCase()) &&
        (!isOddWord(word.replace(/[*†‡§\d.]+/gu, "")) ||
          innerCapital.test(word) ||
          isInitials(word))),
  ) &&
  /^(?!(?:A|An|The)$)\p{Lu}/u.test(words[0] as string);

const isInitials = (word: string): boolean => /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}-?\p{Lu}?$/u.test(word);

/** A text without full stops and blanks at its end. */
export function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/u.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Names of people joined by commas. */
export function looksLikeAuthors(text: string): boolean {
  const others = /^(?:\p{Lu}[\p{L}'’.-]*,?\s+(?:and\s+|&\s+)?){1,8}et al\b/u.exec(
    text.slice(0, 200),
  );
  if (others !== null) {
    // `Author et al SandNet` names a work.
    const rest = text.slice(others[0].length, 200);
    return !/^\s+\p{Lu}/u.test(rest) || isVenueName(rest.trim());
  }
  const people = text
    .split(/,|;|\band\b|&|·/u)
    .map((person) => person.trim())
    .filter((person) => person !== "");
  if (people.length < 2) return false;
  const like = people.filter((person) => isPerson(person.split(/\s+/u)));
  // Titles join single words by commas too: people have full names or initials.
  const full = people.filter((person) => /\S\s+\S/u.test(person)).length;
  const initials = people.some((person) => /^(?:\p{Lu}\.?\s?-?){1,3}$/u.test(person));
  return (
    like.length >= people.length * 0.75 &&
    (full * 2 > people.length || initials) &&
    people.every((person) => person.split(/\s+/u).length <= 5)
  );
}

/** Affiliations in brackets and signs behind names. */
const bare = (text: string): string =>
  text
    .replace(/\s*[(（][^()（）]*[)）]/gu, "")
    .replace(/[*†‡§\d\s.,]+$/gu, "")
    .trim();

/** Where the text behind a list of authors begins: `A. Author, B. Author. Journal`, `Author et al. arXiv`. */
export function behindAuthors(text: string): number {
  const others = /^.{3,120}?et al\b\.?,?\s*/su.exec(text);
  if (others !== null && /^\p{Lu}/u.test(text) && others[0].split(/\s+/u).length <= 20)
    return others[0].length;
  for (const match of text.matchAll(/[.:]\s+(?=[*_]*(?:\p{Lu}|\p{Ll}+[Xx]iv))/gu)) {
    const people = bare(text.slice(0, match.index));
    const end = match.index + match[0].length;
    // A full stop behind an initial ends no list.
    const initial = /(?:^|[\s.-])\p{Lu}$/u.test(people);
    if (initial && isPerson([/^[*_]*([^\s.,]*)/u.exec(text.slice(end))?.[1] ?? ""])) continue;
    if (looksLikeAuthors(people)) return end;
    if (
      isPerson(people.split(/\s+/u)) &&
      /\s/u.test(people) &&
      isVenueName(venueOf(text.slice(end)))
    )
      return end;
  }
  return 0;
}

const venueOf = (text: string): string => text.replace(/[\s.,\d]+$/u, "");
