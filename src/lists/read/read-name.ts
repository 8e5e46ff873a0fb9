// What a work calls itself, where its title says so: before a colon, a dash or a comma, and in parentheses.
import { genericWords, joiningWords } from "./name-words.ts";
import { readPublication } from "./read-publication.ts";
import { rankWords } from "./venue-words.ts";

/** A part of a text. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Capitals inside, several capitals, digits: no ordinary word is written so. */
export const isOddWord = (word: string): boolean =>
  /\p{L}/u.test(word) && (/\d|[+@*†²³]/u.test(word) || word.split("-").some(isOddPart));

/** `Chain-of-Thought` is three ordinary words, `Grain-LM` and `U-Shape` are not. */
const isOddPart = (part: string, _: number, parts: readonly string[]): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}\P{Lu}*\p{Lu}/u.test(part) || (parts.length > 1 && /^\p{Lu}$/u.test(part));

const trimPart = (text: string, from: number, to: number): Part => {
  let start = from;
  let end = to;
  while (start < end && /[\s"“”'‘’*_`]/u.test(text[start] as string)) start++;
  while (end > start && /[\s"“”'‘’*_`:：,;.\-–—]/u.test(text[end - 1] as string)) end--;
  return { text: text.slice(start, end), from: start, to: end };
};

/** A systematization of knowledge: a kind of paper, though it is written as a name. */
const genre = /^sok$/iu;

/** `LLM-based`, `text-guided`: of what kind something is. */
const describing =
  /\p{L}-(?:based|driven|powered|guided|aware|enabled|enhanced|augmented|assisted|centric|oriented|empowered|free|only)$/iu;

/** `Don't`, `We're`: a sentence. */
const contracted = /\p{L}(?:n['’]t|['’](?:re|ll|ve|m))$/u;

/** `…: A Short Review`: what stands in front is what the survey is about. */
const ofSurvey = /^\s*(?:an?\s+)?(?:\p{L}+\s){0,3}(?:survey|review|overview|perspective)\b/iu;

/** Whether a short text can be a name; `rest` is what follows it in the title. */
export function isNameLike(text: string, rest: string): boolean {
  if (text.length < 2 || text.length > 48 || !/\p{L}/u.test(text) || genre.test(text)) return false;
  if (/[?!;]|[.](?=\s)|,/u.test(text.replace(/!$/u, ""))) return false;
  if (phrase.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > 5) return false;
  const lower = words.map((word) => word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d+]+$/gu, ""));
  if (
    /^(?:an?|this|these|some|no|one|two|three|all|every|more)$/u.test(lower[0] as string) &&
    words.length > 1
  )
    return false;
  if (lower.some((word) => joiningWords.has(word) || contracted.test(word))) return false;
  // What a survey is of, unless it is one coined word.
  const surveyed = /^\s*an?\s+(?:\p{L}+\s){0,3}(?:survey|review|overview)\b/iu.test(rest);
  if (surveyed && (words.length > 1 || !/\p{Ll}\p{Lu}/u.test(text))) return false;
  const odd = words.filter(
    (word, at) =>
      isOddWord(word) && !genericWords.has(lower[at] as string) && !describing.test(word),
  ).length;
  const generic = lower.filter(
    (word, at) => genericWords.has(word) && !isNameWord(words[at] as string),
  ).length;
  if (generic === words.length) return false;
  if (words.length === 1) return odd > 0 || /^\p{L}/u.test(text);
  if ((lower[0] as string).endsWith("ing") && odd === 0) return false;
  if (ofSurvey.test(rest) && odd === 0) return false;
  if (lower.includes("and") || lower.includes("&")) return odd >= 2 && words.length <= 4;
  if (odd > 0) return words.length - generic >= 1 && words.length <= 4;
  // No odd word: a proper name in capitals, or at most three words, and no sentence with its article. What is done
  // (`Large Graph Mining`) and several of a kind (`Honest Adversaries`) are phrases.
  if (lower.slice(1).some((word) => /^(?:an?|the)$/u.test(word))) return false;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capital === words.length)
    return (
      words.length <= 3 &&
      !genericPlural(lower.at(-1) as string) &&
      !/(?:[aeiouy]\p{L}*ing|ies)$/u.test(lower.at(-1) as string)
    );
  return (
    words.length <= 3 &&
    capital >= 1 &&
    !genericPlural(lower.at(-1) as string) &&
    generic < words.length - 1
  );
}

/** In a script without blanks and capitals more than a few signs are a phrase. */
const phrase = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u;

/** A generic word written as a name, all capitals apart. */
const isNameWord = (word: string): boolean => /\p{Ll}\p{Lu}|\d/u.test(word);

const genericPlural = (word: string): boolean =>
  genericWords.has(word) && /s$|ing$|tion$/u.test(word);

/** The name in front of a title, with its place in it; null when the title only is a phrase. */
export function nameOfTitle(title: string): Part | null {
  if (/^https?:\/\/\S+$/u.test(title)) return null;
  const colon = /[:：](?!\/\/|\d)/u.exec(title);
  if (colon !== null) {
    const whole = trimPart(title, 0, colon.index);
    const rest = title.slice(colon.index + 1).trim();
    const bracketed = namesInBracket(title, whole);
    if (bracketed !== null) {
      if (ofSurvey.test(rest)) return null;
      const one = bracketed.find((part) => isNameLike(part.text, rest) && !/\s/u.test(part.text));
      const [outer] = bracketed;
      return one ?? (isNameLike(outer.text, rest) ? outer : null);
    }
    const the = /^the\s+/iu.exec(whole.text)?.[0].length ?? 0;
    const part = { text: whole.text.slice(the), from: whole.from + the, to: whole.to };
    if (rest !== "" && isNameLike(part.text, rest)) {
      // `Think Like a Moth: On Flames (MOTH-Glow)`: a phrase, and the name behind.
      const own = /\s/u.test(part.text) && !part.text.split(/\s+/u).some(isOddWord);
      return (own ? nameInBracket(title) : null) ?? part;
    }
    const inside = /(?<=\s)\(([^()\s]{2,30})\)\s*$/u.exec(title.slice(0, colon.index));
    const coined = inside !== null && !genericWords.has((inside[1] as string).toLowerCase());
    if (coined && isOddish(inside[1] as string)) {
      const from = inside.index + 1;
      return { text: inside[1] as string, from, to: from + (inside[1] as string).length };
    }
    if (rest !== "" && whole.text.length < 60) return nameInBracket(title);
  }
  const dash = /\s+[-–—]+\s+|--+|[–—]/u.exec(title);
  if (dash !== null && dash.index > 0) {
    const part = trimPart(title, 0, dash.index);
    const rest = title.slice(dash.index + dash[0].length);
    const spaced = /^\s/u.test(dash[0]);
    const one = !/\s/u.test(part.text);
    if (one && /^(?:an?|the|towards?)\s/iu.test(rest) && isNameLike(part.text, rest)) return part;
    const inner = spaced ? namesInBracket(title, part)?.[1] : undefined;
    if (inner !== undefined && !/\s/u.test(inner.text) && isOddWord(inner.text)) return inner;
    if (spaced && isNameLike(part.text, rest) && part.text.split(/\s+/u).some(isOddWord))
      return part;
    if (one && /^\s+[–—]/u.test(dash[0]) && isNameLike(part.text, rest)) return part;
  }
  const said = /^(\S+)\s+(?:as|is)\s+an?\s/u.exec(title)?.[1];
  if (said !== undefined && isOddWord(said) && isNameLike(said, ""))
    return { text: said, from: 0, to: said.length };
  if (colon === null && dash === null) {
    const note = /\s*\([^()]*\)\s*$/u.exec(title);
    const whole = trimPart(title, 0, note === null || note.index === 0 ? title.length : note.index);
    const words = whole.text.split(/\s+/u);
    if (
      words.length <= (words.some(isOddWord) ? 3 : 2) &&
      isNameLike(whole.text, "") &&
      (words.some(isOddWord) || words.length === 1 || words.every((word) => /^\p{Lu}/u.test(word)))
    )
      return whole;
  }
  const comma = /,\s/u.exec(title);
  if (comma !== null) {
    const part = trimPart(title, 0, comma.index);
    const rest = title.slice(comma.index + 1).trim();
    if (!/\s/u.test(part.text) && isNameLike(part.text, rest)) {
      if (/^(?:an?|the|towards?|one)[\s-]/iu.test(rest) && !/^\p{L}+ing$/u.test(part.text))
        return part;
    }
  }
  return nameInBracket(title);
}

/** `Long Name (LN)`: what stands before the bracket and what stands in it. */
function namesInBracket(title: string, whole: Part): readonly [Part, Part] | null {
  if (!whole.text.endsWith(")")) return null;
  const bracket = /^([^()]{2,40}?)\s*\(([^()]*)\)$/u.exec(whole.text);
  if (bracket === null) return null;
  const inner = whole.from + whole.text.lastIndexOf("(") + 1;
  return [
    trimPart(title, whole.from, whole.from + (bracket[1] as string).length),
    trimPart(title, inner, inner + (bracket[2] as string).length),
  ];
}

/** `A Study of Sand (SandLM)`: no acronym of what the title says, but a name of its own. */
function nameInBracket(title: string): Part | null {
  const bracket = /\(([^()]{2,30})\)\s*$/u.exec(title);
  const text = (bracket?.[1] ?? "").trim();
  if (bracket === null || bracket.index < 12 || !isNameLike(text, "x")) return null;
  const words = text.split(/\s+/u);
  if (words.length > 3 || /^(?:part|vol|version|chapter|extended|short|full)\b/iu.test(text))
    return null;
  const own = /\p{Ll}\p{Lu}|\p{L}-?\d|\p{L}\+|\p{Lu}-\p{Lu}|^\p{Lu}\p{Ll}{3,}$/u.test(text);
  if (!own || readPublication(text)?.known === true || rankWords.has(text.toLowerCase()))
    return null;
  const from = title.lastIndexOf(text);
  return { text, from, to: from + text.length };
}

const isOddish = (word: string): boolean => isOddWord(word) || /^\p{Ll}+$/u.test(word);

/** Names in a bracket of their own: `NewName, f.k.a. OldName`; places are relative to `text`. */
export function splitNames(text: string): {
  name: Part;
  others: { name: Part; relation: string }[];
} {
  const joint =
    /[\s,;(]+((?:f\.?\s?k\.?\s?a\.?|a\.?\s?k\.?\s?a\.?|formerly(?: known as)?|previously(?: known as)?|also(?: known as)?|aka|fka|formally|originally)\.?)[\s:]+/iu.exec(
      text,
    );
  if (joint === null) return { name: trimPart(text, 0, text.length), others: [] };
  const others: { name: Part; relation: string }[] = [];
  const start = joint.index + joint[0].length;
  let from = start;
  for (const piece of text.slice(start).split(/,|;|\bor\b/u)) {
    const at = text.indexOf(piece, from);
    const part = trimPart(text, at, at + piece.replace(/\)\s*$/u, "").length);
    if (part.text !== "") others.push({ name: part, relation: joint[1] as string });
    from = at + piece.length;
  }
  return { name: trimPart(text, 0, joint.index), others };
}
