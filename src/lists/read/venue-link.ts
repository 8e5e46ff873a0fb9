// `**Title**`, the authors below it, and on a line of its own a link that is labelled with where the work was
// published: what most entries have in that place decides how it is read in the others.
import { type InlineLink, isAnchor, isLabelText } from "./find-links.ts";
import { type Inline, plain } from "./inline.ts";
import { looksLikeAuthors, withoutStops } from "./people.ts";
import { couldBeVenue, type Publication, readPublication } from "./read-publication.ts";

/** The first link that begins a line below a title in bold; null where there is none. */
export function venueLinkOf(
  { text, marks }: Inline,
  links: readonly InlineLink[],
): InlineLink | null {
  const bold = marks.find(({ kind }) => kind === "strong");
  if (bold === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, bold.from))) return null;
  if (plain(text.slice(bold.from, bold.to)).split(/\s+/u).length < titleWords) return null;
  const link = links.find(
    ({ from, outerFrom }) =>
      from > bold.to && beginsLine(text, outerFrom) && !looksLikeAuthors(restOfLine(text, from)),
  );
  return link === undefined || link.bare || link.badge || isAnchor(link) ? null : link;
}

const titleWords = 3;

const beginsLine = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && /[^\S\n\u2028]/u.test(text[before] as string)) before--;
  return before < 0 || /[\n\u2028]/u.test(text[before] as string);
};

/** `[Ada Calm](…), Bo Rock` is a line of authors. */
const restOfLine = (text: string, from: number): string => {
  const line = text.slice(from, from + longestLine);
  const end = line.search(/[\n\u2028]/u);
  return withoutStops(end < 0 ? line : line.slice(0, end));
};

const longestLine = 400;

/** What a label in that place says where the other entries have their venue there. */
export function publicationOfLabel(label: string): Publication | null {
  const publication = readPublication(label);
  if (publication === null || publication.venue === null) return null;
  if (isLabelText(publication.venue) && !preprint.test(publication.venue)) return null;
  const { venue } = publication;
  return /^\p{L}[^?!]*$/u.test(venue) && venue.split(/\s+/u).length <= mostWords
    ? publication
    : null;
}

/** Servers of preprints are labels in most lists and venues in some. */
const preprint = /^\w*rxiv\b/iu;
const mostWords = 20;

/** Whether a label plainly is a venue; null for one that is a label in most lists. */
export function saysVenue({ label }: InlineLink): boolean | null {
  const publication = readPublication(label);
  if (publication?.venue == null) return false;
  if (isLabelText(publication.venue) && publication.year === null)
    return preprint.test(publication.venue) ? null : false;
  return couldBeVenue(publication);
}
