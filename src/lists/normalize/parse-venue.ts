// A printed venue taken apart: the canonical venue, the track, and a year that stands in it.
import { foldTitle } from "./fold-text.ts";
import type { VenueVocabulary } from "./vocabulary.ts";

export interface ParsedVenue {
  readonly venue: string;
  readonly track: string | null;
  readonly year: number | null;
  /** Whether the vocabulary knows it; else the printed form stands. */
  readonly known: boolean;
}

export type VenueParser = (printed: string) => ParsedVenue | null;

/** A parser over the vocabulary; null for text that names no venue. */
export function venueParser({ venues, tracks, fillers }: VenueVocabulary): VenueParser {
  const names = new Map<string, string>();
  for (const { name, aliases } of venues)
    for (const form of [name, ...aliases])
      if (!names.has(foldTitle(form))) names.set(foldTitle(form), name);
  const abbreviated = abbreviationFinder(venues);
  const trackForms = tracks
    .flatMap(({ name, aliases }) => aliases.map((alias) => ({ name, alias })))
    .toSorted((a, b) => b.alias.length - a.alias.length)
    .map(({ name, alias }) => ({
      name,
      alias: alias.toLowerCase(),
      // Made when its words are first met: most never are.
      pattern: () => new RegExp(String.raw`(?<![\p{L}])${escape(alias)}(?![\p{L}])`, "iu"),
    }));
  const fillerPattern = new RegExp(
    String.raw`^(?:${fillers
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join("|")})(?![\p{L}])[\s:]*`,
    "iu",
  );

  const find = (text: string): string | undefined => {
    const form = foldTitle(text);
    return (
      names.get(form) ??
      (form.endsWith("w") ? undefined : names.get(form.replace(/^ieee|^acm/, ""))) ??
      abbreviated(text)
    );
  };

  const parse: VenueParser = (printed) => {
    const whole = printed
      .replace(/[*_`]+/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const { year, rest } = takeYear(whole);
    const plain = rest
      .replace(/^[\s,.:;()@'’-]+|[\s,:;(@'’-]+$/g, "")
      .replace(/\(\s*\)/g, "")
      .trim();
    if (foldTitle(plain) === "" || foldTitle(plain.replace(fillerPattern, "")) === "") return null;
    const exact = find(plain);
    if (exact !== undefined) return { venue: exact, track: null, year, known: true };

    let left = plain;
    const found: string[] = [];
    for (const { name, alias, pattern } of trackForms) {
      if (found.includes(name) || !left.toLowerCase().includes(alias)) continue;
      const without = left.replace(pattern(), " ");
      if (without === left || foldTitle(without) === "") continue;
      left = without;
      found.push(name);
    }
    for (let before = ""; before !== left;) {
      before = left;
      left = left
        .replace(/^[\s,.:;()@-]+|[\s,.:;(@-]+$/g, "")
        .replace(/\(\s*\)/g, "")
        .trim();
      const shorter = left.replace(fillerPattern, "");
      if (foldTitle(shorter) !== "") left = shorter;
    }
    const track = found.length > 0 ? found.join(", ") : null;
    const known = find(left);
    if (known !== undefined) return { venue: known, track, year, known: true };
    const workshop = /^(.*\p{Lu})-?W$/u.exec(left)?.[1];
    const main = workshop === undefined ? undefined : find(workshop);
    if (main !== undefined)
      return {
        venue: main,
        track: [...new Set([...found, "Workshop"])].join(", "),
        year,
        known: true,
      };
    // A workshop of a conference: "NeurIPS Earth Workshop".
    if (found.includes("Workshop")) {
      const words = left.split(" ");
      for (let count = words.length - 1; count > 0; count -= 1) {
        const host = find(words.slice(0, count).join(" "));
        if (host === undefined) continue;
        const part = [words.slice(count).join(" "), ...found].join(", ");
        return { venue: host, track: part, year, known: true };
      }
    }
    // A number behind says the volume, or the paper on a preprint server.
    const unnumbered = find(
      left.replace(/[\s:,]+(?:vol\.?\s*)?\d[\d.:()v-]*$/i, "").replace(/^(.+?)\s+\1$/i, "$1"),
    );
    if (unnumbered !== undefined) return { venue: unnumbered, track, year, known: true };
    // A named part of a known venue: "NeurIPS GenBio", "GenBio@NeurIPS", "EMNLP: System Demonstrations".
    for (const [before, after] of splits(left)) {
      const name = find(before);
      if (name !== undefined)
        return { venue: name, track: [...found, after].join(", "), year, known: true };
    }
    // What stands before the venue by mistake, as authors do: "A. Author, et al. EMNLP".
    const last = find(left.split(/[.,;]\s+/).at(-1) ?? "");
    if (last !== undefined) return { venue: last, track, year, known: true };
    return { venue: found.length > 0 && left.length < 2 ? plain : left, track, year, known: false };
  };
  // Few venues are printed many times.
  const parsed = new Map<string, ParsedVenue | null>();
  return (printed) => {
    const known = parsed.get(printed);
    if (known !== undefined) return known;
    const fresh = parse(printed);
    parsed.set(printed, fresh);
    return fresh;
  };
}

function* splits(text: string): Generator<[string, string]> {
  const at = text.split("@");
  if (at.length === 2 && at[0] !== undefined && at[1] !== undefined)
    yield [at[1].trim(), at[0].trim()];
  const colon = /^([^:(/]+?)\s*[:(/]\s*([^)]+)\)?$/.exec(text);
  if (colon?.[1] !== undefined && colon[2] !== undefined) yield [colon[1], colon[2].trim()];
}

/** Words that an abbreviated name leaves out. */
const smallWord = /^(?:of|the|on|in|and|for|a|an|&)$/;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !smallWord.test(word));

/** Finds the one venue that a dotted abbreviation stands for: "Nat. Comm." begins each word of its name. */
function abbreviationFinder(
  venues: VenueVocabulary["venues"],
): (text: string) => string | undefined {
  const forms = venues.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => ({ name, words: wordsOf(form) })),
  );
  return (text) => {
    if (!/\p{L}{2,}\./u.test(text)) return undefined;
    const words = wordsOf(text);
    const found = new Set(
      forms
        .filter(
          (form) =>
            form.words.length === words.length &&
            words.every((word, i) => (form.words[i] ?? "").startsWith(word)),
        )
        .map(({ name }) => name),
    );
    return found.size === 1 ? [...found][0] : undefined;
  };
}

/** Takes a four-digit year, or an apostrophe and two digits, out of a text. */
function takeYear(text: string): { year: number | null; rest: string } {
  const match =
    /(?<![\d.])((?:19|20)\d{2})(?![\d]|\.\d)/.exec(text) ??
    /['’](\d{2})(?!\d)/.exec(text) ??
    /(?<=^\p{L}{3,}[\s-]?)([12]\d)$/u.exec(text);
  if (match?.[1] === undefined) return { year: null, rest: text };
  const digits = Number(match[1]);
  return {
    year: digits < 100 ? (digits < 70 ? 2000 : 1900) + digits : digits,
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
      .replace(/\s+/g, " ")
      .trim(),
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
