// Reads a piece of text as a printed publication: a venue, a year, or both.
import { plain } from "./inline.ts";
import { readYear } from "./read-year.ts";
import { rankWords, venueAcronyms, venueNames, venueWords } from "./venue-words.ts";

export interface Publication {
  /** As printed without its year; null when only a date stands there. */
  readonly venue: string | null;
  readonly year: number | null;
  /** Whether the words themselves say that this is a venue. */
  readonly known: boolean;
}

const words = new Set(venueWords);

/** `IEEE-TPAMI`, `CVPRW`, `J-BHI`: compared by letters alone. */
const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

export function isVenueName(text: string): boolean {
  const parts = text.split(/[\s/,&()@]+/u).filter((part) => part !== "");
  if (parts.length === 0) return false;
  if (venueAcronyms.has(letters(text)) || venueNames.has(text.toLowerCase())) return true;
  if (series.test(text) || (text.endsWith(".") && abbreviated.test(text))) return true;
  return parts.some((part, at) => {
    const bare = part.replace(/^[^\p{L}\d]+|[^\p{L}\d.]+$/gu, "");
    const lower = bare.toLowerCase();
    // `J. Chem.`: between other words, or before another initial or a comma, it is an initial.
    if (lower === "j." && (at > 0 || !/^\W*J\.\s+\p{L}{3}/u.test(text))) return false;
    if (words.has(lower) || words.has(lower.replace(/\.$/, "")))
      return /^[A-Z\d]|arxiv|rxiv|npj|neurips|preprint/u.test(bare);
    const acronym = bare.split("-").some((piece) => {
      const name = letters(piece);
      return name.length >= 2 && venueAcronyms.has(name) && /[A-Z].*[A-Z]|rxiv/u.test(piece);
    });
    // An acronym among several words that no venue has is one of a title.
    return acronym && parts.filter(isOther).length <= mostOthers;
  });
}

/** Series of reviews, by how their titles begin. */
export const isSeries = (text: string): boolean => series.test(text);
const series =
  /^(?:current opinion|annual reviews?|expert (?:opinion|review)|briefings)\s+(?:in|of|on)\s/iu;
/** `Sand. Grav. Lett.`: two words and more cut short. */
const abbreviated = /^(?:\p{Lu}[\p{L}-]*\.?\s+)*(?:\p{Lu}\p{Ll}{2,9}\.\s*){2,}$/u;

/** `Workshop on Sand and Gravel, NeurIPS` */
const mostOthers = 3;

const isOther = (part: string): boolean =>
  !isVenuePart(part) && !rankWords.has(letters(part)) && /\p{L}{2}/u.test(part);

const isVenuePart = (part: string): boolean =>
  words.has(
    part
      .toLowerCase()
      .replace(/[^\p{L}.]+/gu, "")
      .replace(/\.$/u, ""),
  ) || venueAcronyms.has(letters(part));

/** Signs and pictures (`⚡ICSE`) around a venue are no part of it. */
const edges =
  /^[\s,;:.|/()[\]【】"'’`*_–—\p{Extended_Pictographic}\u{FE0F}-]+|[\s,;:|/([【"'’`*_–—\p{Extended_Pictographic}\u{FE0F}-]+$/gu;

const isRank = (text: string): boolean =>
  isVenueName(text) ||
  text
    .split(/[\s,/&-]+/u)
    .every((word) => word === "" || rankWords.has(word.toLowerCase()) || /^\d+%?$/u.test(word));

/** `bioRxiv 2024.01.31.123456` says its year. */
const datedNumber = /\b((?:bio|med)rxiv)[\s:]+(\d{4})\.\d\d\.\d\d\.\d{6}(?:v\d+)?/giu;
/** `ICLR 24 Paper`: what is linked; `Short Paper` is a rank. */
const paper =
  /(?<!\b(?:best|award|demo|full|invited|long|poster|position|regular|short|technical|white|working|workshop))\s+papers?$/iu;
/** `CVPR-2023`, `arXiv_2023`: a year behind letters and a sign. */
const dashed = /^([A-Za-z][A-Za-z ]{1,30})[-_]((?:19|20)\d\d)(?!\d)(?![-./]\d)/u;
/** `arXiv 2406`: year and month in two digits each. */
const monthly = /^(\p{L}[\p{L} .&@-]{1,30}?)\s+([0-3]\d)(?:0[1-9]|1[0-2])$/u;
const undashed = (whole: string, name: string, year: string): string =>
  isVenueName(name) ? `${name} ${year.padStart(4, "20")}` : whole;
/** `arXiv:2301.12345` is printed for `arXiv`. */
const arxivNumber = /\b(\w*rxiv)(?:\s+preprint)?(?:\s+\1)?\s*[:\s]\s*\d{4}\.\d{4,5}(?:v\d+)?/giu;

/** What `text` says when all of it is taken for a publication; null when it says nothing. */
export function readPublication(text: string): Publication | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const publication = readAfresh(text);
  if (read.size >= mostKept) read.clear();
  if (text.length < 200) read.set(text, publication);
  return publication;
}

