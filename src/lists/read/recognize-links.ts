// Labelled links and badges are no part of a name or title; some of them say the venue.
import { badgeColour, badgeText, isCounter } from "./read-badge.ts";
import { couldBeVenue, type Publication, readPublication } from "./read-publication.ts";
import { type InlineLink, isDate, isLabelText } from "./find-links.ts";
import { isNameLike } from "./read-name.ts";
import { isHost } from "./host-label.ts";
import { type Habits, rarest } from "./habits.ts";
import { countWords } from "./look.ts";
import { addPublication, claim, isFree, isLast, isLeading, type Running } from "./running.ts";
import { publicationOfLabel, venueLinkOf } from "./venue-link.ts";

const rankInFront =
  /^(?:conference|journal|venue|published(?: in)?|publish|accepted(?: by)?)\s+(?=\p{Lu})/iu;

/** `PDF 2023`, `No link 2023`: what the badge leads to, and the year. */
const linkInFront =
  /^(?:no\s+)?(?:pdf|paper|link|url|code|project|page|website)\s+(?=(?:19|20)\d\d\b)/iu;
const arxivId = /\d{4}\.\d{4,5}/;

/** `[paper-2004](…)` */
const datedPaper = /^(?:paper|pdf|article|publication)s?[-_ ](?:19|20)\d\d$/iu;

/** A link label or badge that states a venue with its year, or a venue alone where `alone`. */
function publish(
  running: Running,
  label: string,
  from: number,
  to: number,
  alone: boolean,
): boolean {
  const publication = readPublication(label.replace(linkInFront, ""));
  if (publication === null || (publication.year === null && arxivId.test(label))) return false;
  if (publication.venue === null) {
    if (!alone) return false;
  } else if (publication.year === null ? !(publication.known && alone) : !couldBeVenue(publication))
    return false;
  if (publication.venue !== null && isLabelText(publication.venue) && !publication.known)
    return false;
  addPublication(running, { venue: publication.venue, year: publication.year, from, to });
  return true;
}

/** `[arXiv 2003](…/2003.12345)`: year and month, since the address says so. */
export const datedByAddress = ({ label, url }: InlineLink): string => {
  const [, server, month] = /^(\w*rxiv)\s+(\d\d(?:0[1-9]|1[0-2]))$/iu.exec(label) ?? [];
  return month === undefined || /\/(\d{4})\.\d{4,5}(?!\d)/u.exec(url)?.[1] !== month
    ? label
    : `${server} 20${month.slice(0, 2)}`;
};

export function recognizeLinks(running: Running, habits: Habits): void {
  const below =
    (habits.linkBelowIsVenue ?? 0) >= 0.5 ? venueLinkOf(running.inline, running.links) : null;
  const usual = below === null ? null : publicationOfLabel(below.label);
  if (below !== null && usual !== null) {
    const { venue, year } = usual;
    addPublication(running, { venue, year, from: below.from, to: below.to });
    claim(running, below.outerFrom, below.outerTo);
  }
  for (const link of running.links) {
    if (!link.isLabel || !isFree(running, link.from, link.to)) continue;
    const label = datedByAddress(link);
    const found = readPublication(label);
    // In front of the title a link can be labelled with the venue alone.
    const front = link.bracketed && !link.badge && isLeading(running, link.outerFrom);
    if (found !== null && couldBeVenue(found) && found.venue !== null && !link.bare)
      publish(running, label, link.from, link.to, front && !isHost(link.label));
    else if (isDate(link.label)) publish(running, link.label, link.from, link.to, true);
    else if (datedPaper.test(link.label) && running.publications.length === 0)
      publish(running, link.label.slice(-4), link.from, link.to, true);
    if (link.badge) {
      // A linked badge can say the venue besides.
      const badge = running.inline.marks.find(
        (mark) => mark.kind === "image" && mark.from >= link.from && mark.to <= link.to,
      );
      if (badge !== undefined && !isCounter(badge.url)) {
        const said = badgeText(badge.url).replace(rankInFront, "");
        publish(running, said, link.from, link.to, linkInFront.test(said));
      }
    }
    claim(running, link.outerFrom, link.outerTo);
  }
  recognizeLinkedVenue(running);
  let named = false;
  for (const mark of running.inline.marks) {
    if (mark.kind !== "image") continue;
    if (running.claimed[mark.from] === 1) continue;
    const said = [badgeText(mark.url).replace(rankInFront, ""), mark.alt.trim()].filter(
      (text) => text !== "",
    );
    claim(running, mark.from, mark.to);
    if (isCounter(mark.url)) continue;
    const published = said.some((text) => publish(running, text, mark.from, mark.to, true));
    if (published || named || running.name !== null) continue;
    const badge = badgeText(mark.url);
    const value = badge.replace(/^(?:name|model|method|dataset)\s+/iu, "");
    if (badge === "" || isLabelText(value) || !isNameLike(value, "")) continue;
    // A badge with a word of its own is the name; one that other entries carry too is a tag.
    if (value !== badge || (habits.badges.get(badge) ?? 1) <= rarest) {
      if (value === badge && habits.tagColours.has(badgeColour(mark.url))) continue;
      running.name = { value, from: mark.from, to: mark.to };
      named = true;
    }
  }
}

/** `**Title** Authors [Journal 12 (2020)](…)`: behind a title in bold a linked text can be where it was published. */
function recognizeLinkedVenue(running: Running): void {
  const { text, marks } = running.inline;
  const title = marks.find(({ kind }) => kind === "strong");
  const behind =
    title === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, title.from)) ? null : title.to;
  for (const link of running.links) {
    if (link.isLabel || link.label.split(/\s+/u).length > 12) continue;
    if (!isFree(running, link.from, link.to)) continue;
    const publication = readPublication(link.label);
    if (publication === null || publication.venue === null || !couldBeVenue(publication)) continue;
    // Where no bold says what the title is, it ends with a sign, and words that only a venue has are linked.
    const known =
      publication.known &&
      (endsTitle(text.slice(Math.max(0, link.outerFrom - longestTitle), link.outerFrom)) ||
        endsWithVenue(running, link, publication));
    if (behind === null ? !known : link.from < behind) continue;
    const { venue, year } = publication;
    addPublication(running, { venue, year, from: link.from, to: link.to });
    claim(running, link.outerFrom, link.outerTo);
  }
}

const longestTitle = 400;

/** Some words and the sign that ends them. */
const endsTitle = (before: string): boolean => {
  const said = before.trimEnd();
  return (
    /[.,;]$/u.test(said) && (said.slice(said.search(/\p{L}{3}/u)).match(/\s/gu)?.length ?? 0) >= 2
  );
};

/** `Title of several words [VENUE 2020](…)`: a venue with its year and nothing else, and nothing behind. */
const endsWithVenue = (
  running: Running,
  { label, outerFrom, outerTo }: InlineLink,
  { year }: Publication,
): boolean =>
  year !== null &&
  countWords(label) <= 4 &&
  countWords(running.inline.text.slice(0, outerFrom)) >= 4 &&
  isLast(running, outerTo);
