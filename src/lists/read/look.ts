// What a text holds, as far as it decides whether it can be an entry: links, labels, a venue, how it begins.
import { findLinks, type InlineLink, isAnchor, isMail } from "./find-links.ts";
import { type Inline, plain } from "./inline.ts";
import { isProse } from "./is-prose.ts";
import { badgeText } from "./read-badge.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { bracketsOf } from "./recognize-brackets.ts";

/** What a text holds, as far as it decides whether it can be an entry. */
export interface Look {
  readonly links: readonly InlineLink[];
  readonly anchors: number;
  readonly labels: readonly InlineLink[];
  readonly texts: readonly InlineLink[];
  readonly venue: boolean;
  readonly bold: boolean;
  readonly words: number;
  readonly content: string;
  /** Words outside of links. */
  readonly free: number;
  readonly startsWith: "bold" | "bracket" | "link" | "emphasis" | "image" | "code" | "text";
}

export const countWords = (text: string): number =>
  plain(text) === "" ? 0 : plain(text).split(/\s+/u).length;

export function lookAt(inline: Inline): Look {
  let look = looked.get(inline);
  if (look === undefined) {
    look = lookAfresh(inline);
    looked.set(inline, look);
  }
  return look;
}

const looked = new WeakMap<Inline, Look>();

/** The links that may be an entry's: nobody is one by an address for mail. */
export const outwardLinks = (inline: Inline): readonly InlineLink[] =>
  kept(findLinks(inline), (link) => !isAnchor(link) && !isMail(link));

/** `filter` that makes no new array where nothing is left out: looks are many, and most links are of one sort. */
function kept(
  links: readonly InlineLink[],
  keeps: (link: InlineLink) => boolean,
): readonly InlineLink[] {
  return links.every(keeps) ? links : links.filter(keeps);
}

function lookAfresh(inline: Inline): Look {
  const all = findLinks(inline);
  const links = outwardLinks(inline);
  let outside = "";
  let upTo = 0;
  for (const link of all) {
    if (link.outerFrom > upTo) outside += `${inline.text.slice(upTo, link.outerFrom)} `;
    upTo = Math.max(upTo, link.outerTo);
  }
  outside += inline.text.slice(upTo);
  const first = /[^\s\p{Extended_Pictographic}\u{FE0F}]/u.exec(inline.text)?.index ?? 0;
  const mark = inline.marks.find(({ from, to }) => from <= first && to > first);
  const at = inline.text[first] ?? "";
  const strong = inline.marks.some(
    (other) => other.kind === "strong" && other.from <= first && other.to > first,
  );
  const venue =
    bracketsOf(inline.text).some(({ from, to }) => isVenue(inline.text.slice(from + 1, to - 1))) ||
    inline.marks.some(
      (other) =>
        (other.kind === "code" || other.kind === "emphasis" || other.kind === "strong") &&
        isVenue(inline.text.slice(other.from, other.to)),
    ) ||
    links.some((link) => isVenue(link.label)) ||
    inline.marks.some((other) => other.kind === "image" && isDated(other.url)) ||
    outside
      .split(/[.,;|\n\u2028]\s*|\bin\b/u)
      .some((piece) => piece.length < 60 && isVenueYear(piece));
  return {
    links,
    anchors: all.filter((link) => isAnchor(link)).length,
    labels: kept(links, (link) => link.isLabel),
    texts: kept(links, (link) => !link.isLabel),
    venue,
    bold: inline.marks.some((other) => other.kind === "strong"),
    words: countWords(inline.text),
    content: plain(inline.text),
    free: countWords(outside.replace(/(?<=^|\s)[^\p{L}\p{N}]+(?=\s|$)/gu, " ")),
    startsWith: strong
      ? "bold"
      : mark?.kind === "link"
        ? "link"
        : mark?.kind === "image"
          ? "image"
          : mark?.kind === "code"
            ? "code"
            : mark?.kind === "emphasis"
              ? "emphasis"
              : /[[【(（]/u.test(at)
                ? "bracket"
                : "text",
  };
}

export function isVenue(text: string): boolean {
  if (text.length > 120) return false;
  const publication = readPublication(text);
  return publication !== null && publication.venue !== null && couldBeVenue(publication);
}

/** A badge that says a year. */
const isDated = (url: string): boolean => {
  const text = badgeText(url);
  return text !== "" && readPublication(text)?.year != null;
};

function isVenueYear(text: string): boolean {
  if (!/\d\d/u.test(text)) return false;
  const publication = readPublication(text);
  return (
    publication !== null &&
    publication.venue !== null &&
    publication.known &&
    publication.year !== null
  );
}

/** An entry in its own right: a title with labelled links, a linked title, a venue. */
export function isEntryLike(look: Look): boolean {
  if (look.content === "" || isProse(look)) return false;
  const title = look.texts.some(({ label }) => label.split(/\s+/u).length >= 3);
  return (
    (look.labels.length > 0 && look.free >= 2) ||
    (title && look.free <= 40) ||
    (look.venue && (look.free >= 4 || look.links.length > 0)) ||
    (look.startsWith === "link" && look.texts.length > 0) ||
    (look.startsWith === "bold" && look.links.length > 0)
  );
}
