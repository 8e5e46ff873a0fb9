// `A Title, [JCIM](…), [Code](…)`: some lists link a work by the name of where it was published. Where a good share
// of the entries have a journal or a conference in that place, what the others have there is a venue too, be it a
// preprint server or a journal that no word list knows.
import { type InlineLink, isLabelText } from "./find-links.ts";
import type { Habits } from "./habits.ts";
import { isHost } from "./host-label.ts";
import type { Inline } from "./inline.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { datedByAddress } from "./recognize-links.ts";
import { isJournalLike } from "./recognize-authors.ts";
import { addPublication, claim, type Running } from "./running.ts";

const isPreprint = (text: string): boolean => /rxiv|preprint/iu.test(text);

const fewestWords = 2;
const fewestOfTitle = 3;

const wordsOf = (text: string): number =>
  text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** The links with at least two words before them; a linked text counts where it is as long as a title. */
export function linksBehindTitle(
  { text }: Inline,
  links: readonly InlineLink[],
): readonly InlineLink[] {
  let words = 0;
  let upTo = 0;
  for (const [index, link] of links.entries()) {
    words += wordsOf(text.slice(upTo, link.outerFrom));
    if (words >= fewestWords) return links.slice(index);
    if (!link.isLabel && link.label.split(/\s+/u).length >= fewestOfTitle)
      words += wordsOf(text.slice(link.from, link.to));
    upTo = Math.max(upTo, link.outerTo);
  }
  return [];
}

/** Whether the first link behind the title is called after a journal or a conference; null where no link is. */
export function linksVenue(inline: Inline, links: readonly InlineLink[]): boolean | null {
  const [link] = linksBehindTitle(inline, links);
  if (link === undefined) return null;
  const found = link.badge || link.bare ? null : readPublication(datedByAddress(link));
  return (
    found !== null &&
    found.venue !== null &&
    couldBeVenue(found) &&
    !isPreprint(found.venue) &&
    !isHost(found.venue) &&
    !isLabelText(found.venue)
  );
}

/** So large a share of the entries shows the habit. */
const usual = 0.2;

/** Claims the link that says the venue, where linking venues is the list's habit. */
export function recognizeVenueLinks(running: Running, habits: Habits): void {
  if ((habits.linkIsVenue ?? 0) < usual) return;
  // The place is a line below the title.
  if ((habits.linkBelowIsVenue ?? 0) >= 0.5) return;
  for (const [index, link] of linksBehindTitle(running.inline, running.links).entries()) {
    if (link.badge || link.bare || isHost(link.label)) continue;
    const found = readPublication(datedByAddress(link));
    if (found === null || found.venue === null) continue;
    const known = couldBeVenue(found) || /rxiv$/iu.test(found.venue);
    if (!known && (index > 0 || isLabelText(link.label) || !isJournalLike(link.label))) continue;
    addPublication(running, {
      venue: found.venue,
      year: found.year,
      from: link.from,
      to: link.to,
    });
    claim(running, link.outerFrom, link.outerTo);
    return;
  }
}
