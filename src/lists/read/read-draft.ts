// A draft to an entry: its running text, completed by the bullets nested under it.
import { attributeField, splitAttribute } from "./attribute-words.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./entry-kind.ts";
import { findLinks, type InlineLink, isAnchor } from "./find-links.ts";
import type { Habits } from "./habits.ts";
import { type Inline, plain } from "./inline.ts";
import type {
  OtherName,
  ReadAttribute,
  ReadEntry,
  ReadLink,
  ReadPublication,
  Span,
} from "./read-entry.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { nameOfTitle } from "./read-name.ts";
import { behindAuthors, isPerson } from "./people.ts";
import { isJournalLike } from "./recognize-authors.ts";
import { readRunning } from "./read-running.ts";
import { severalOf } from "./recognize-brackets.ts";
import type { Found } from "./running.ts";
import type { SourceText } from "./source-text.ts";
import { rankWords } from "./venue-words.ts";
import { spanOfInline, spanWithin, toReadLink } from "./to-span.ts";

interface Value {
  readonly text: string;
  readonly span: Span;
}

/** Null when the text turns out to say neither a name nor a title. */
export function readDraft(
  draft: Draft,
  habits: Habits,
  list: string,
  source: SourceText,
  fold?: Inline,
): ReadEntry | null {
  const { inline, place } = draft;
  const running = readRunning(inline, habits);
  const valueOf = (found: Found<string> | null): Value | null =>
    found === null || !isSaid(found.value)
      ? null
      : { text: found.value, span: spanOfInline(inline, found.from, found.to, source) };
  let name = valueOf(running.name);
  let title = valueOf(running.title);
  const links: ReadLink[] = running.links
    .filter((link) => !isAnchor(link) && !isPageOfAuthor(link, inline))
    .map((link) => toReadLink(link, inline, source));
  const publications: ReadPublication[] = running.publications
    .toSorted((a, b) => a.from - b.from)
    .map(({ venue, year, from, to }) => ({
      venue,
      year,
      span: tight(inline, from, to, venue, source),
    }));
  const otherNames: OtherName[] = running.otherNames.map(({ value, relation, from, to }) => ({
    name: value,
    relation,
    span: spanOfInline(inline, from, to, source),
  }));
  const attributes: ReadAttribute[] = [];

  for (const attribute of draft.attributes) {
    const from = Math.max(0, attribute.text.search(/\S/u));
    const to = attribute.text.trimEnd().length;
    if (to <= from && attribute.marks.length === 0) continue;
    const split = splitAttribute(attribute.text);
    const field = split === null ? null : attributeField(split.label);
    const label = split === null ? "" : split.label;
    const start = split === null ? from : Math.min(split.from, to);
    const text = plain(attribute.text.slice(start, to));
    const span = spanOfInline(attribute, start, Math.max(start + 1, to), source);
    for (const link of findLinks(attribute))
      if (!isAnchor(link)) links.push(toReadLink(link, attribute, source));
    attributes.push({ label, text, span });
    if (!isSaid(text)) continue;
    const titled = findLinks(attribute).find(
      (link) => !link.isLabel && link.label.split(/\s+/u).length >= 3,
    );
    if (field === "link" && title === null && titled !== undefined)
      title = {
        text: titled.label.replace(/\.$/u, ""),
        span: spanOfInline(attribute, titled.from, titled.to, source),
      };
    if (field === "title" && title === null) title = { text: text.replace(/\.$/u, ""), span };
    else if (field === "name" && name === null) name = { text, span };
    else if (field === "venue" || field === "year")
      for (const part of severalOf(text)) {
        // Who published a corpus, and where its texts are from, is no venue.
        const loose = /^(?:publisher|source|status|where)$/iu.test(label);
        const known = text.split(/\s+/u).length <= 12 && readPublication(text)?.known === true;
        if (loose && part.year === null && !(known && !/,.*,/u.test(text))) continue;
        publications.push({ ...part, span });
      }
    else if (field === null) {
      const behind = behindAuthors(text);
      const rest = text.slice(behind);
      const publication = rest === "" ? null : readPublication(rest);
      if (
        publication !== null &&
        ((couldBeVenue(publication) &&
          (publication.year !== null || (publication.known && !isRemark(rest)))) ||
          (behind > 0 && endsInItalics(attribute) && isJournalLike(rest)))
      )
        publications.push({ venue: publication.venue, year: publication.year, span });
      else if (!isDigest(text))
        for (const part of readRunning(attribute, ownHabits(habits)).publications)
          publications.push({
            venue: part.venue,
            year: part.year,
            span: tight(attribute, part.from, part.to, part.venue, source),
          });
    } else if (field === "link" && publications.length === 0)
      for (const part of readRunning(attribute, habits).publications)
        publications.push({
          venue: part.venue,
          year: part.year,
          span: tight(attribute, part.from, part.to, part.venue, source),
        });
  }
  if (name === null && title !== null) {
    const found = nameOfTitle(title.text);
    if (found !== null)
      name = { text: found.text, span: spanWithin(title.span, found.text, source) };
  }
  const kind = kindOf(place, title?.text ?? name?.text ?? null);
  // What a dataset is called is no title, unless a paper stands beside it that may be titled so.
  if (title !== null && kind === "dataset" && isCalled(title.text)) {
    const said = title.text;
    const alone = name !== null && links.every(({ label, url }) => label === url);
    name ??= title;
    if (name === title || ((alone || !/\s/u.test(said)) && name.text === said)) title = null;
  }
  if (name === null && title === null) return null;
  if (name === null && fold !== undefined)
    name = { text: plain(fold.text), span: spanOfInline(fold, 0, fold.text.length, source) };
  if (place.venue !== null && publications.every(({ venue }) => venue === null))
    publications.push({ venue: place.venue.venue, year: null, span: place.venue.span });
  const printed = publications.find(({ venue }) => venue !== null) ?? publications[0] ?? null;
  const dated =
    printed?.year != null ? printed : (publications.find(({ year }) => year !== null) ?? null);
  return {
    list,
    line: source.lineAt(draft.start),
    endLine: source.lineAt(Math.max(draft.start, endOf(source.text, draft.start, draft.end) - 1)),
    kind,
    name: name?.text ?? null,
    title: title?.text ?? null,
    venue: printed?.venue ?? null,
    year: dated?.year ?? place.year?.year ?? null,
    links,
    section: place.path,
    otherNames,
    publications,
    cells: null,
    attributes,
    spans: {
      name: name?.span ?? null,
      title: title?.span ?? null,
      venue: printed === null || printed.venue === null ? null : printed.span,
      year: dated?.span ?? place.year?.span ?? null,
      section: place.span,
    },
  };
}

