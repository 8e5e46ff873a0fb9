// Finds the year that a printed venue, date or heading states, and what is left of the text without it.
import { venueAcronyms } from "./venue-words.ts";

export interface FoundYear {
  readonly year: number;
  /** Range in the text of the year and of the day and month that belong to it. */
  readonly from: number;
  readonly to: number;
}

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const year = "(?:19[89]\\d|20[0-4]\\d)";
const part = "(?:00|0?[1-9]|[12]\\d|3[01])";

/** Longest forms first, the earliest in the text counts; each names where its year stands. */
const forms: readonly RegExp[] = [
  // 2023-05-12, 2023.05, 2023/5, 2023年5月
  new RegExp(
    `(?<![\\d.])(?<y>${year})(?:[-./–_,]${part}(?!\\d)){1,2}(?![\\d])|(?<z>${year})年(?:${part}月)?(?:${part}日)?`,
    "iu",
  ),
  // 12 May 2023, May 12, 2023, May 2023
  new RegExp(
    `(?:(?<!\\d|\\d[-–])${part}(?:st|nd|rd|th)?[\\s,]+)?\\b${month}(?:[\\s,]+${part}(?:st|nd|rd|th)?)?[\\s,.'-]+(?<y>${year})(?!\\d)`,
    "iu",
  ),
  // 2023 May, 2023, May 12
  new RegExp(
    `(?<!\\d)(?<y>${year})[\\s,]+${month}(?:[\\s,]+${part}(?:st|nd|rd|th)?)?(?![\\w])`,
    "iu",
  ),
  // 05/2023, 12.05.2023
  new RegExp(`(?<![\\d./])(?:${part}[-./]){1,2}(?<y>${year})(?!\\d)`, "u"),
  // 2023, also glued to a venue: TGRS2021
  new RegExp(`(?<![\\d./:-])(?<y>${year})(?![\\d]|\\.\\d{4,5}|:\\d)`, "u"),
];
// arXiv 24.05; CVPR'24, CVPR ’24, Sand' 24, ICML 23, ICCV-23, TPAMI24: two digits only after a word in capitals; 24'CVPR.
const short =
  /(?<![\p{L}\d.,'’-])(?<w>[012]\d)['’‘](?=\p{L}{2})|(?<=r[Xx]iv)\W{1,2}(?<m>[12]\d)[./-](?:0[1-9]|1[0-2])(?!\d)|(?<=[A-Z]{2,}[A-Za-z]{0,3}\s?)(?:\s?['’‘`]\s?|[\s-])?(?<y>[12]\d)(?![\d.\w-])|['’‘](?<z>[012]\d)(?!\w)|(?<=\p{L})['’‘]\s(?<u>[012]\d)(?=\s*(?:$|[|()[\]]))/u;

/** A disease is called by its year, which is not that of the work. */
const disease = /\bcovid[\s-]?19\b/giu;

export function readYear(text: string): FoundYear | null {
  if (!/\d\d/u.test(text)) return null;
  let first: FoundYear | null = null;
  for (const form of forms) {
    const match = form.exec(text);
    const found = match?.groups?.["y"] ?? match?.groups?.["z"];
    if (match === null || found === undefined) continue;
    if (first === null || match.index < first.from)
      first = { year: Number(found), from: match.index, to: match.index + match[0].length };
  }
  if (first !== null) return first;
  const match = short.exec(text.replace(disease, (name) => "x".repeat(name.length)));
  const found =
    match?.groups?.["y"] ??
    match?.groups?.["z"] ??
    match?.groups?.["u"] ??
    match?.groups?.["m"] ??
    match?.groups?.["w"];
  if (match === null || found === undefined) return null;
  // `CVPR24` is a venue and its year, `OC20` is a name.
  const glued = match[0].length === 2 && match.groups?.["y"] !== undefined;
  const letters = /[A-Za-z]*$/u.exec(text.slice(0, match.index))?.[0] ?? "";
  if (glued && letters !== "" && !venueAcronyms.has(letters.toLowerCase())) return null;
  return { year: 2000 + Number(found), from: match.index, to: match.index + match[0].length };
}

const several = new RegExp(year, "gu");

/** The one year of a heading or bold line; null when it names none or a range. */
export function yearOfHeading(text: string): FoundYear | null {
  const found = readYear(text);
  if (found === null) return null;
  const years = new Set([...text.matchAll(several)].map(([value]) => value));
  if (
    years.size > 1 ||
    /\b(?:before|until|since|after|earlier|older|prior|pre)\b|[≤<>]|[-–—~+]\s*$/iu.test(text)
  )
    return null;
  return text.split(/\s+/u).length <= 6 ? found : null;
}
