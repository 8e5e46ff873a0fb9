// A printed venue taken apart: the canonical venue, the track, and a year that stands in it.
import { venueFinder, type VenueFinder } from "./find-venue.ts";
import { foldTitle } from "./fold-text.ts";
import { takeYear } from "./take-year.ts";
import type { VenueVocabulary } from "./vocabulary.ts";

export interface ParsedVenue {
  readonly venue: string;
  readonly track: string | null;
  readonly year: number | null;
  /** Whether the vocabulary knows it; else the printed form stands. */
  readonly known: boolean;
}

export type VenueParser = (printed: string) => ParsedVenue | null;

/** Longer text is no venue's name and is not taken apart. */
const longest = 200;

/** A parser over the vocabulary; null for text that names no venue. */
export function venueParser({ venues, tracks, fillers }: VenueVocabulary): VenueParser {
  const find = venueFinder(venues);
  const takeTracks = trackTaker(tracks);
  const filler = new RegExp(
    String.raw`^(?:${longestFirst(fillers).map(escape).join("|")})(?!\p{L})[\s:]*`,
    "iu",
  );
  const parse: VenueParser = (printed) => {
    const { year, rest } = takeYear(
      printed
        .replace(/[*_`]+/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
    const plain = trimSigns(rest, /[\s,:;(@'’-]/);
    if (foldTitle(plain.replace(filler, "")) === "") return null;
    if (plain.length > longest) return { venue: plain, track: null, year, known: false };
    const exact = find(plain);
    if (exact !== undefined) return { venue: exact, track: null, year, known: true };
    const { tracks: found, rest: bare } = takeTracks(plain);
    const left = dropFillers(bare, filler);
    for (const way of ways) {
      const host = way(left, find, found);
      if (host === undefined) continue;
      const track = [...new Set([...(host.part ?? []), ...found, ...(host.tracks ?? [])])].join(
        ", ",
      );
      return { venue: host.venue, track: track === "" ? null : track, year, known: true };
    }
    return { venue: left, track: found.length > 0 ? found.join(", ") : null, year, known: false };
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

interface Host {
  readonly venue: string;
  /** What else stands there, as a track. */
  readonly part?: readonly string[];
  readonly tracks?: readonly string[];
}

type Way = (text: string, find: VenueFinder, tracks: readonly string[]) => Host | undefined;

const hosted = (venue: string | undefined, rest: Omit<Host, "venue"> = {}): Host | undefined =>
  venue === undefined ? undefined : { venue, ...rest };

/** How a known venue may stand within what is printed, in order. */
const ways: readonly Way[] = [
  (text, find) => hosted(find(text)),
  // A conference's workshops in short: "CVPRW".
  (text, find) =>
    /\p{Lu}-?W$/u.test(text)
      ? hosted(find(text.replace(/-?W$/u, "")), { tracks: ["Workshop"] })
      : undefined,
  // A workshop by name: "NeurIPS Earth Workshop".
  (text, find, tracks) => {
    if (!tracks.includes("Workshop")) return undefined;
    const words = text.split(" ");
    for (let count = words.length - 1; count > 0; count -= 1) {
      const venue = find(words.slice(0, count).join(" "));
      if (venue !== undefined) return { venue, part: [words.slice(count).join(" ")] };
    }
    return undefined;
  },
  // A volume, or the number of a paper on a preprint server.
  (text, find) => hosted(find(text.replace(/[\s:,]+(?:vol\.?\s*)?\d[\d.:()v-]*$/i, ""))),
  // A part before an at sign: "GenBio@NeurIPS".
  (text, find) => {
    const [part, venue, ...others] = text.split("@").map((piece) => piece.trim());
    return part === undefined || venue === undefined || others.length > 0
      ? undefined
      : hosted(find(venue), { part: [part] });
  },
  // A part behind a colon, in parentheses or behind a slash: "EMNLP: System Papers".
  (text, find) => {
    const at = text.search(/[:(/]/);
    const part = text
      .slice(at + 1)
      .replace(/\)$/, "")
      .trim();
    return at < 1 || part === ""
      ? undefined
      : hosted(find(text.slice(0, at).trim()), { part: [part] });
  },
  // What stands before the venue by mistake, as authors do: "A. Author, et al. EMNLP".
  (text, find) => hosted(find(text.split(/[.,;]\s+/).at(-1) ?? "")),
];

const longestFirst = (texts: readonly string[]): string[] =>
  texts.toSorted((a, b) => b.length - a.length);

/** Takes the words that name a track out of a venue. */
function trackTaker(
  tracks: VenueVocabulary["tracks"],
): (text: string) => { tracks: readonly string[]; rest: string } {
  const byAlias = new Map(
    tracks.flatMap(({ name, aliases }) => aliases.map((alias) => [alias.toLowerCase(), name])),
  );
  const aliases = longestFirst([...byAlias.keys()]);
  return (text) => {
    let rest = text;
    const found = new Set<string>();
    for (const alias of aliases) {
      const name = byAlias.get(alias) ?? "";
      // The expression is made only where its words stand: most never do.
      if (found.has(name) || !rest.toLowerCase().includes(alias)) continue;
      const without = rest.replace(
        new RegExp(String.raw`(?<!\p{L})${escape(alias)}(?!\p{L})`, "iu"),
        " ",
      );
      if (without === rest || foldTitle(without) === "") continue;
      rest = without;
      found.add(name);
    }
    return { tracks: [...found], rest };
  };
}

/** Drops words that say nothing from the beginning, as long as something is left. */
function dropFillers(text: string, filler: RegExp): string {
  let left = trimSigns(text, /[\s,.:;(@-]/);
  for (;;) {
    const shorter = trimSigns(left.replace(filler, ""), /[\s,.:;(@-]/);
    if (shorter === left || foldTitle(shorter) === "") return left;
    left = shorter;
  }
}

/** Without empty parentheses, signs at the beginning, and the given signs at the end. */
function trimSigns(text: string, closing: RegExp): string {
  const whole = text.replace(/\(\s*\)/g, "");
  let from = 0;
  let to = whole.length;
  while (from < to && /[\s,.:;()@'’-]/.test(whole[from] ?? "")) from += 1;
  while (to > from && closing.test(whole[to - 1] ?? "")) to -= 1;
  return whole.slice(from, to);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
