// One entry's running text to its values. The recognizers run in this order; what one claims is gone for the next.
import { saidBehind } from "./after-name.ts";
import { findLinks } from "./find-links.ts";
import { type Habits, type Shape } from "./habits.ts";
import { type Inline, plain } from "./inline.ts";
import { behindAuthors, looksLikeAuthors, withoutStops } from "./people.ts";
import { badgeColour, badgeText } from "./read-badge.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { recognizeAuthors } from "./recognize-authors.ts";
import { bracketsOf, recognizeBrackets } from "./recognize-brackets.ts";
import { linksVenue, recognizeVenueLinks } from "./recognize-venue-links.ts";
import { authorLeadOf, recognizeLead, venueLeadOf } from "./recognize-lead.ts";
import { recognizeLinks } from "./recognize-links.ts";
import { recognizeTitle } from "./recognize-title.ts";
import { recognizeField, recognizeLastYear, recognizeNumber } from "./recognize-dates.ts";
import { recognizeWholeLines } from "./recognize-lines.ts";
import { recognizeTail } from "./recognize-tail.ts";
import { recognizeCode, recognizeType } from "./recognize-venue-type.ts";
import type { Running } from "./running.ts";
import { saysVenue, venueLinkOf } from "./venue-link.ts";

const recognizers: readonly ((running: Running, habits: Habits) => void)[] = [
  recognizeVenueLinks,
  recognizeLinks,
  recognizeCode,
  recognizeLead,
  recognizeAuthors,
  recognizeBrackets,
  recognizeType,
  recognizeTail,
  recognizeWholeLines,
  recognizeField,
  recognizeNumber,
  recognizeLastYear,
  recognizeTitle,
];

export function readRunning(inline: Inline, habits: Habits): Running {
  const running: Running = {
    inline,
    links: findLinks(inline),
    claimed: new Uint8Array(inline.text.length),
    name: null,
    title: null,
    otherNames: [],
    publications: [],
  };
  for (const recognize of recognizers) recognize(running, habits);
  return running;
}

/** Brackets beyond this say nothing of habits. */
const farthest = 1000;

/** What habits are learned from: where this entry has bold, linked or italic text, brackets and badges, and what they say. */
export function shapeOf(inline: Inline): Shape {
  const words = (from: number, to: number): number =>
    plain(inline.text.slice(from, to)).split(/\s+/u).length;
  const leadsOf = (from: number): boolean => !/[\p{L}\p{N}]/u.test(inline.text.slice(0, from));
  const bold = inline.marks.find(
    (mark) =>
      mark.kind === "strong" &&
      plain(inline.text.slice(mark.from, mark.to)) !== "" &&
      !isVenue(inline.text.slice(mark.from, mark.to)),
  );
  const link = findLinks(inline).find((found) => !found.isLabel);
  const set = bold?.from ?? link?.from;
  const below = venueLinkOf(inline, findLinks(inline));
  const brackets = bracketsOf(inline.text.slice(0, farthest));
  const bracket = brackets.find(({ open, from }) => open !== "{" && leadsOf(from));
  const inLink =
    bracket !== undefined &&
    inline.marks.some(
      (mark) => mark.kind === "link" && mark.from < bracket.to && mark.to > bracket.from,
    );
  return {
    boldWords: bold === undefined ? null : words(bold.from, bold.to),
    linkWords: link === undefined ? null : words(link.from, link.to),
    badges: inline.marks
      .filter(({ kind }) => kind === "image")
      .map(({ url }) => ({ text: badgeText(url), colour: badgeColour(url) }))
      .filter(({ text }) => text !== ""),
    behind: behindOf(inline, brackets),
    linkedVenue: linksVenue(inline, findLinks(inline)),
    behindName:
      link === undefined || !leadsOf(link.outerFrom) || words(link.from, link.to) > 3
        ? null
        : saidBehind(inline.text.slice(link.outerTo, link.outerTo + farthest)),
    linkBelow: below === null ? null : saysVenue(below),
    italics: italicsOf(inline),
    lead: set === undefined ? null : leadOf(inline.text.slice(0, set)),
    venueLead: venueLeadOf(inline.text)?.sure ?? null,
    authorLead: authorLeadOf(inline.text)?.sure ?? null,
    bracket:
      bracket === undefined || inLink
        ? null
        : {
            text: plain(inline.text.slice(bracket.from + 1, bracket.to - 1)),
            isVenue: isVenue(inline.text.slice(bracket.from + 1, bracket.to - 1)),
          },
  };
}

/** A few words in front of the first text that is bold, or else linked. */
function leadOf(before: string): string | null {
  const text = plain(before.replace(/[:：]?[\s["“]*$/u, "")).replace(/^[^\p{L}\p{N}]+/u, "");
  return text !== "" && text.length < 40 && text.split(/\s+/u).length <= 3 ? text : null;
}

/** Whether the first italics that do not lead hold authors. */
function italicsOf({ text, marks }: Inline): boolean | null {
  const mark = marks.find(
    ({ kind, from }) => kind === "emphasis" && /\p{L}/u.test(text.slice(0, from)),
  );
  if (mark === undefined) return null;
  const content = plain(text.slice(mark.from, mark.to)).slice(0, farthest);
  return behindAuthors(content) > 0 || looksLikeAuthors(withoutStops(content));
}

/** Whether the last bracket that is neither in front nor a link's holds a venue. */
function behindOf(inline: Inline, brackets: ReturnType<typeof bracketsOf>): boolean | null {
  const links = findLinks(inline);
  const last = brackets.findLast(
    ({ from, to }) =>
      /[\p{L}\p{N}]/u.test(inline.text.slice(0, from)) &&
      to - from > 4 &&
      !links.some((link) => link.outerFrom < to && link.outerTo > from),
  );
  if (last === undefined) return null;
  const content = inline.text.slice(last.from + 1, last.to - 1);
  // A date alone says nothing of where.
  const found = readPublication(content);
  return found !== null && found.venue === null ? null : isVenue(content);
}

function isVenue(text: string): boolean {
  const publication = readPublication(text);
  return publication !== null && couldBeVenue(publication);
}