/** `by [Ada Calm](…), [Bo Rock](…)`: pages of people, not of their work. */
const isPageOfAuthor = ({ label, outerFrom }: InlineLink, { text }: Inline): boolean => {
  const people = label.split(/\s+/u);
  const before = /\sby\s+([^\n]{0,120})$/u.exec(text.slice(0, outerFrom))?.[1];
  return (
    before !== undefined &&
    people.length >= 2 &&
    isPerson(people) &&
    before
      .split(/,|&|\band\b/u)
      .map((person) => person.trim())
      .every((person) => person === "" || isPerson(person.split(/\s+/u)))
  );
};

/** What stands last in a bullet below an entry need not be a venue where the entries themselves end in one. */
const ownHabits = (habits: Habits): Habits =>
  habits.behindIsVenue === null ? habits : { ...habits, behindIsVenue: null };

/** Signs alone say nothing. */
const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Two or three words are what a dataset is called. */
const isCalled = (title: string): boolean =>
  title.split(/\s+/u).length <= 3 && /^[\p{Lu}\d]/u.test(title) && !/[:：?!,]/u.test(title);

/** Sentences about the work: what they mention is not where it was published. */
const isDigest = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return (
    words.length > 24 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2
  );
};

/** `NICE best paper, a new way to rake`: a venue among other words. */
const isRemark = (text: string): boolean =>
  text.split(/[\s,]+/u).filter((word) => /^\p{Ll}{3,}/u.test(word) && !rankWords.has(word))
    .length >= 2;

const endsInItalics = (inline: Inline): boolean =>
  inline.marks.some(
    (mark) => mark.kind === "emphasis" && /^[\s.]*$/u.test(inline.text.slice(mark.to)),
  );

/** The end without trailing blanks and line ends. */
function endOf(text: string, start: number, end: number): number {
  let last = Math.min(end, text.length);
  while (last > start + 1 && /\s/.test(text[last - 1] as string)) last--;
  return last;
}

/** A claimed part without the separators around it. */
function tight(
  inline: Inline,
  from: number,
  to: number,
  venue: string | null,
  source: SourceText,
): Span {
  let start = from;
  let end = to;
  while (start < end - 1 && /[\s.,;|()[\]【】–—-]/u.test(inline.text[start] as string)) start++;
  while (end > start + 1 && /[\s.,;|()[\]【】–—-]/u.test(inline.text[end - 1] as string)) end--;
  // The stop of a word cut short is part of it.
  if (venue?.endsWith(".") === true && inline.text[end] === ".") end++;
  return spanOfInline(inline, start, end, source);
}