/** A text is asked about when its entry is looked for, when habits are learned and when it is read: the same texts in three rounds over the list. */
const read = new Map<string, Publication | null>();
const mostKept = 50_000;

function readAfresh(text: string): Publication | null {
  if (text.length > 400) return null;
  let line = plain(text);
  if (/rxiv/iu.test(line)) line = line.replace(arxivNumber, "$1").replace(datedNumber, "$1 $2");
  line = line.replace(dashed, undashed);
  if (readYear(line) === null) line = line.replace(monthly, undashed);
  if (line === "" || line.length > 160) return null;
  const found = readYear(line);
  let rest = line;
  for (let date = found, round = 0; date !== null && round < 3; date = readYear(rest), round++)
    rest = `${rest.slice(0, date.from)} ${rest.slice(date.to)}`;
  // A bracket behind that names no rank of a venue is a note: an organization, a comment.
  const noted = rest.replace(/(?<=\S)[\s,]*[([]([^()[\]]*)(?:[)\]]|$)/gu, (whole, inner: string) =>
    // `IEEE(TNNLS)`: glued to the name it is part of it.
    isRank(inner) || /^\([A-Z][A-Za-z-]{1,9}\)$/u.test(whole) ? whole : " ",
  );
  let venue = plain(noted.replace(/\(\s*\)|\[\s*\]/gu, " "))
    .replace(/\s+(?=[,;:])/gu, "")
    .replace(/[\s,;]+\.$/u, "")
    .replace(edges, "");
  venue = plain(
    venue.replace(/^(?:in|accepted (?:by|to|at|in)|published in|to appear in|@)\s+/iu, ""),
  );
  // `bioRxiv in May 2020`
  if (found !== null) venue = venue.replace(/\s+(?:in|on|of)$/iu, "").replace(paper, "");
  if ((venue.match(/\)/gu)?.length ?? 0) < (venue.match(/\(/gu)?.length ?? 0)) venue = `${venue})`;
  if ((venue.match(/\(/gu)?.length ?? 0) < (venue.match(/\)/gu)?.length ?? 0))
    venue = venue.replace(/\)$/u, "");
  // `[[Neural Networks 2024]]`
  if (venue.endsWith("]") && !venue.includes("[")) venue = plain(venue.replace(/[\s\]]+$/u, ""));
  if (venue.endsWith(".") && !endsInAbbreviation(venue)) venue = venue.slice(0, -1);
  if (!/\p{L}/u.test(venue))
    return found === null ? null : { venue: null, year: found.year, known: true };
  return { venue, year: found?.year ?? null, known: isVenueName(venue) };
}

/** `Nat. Commun.` ends in a word cut short, `arXiv.` ends a sentence. */
const endsInAbbreviation = (venue: string): boolean =>
  /\.\s/u.test(venue) ||
  /\.\p{L}+\.$/u.test(venue) ||
  words.has((venue.split(/\s+/u).at(-1) as string).toLowerCase());

/** Whether a publication's venue is short enough, and of words that a venue has, to be one without being known. */
export function couldBeVenue({ venue, year, known }: Publication): boolean {
  if (known) return true;
  if (venue === null || year === null || /^(?:An?|Our|This)\s|\S,\S/u.test(venue)) return false;
  const parts = venue.split(/\s+/u);
  if (parts.length > 8) return false;
  const low = parts.filter(
    (part) => /^\p{Ll}+(?!\p{Lu})\b/u.test(part) && !rankWords.has(part) && part !== "with",
  );
  // `eLife`
  return (
    low.length === 0 && /^(?:[\p{Lu}\p{Lo}]|\p{Ll}+\p{Lu})/u.test(venue) && !/[?!:]/u.test(venue)
  );
}
