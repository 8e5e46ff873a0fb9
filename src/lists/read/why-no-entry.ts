// Why a list item or a paragraph is no entry; null for one that is.
import { isLabelText } from "./find-links.ts";
import { type Inline, plain, sliceInline } from "./inline.ts";
import { isProse } from "./is-prose.ts";
import { countWords, isVenue, type Look, lookAt } from "./look.ts";
import { mayOwn } from "./may-own.ts";
import { isEmphasisedLine } from "./outline.ts";
import { looksLikeAuthors, withoutStops } from "./people.ts";
import { readPublication } from "./read-publication.ts";
import { bracketsOf } from "./recognize-brackets.ts";

/** Longer texts are no entries. */
export const longest = 6000;
export const noLink = "no link and no venue";

export function whyNoItem(
  inline: Inline,
  look: Look,
  own: boolean,
  hasAttributes: boolean,
  children: readonly Inline[],
): string | null {
  if (look.content === "" && look.links.length === 0) return "empty";
  if (look.links.length === 0 && look.anchors > 0) return "table of contents";
  if (leadsToPages(look)) return "table of contents";
  if (look.links.length > 0 && (look.links.every(isPlaceholder) || isEmptyForm(inline, look)))
    return "template";
  if (isProse(look) || linksInSentence(inline, look)) return "prose";
  if (
    look.links.length > 0 &&
    look.free === 0 &&
    look.texts.length === 0 &&
    children.length === 0 &&
    look.labels.every((link) => link.badge)
  )
    return "badges";
  if (look.links.length === 0 && /\([^()]*,\s*etc\.?\s*\)\W*$/iu.test(look.content))
    return "heading of a topic";
  if (own) return null;
  if (hasAttributes && children.some((child) => lookAt(child).links.length > 0)) return null;
  if (look.venue && look.free >= 3) return null;
  const published = bracketsOf(inline.text.slice(0, 120))[0];
  if (
    published !== undefined &&
    /^[\s*_]*[[【]/u.test(inline.text) &&
    look.free >= 4 &&
    readPublication(inline.text.slice(published.from + 1, published.to - 1))?.year != null
  )
    return null;
  if (look.links.length === 0) return noLink;
  if (look.texts.length > 0 && (look.startsWith === "link" || look.free <= 12)) return null;
  if (look.labels.some((link) => link.bare) && look.free >= 1) return null;
  if (look.labels.length > 0 && look.free >= 1) return null;
  if (look.labels.length > 0 && look.free === 0) return "links without a title";
  return look.free > 25 ? "prose" : null;
}

export function whyNoParagraph(inline: Inline, look: Look): string | null {
  if (look.content === "" && look.links.length === 0) return "image";
  if (inline.text.length > longest) return "too long for an entry";
  if (look.links.length === 0 && look.anchors > 0) return "table of contents";
  if (leadsToPages(look)) return "table of contents";
  if (look.links.length > 0 && look.texts.length === 0 && look.free <= 1)
    return linksBelowName(inline) ? null : "links without a title";
  if (look.texts.length >= 3 && look.free === 0 && !look.venue) return "navigation";
  if (isProse(look)) return "prose";
  if (look.links.length === 0) {
    const set = inline.marks.some(
      (mark) => mark.kind === "code" && isVenue(inline.text.slice(mark.from, mark.to)),
    );
    if (set && look.free >= 4 && look.startsWith !== "text") return null;
    if (
      look.venue &&
      look.startsWith !== "text" &&
      look.free >= 5 &&
      look.free <= 40 &&
      !isEmphasisedLine(inline)
    )
      return null;
    return isEmphasisedLine(inline) ? "heading of a topic" : "prose";
  }
  if (look.startsWith === "bold" && look.free <= 80 && linksBelowTitle(inline)) return null;
  const bracketed = look.labels.filter((link) => link.bracketed || link.badge);
  if (bracketed.length > 0 && look.free >= 2 && look.free <= 80) return null;
  if (look.labels.length > 0 && look.startsWith !== "text" && look.free >= 2 && look.free <= 80)
    return null;
  if (look.venue && look.free <= 60) return null;
  const whole = look.texts[0];
  if (
    whole !== undefined &&
    look.startsWith !== "text" &&
    whole.from < 30 &&
    look.free <= 12 &&
    whole.label.split(/\s+/u).length >= 4
  )
    return null;
  if (
    whole !== undefined &&
    look.startsWith === "link" &&
    !isLabelText(whole.label) &&
    look.free <= 12 &&
    (whole.label.split(/\s+/u).length >= 3 || look.free <= 3)
  )
    return null;
  if (
    whole !== undefined &&
    look.startsWith === "link" &&
    !isLabelText(whole.label) &&
    looksLikeAuthors(plain(inline.text.slice(whole.to)).replace(/^[\s.,:–-]+|[\s.]+$/gu, ""))
  )
    return null;
  if (
    whole !== undefined &&
    look.startsWith === "bold" &&
    look.free <= 40 &&
    whole.label.split(/\s+/u).length >= 3 &&
    whole.from < 12
  )
    return null;
  return "prose";
}

/** `[Paper](link)`: where a link is to be put. */
const isPlaceholder = ({ url }: { readonly url: string }): boolean =>
  /^<?(?:link|url|paper|code|project|website|dataset|x+|\.{3}|(?:paper|code|project)[-_ ]?(?:link|url))>?$/iu.test(
    url,
  );

/** `**""**. [[Paper]()] [[Code]()]`: links without addresses behind nothing. */
const isEmptyForm = ({ text }: Inline, { links }: Look): boolean =>
  links.every(({ url }) => url === "") &&
  !/[\p{L}\p{N}]/u.test(text.slice(0, links[0]?.outerFrom ?? 0));

const midSentence =
  /\b(?:such as|like|e\.g\.,?|including|for example,?|or|and|via|see|from|of|the|an?|with|by|to)\s+$/iu;

/** A sentence that only mentions what it links to. */
const linksInSentence = ({ text }: Inline, look: Look): boolean =>
  look.texts.length > 0 &&
  !look.venue &&
  look.free >= 4 &&
  look.links.every(({ outerFrom }) => midSentence.test(text.slice(0, outerFrom)));

/** A page of the same repository. */
const isPage = ({ url }: { readonly url: string }): boolean =>
  /^(?!\w+:|\/\/)[^?#]*\.(?:md|markdown|rst|html?)(?:[?#]|$)/iu.test(url) &&
  !/^[\w-]+(?:\.[\w-]+)+\//u.test(url);

/** Few words, all of them linked to other pages of the repository. */
const leadsToPages = (look: Look): boolean =>
  look.links.length > 0 &&
  look.links.every((link) => isPage(link) && link.label.split(/\s+/u).length <= 5) &&
  look.free <= 6 &&
  !look.venue;

const longestLine = 400;

/** One word in bold on a line of its own, and links below it. */
function linksBelowName(inline: Inline): boolean {
  const end = inline.text.search(/[\n\u2028]/u);
  if (end < 0) return false;
  const first = sliceInline(inline, 0, end);
  return mayOwn(first, lookAt(first));
}

/** A first line all in bold, and one further down that begins with a link, or authors and a link. */
function linksBelowTitle({ text, marks }: Inline): boolean {
  const end = text.search(/[\n\u2028]/u);
  if (end < 0) return false;
  const bold = marks.find(({ kind, to }) => kind === "strong" && to <= end);
  if (bold === undefined || countWords(text.slice(bold.from, bold.to)) < 3) return false;
  if (/[\p{L}\p{N}]/u.test(text.slice(0, bold.from) + text.slice(bold.to, end))) return false;
  // Authors in the second line: what is linked below them belongs to the title.
  const second = text.slice(end + 1, end + 1 + longestLine).split(/[\n\u2028]/u)[0] as string;
  if (looksLikeAuthors(withoutStops(plain(second)))) return true;
  return marks.some(
    ({ kind, from }) =>
      kind === "link" && from > end && /[\n\u2028]\W*$/u.test(text.slice(0, from)),
  );
}
