// Name and title out of what no other recognizer claimed: quoted, emphasised, bold or linked text first, running
// text last.
import { isDescription, isTitleAfterName, isTitledBehind, titleCase } from "./after-name.ts";
import { type Chunk, chunksOf, type Style } from "./chunks-of.ts";
import { endOfTitle, trimmed } from "./end-of-title.ts";
import { isLabelText } from "./find-links.ts";
import type { Habits } from "./habits.ts";
import { plain } from "./inline.ts";
import { nameBesideTitle } from "./name-beside-title.ts";
import { isPerson, looksLikeAuthors } from "./people.ts";
import { isNameLike, isOddWord, splitNames } from "./read-name.ts";
import { isLeading, type Running } from "./running.ts";
import { venueInItalics } from "./venue-in-italics.ts";

/** `7B, 13B and 70B` */
const isSizes = (text: string): boolean =>
  text.split(/[\s,/&+–-]+/u).every((word) => /^(?:v?\d[\d.]*[BMKT]?|and|to|or)?$/iu.test(word));

const longForm = /^\([^()]{3,120}\)\s*[:：]\s*(?=\p{L})/u;

/** `Name: [Title]` */
const framedTitle = /^([^[\]:：]{2,48}?)\s*[:：]\s*\[([^[\]]{12,})\]$/u;

const isTitleLong = (chunk: Chunk, usually: number | null): boolean => {
  if (chunk.words >= 5) return true;
  if (/[:：]\s*\S/u.test(chunk.text) && chunk.words >= 3) return true;
  if (usually !== null && usually >= 0.8 && chunk.words >= 2) return true;
  if (usually !== null && usually <= 0.2) return chunk.words >= 5;
  return chunk.words >= 4 || (chunk.words === 3 && !isNameLike(chunk.text, "x"));
};

export function recognizeTitle(running: Running, habits: Habits): void {
  const all = chunksOf(running);
  const chunks = all.filter(
    ({ text }) =>
      !isLabelText(text) &&
      !/^\W*(?:new|todo|coming soon|n\/a|soon|tbd|note|star|oral|spotlight|poster|highlight)\W*$/iu.test(
        text,
      ),
  );
  const has =
    (style: Style) =>
    (chunk: Chunk): boolean =>
      chunk.styles.has(style);
  const setTitle = (from: number, to: number, runs: boolean): void => {
    let end = to;
    if (runs) end = from + endOfTitle(running.inline.text.slice(from, to));
    // `**Name** (what it is short for): title`
    const long = running.name === null ? null : longForm.exec(running.inline.text.slice(from, end));
    const found = trimmed(running, from + (long?.[0].length ?? 0), end);
    const framed = framedTitle.exec(running.inline.text.slice(found.from, found.to));
    if (framed !== null) {
      const [, before = "", title = ""] = framed;
      if (running.name === null && isNameLike(before, title))
        setName(found.from, found.from + before.length);
      const at = found.to - 1 - title.length;
      running.title = trimmed(running, at, found.to - 1);
      return;
    }
    // Sizes and versions alone are no title, and neither is a note in brackets behind the name.
    const note = running.name !== null && /^[(（][^()（）]*[)）]$/u.test(found.value);
    if (/\p{L}/u.test(found.value) && !isSizes(found.value) && !note) running.title = found;
  };
  const setName = (from: number, to: number): void => {
    const bare = trimmed(running, from, to);
    const { name, others } = splitNames(running.inline.text.slice(bare.from, bare.to));
    running.name = {
      value: plain(name.text),
      from: bare.from + name.from,
      to: bare.from + name.to,
    };
    for (const other of others)
      running.otherNames.push({
        value: other.name.text,
        relation: other.relation,
        from: bare.from + other.name.from,
        to: bare.from + other.name.to,
      });
  };

  const quote = chunks.find(has("quote"));
  const strong = chunks.find(has("strong"));
  const link = chunks.find(has("link"));
  const italic = chunks.find(
    (chunk) => chunk.styles.has("emphasis") && chunk.words >= 3 && !looksLikeAuthors(chunk.text),
  );
  const isFirst = (chunk: Chunk): boolean => chunks[0] === chunk;
  const after = (chunk: Chunk): Chunk | undefined => chunks[chunks.indexOf(chunk) + 1];

  const quoted =
    quote !== undefined && quote.styles.has("strong") && quote.from > (strong?.from ?? Infinity);
  if (running.name === null && strong !== undefined && !quoted) {
    const next = after(strong);
    const joined = running.inline.text.slice(strong.to, next?.from ?? strong.to);
    const follows = next !== undefined && !next.styles.has("strong");
    const colon =
      /[:：]\s*$/u.test(running.inline.text.slice(strong.from, strong.to)) ||
      /^\W*[:：]/u.test(
        running.inline.text.slice(strong.to, strong.to + 3).replace(/[*_]/gu, ""),
      ) ||
      /[:：|]/u.test(joined) ||
      (next !== undefined && /^[:：]/u.test(next.text));
    const short = strong.words <= 6 && !/[:：]\s*\S/u.test(strong.text);
    const authors = next !== undefined && looksLikeAuthors(next.text);
    const isName =
      short &&
      !authors &&
      (strong.styles.has("link") && !follows
        ? !isTitleLong(strong, habits.boldIsTitle)
        : colon && follows
          ? strong.words <= 6
          : !isTitleLong(strong, habits.boldIsTitle)) &&
      (isFirst(strong) ||
        colon ||
        (strong.words <= 3 &&
          !(link !== undefined && isFirst(link) && isNameLike(link.text, "x")) &&
          isNameLike(strong.text, "x") &&
          strong.text.split(/\s+/u).some(isOddWord)));
    if (isName && (isFirst(strong) || habits.boldIsTitle === null || habits.boldIsTitle < 0.5))
      setName(strong.from, strong.to);
    else if (isTitleLong(strong, habits.boldIsTitle)) {
      setTitle(strong.from, strong.to, false);
    }
  }
  if (running.title === null) {
    const named = running.name;
    const rest = chunks.filter(
      (chunk) => named === null || chunk.to <= named.from || chunk.from >= named.to,
    );
    const called =
      link !== undefined && isFirst(link) && isCalled(link, after(link), habits.linkIsTitle);
    const next = link === undefined ? undefined : after(link);
    const gap =
      link === undefined || next === undefined
        ? ""
        : running.inline.text.slice(link.to, next.to).trimStart();
    const titledBehind =
      link !== undefined &&
      next !== undefined &&
      isFirst(link) &&
      isTitledBehind(gap, link, next, running);
    const linkTitle = rest.find(
      (chunk) =>
        chunk.styles.has("link") &&
        !(titledBehind && chunk === link) &&
        !(called && chunk === link) &&
        isTitleLong(chunk, habits.linkIsTitle) &&
        !looksLikeAuthors(chunk.text),
    );
    const boldTitle = rest.find((chunk) => chunk.styles.has("strong") && chunk.words >= 3);
    if (quote !== undefined && rest.includes(quote) && !isSaidOf(running, quote))
      setTitle(quote.from, quote.to, false);
    else if (named !== null) {
      const leading = isLeading(running, named.from);
      const first =
        (leading ? rest.find((chunk) => chunk.from >= named.from) : undefined) ??
        rest.find((chunk) => chunk.words >= 2 && !looksLikeAuthors(chunk.text)) ??
        rest[0];
      const field = (first?.words ?? 0) < 3 && /\s\|\s.*\s\|\s/u.test(running.inline.text);
      const set = [italic, linkTitle, boldTitle].find(
        (chunk) =>
          chunk !== undefined &&
          rest.includes(chunk) &&
          (chunk === first || (first !== undefined && first.words <= 3)),
      );
      if (set !== undefined) setTitle(set.from, set.to, false);
      else if (
        first !== undefined &&
        !field &&
        !looksLikeAuthors(first.text) &&
        !isDescription(running, named.to, first, habits.behindNameIsTitle)
      )
        titleFromPlain(running, rest, first, setTitle);
    } else if (
      linkTitle !== undefined &&
      (chunks.indexOf(linkTitle) <= 1 ||
        rest.slice(0, rest.indexOf(linkTitle)).every(({ words }) => words <= 3))
    ) {
      // `[Name](…) - [Title](…)`
      const named = rest[0];
      if (
        named !== undefined &&
        named !== linkTitle &&
        named.styles.has("link") &&
        named.words <= 3 &&
        isNameLike(named.text, linkTitle.text) &&
        !(named.words > 1 && isPerson(named.text.split(/\s+/u)))
      )
        setName(named.from, named.to);
      setTitle(linkTitle.from, linkTitle.to, false);
    } else if (
      link !== undefined &&
      isFirst(link) &&
      running.name === null &&
      !looksLikeAuthors(link.text)
    ) {
      if (called || titledBehind || link.words < 3 || isNameLike(link.text, "x"))
        setName(link.from, link.to);
      else setTitle(link.from, link.to, false);
      if (
        running.title === null &&
        next !== undefined &&
        isTitleAfterName(gap, next, running, habits.behindNameIsTitle)
      )
        titleFromPlain(running, rest, next, setTitle);
    } else if (italic !== undefined && (isFirst(italic) || (rest[0]?.words ?? 0) <= 3))
      setTitle(italic.from, italic.to, false);
    else {
      // `Name ([paper](…)): what it is`, `Name, 2019.04 Title`
      const lead = rest[0];
      const bare = lead === undefined ? "" : lead.text.replace(/[\s([:,–-]+$/u, "");
      if (
        lead !== undefined &&
        rest.length > 1 &&
        lead.words <= 3 &&
        lead.styles.has("plain") &&
        isNameLike(bare, "x") &&
        (bare.split(/\s+/u).some(isOddWord) || isDatedBehind(running, lead))
      )
        setName(lead.from, lead.to);
      const left = running.name === null ? rest : rest.slice(1);
      const first =
        left.find((chunk) => chunk.words >= 2 && !looksLikeAuthors(chunk.text)) ??
        left.find((chunk) => !looksLikeAuthors(chunk.text));
      if (first !== undefined) titleFromPlain(running, rest, first, setTitle);
    }
  }
  nameBesideTitle(running, chunks, habits);
  venueInItalics(running, chunks);
}

/** `Name, 2019.04 Title`: a date that was recognized follows at once. */
const isDatedBehind = (running: Running, { to }: Chunk): boolean =>
  running.publications.some(
    ({ year, from }) =>
      year !== null && from >= to && /^[\s,.;`]*$/u.test(running.inline.text.slice(to, from)),
  );

/** Where most linked texts are short names, a few words in title case or with an odd one, and described, are one too. */
const isCalled = (link: Chunk, next: Chunk | undefined, usually: number | null): boolean =>
  usually !== null &&
  usually < 0.5 &&
  next !== undefined &&
  !next.styles.has("link") &&
  isShortName(link.text.replace(/\s\([^()]+\)$/u, ""), /\s\([^()\s]+\)$/u.test(link.text) ? 8 : 5);

const isShortName = (text: string, most: number): boolean => {
  const words = text.split(/\s+/u);
  return (
    words.length <= most &&
    !/[:：?!,]/u.test(text) &&
    (titleCase(text) === 1 || (words.length <= 4 && words.some(isOddWord)))
  );
};

/** `[Name](…) - Name stands for "…"`: words quoted inside what is said of a linked name or title. */
const isSaidOf = (running: Running, quote: Chunk): boolean => {
  const { text } = running.inline;
  const name = running.links.find((link) => !link.isLabel);
  return (
    name !== undefined &&
    name.to < quote.from &&
    isLeading(running, name.from) &&
    (/\p{Ll}+\s+["“”«]$/u.test(text.slice(name.to, quote.from)) ||
      (text.slice(name.to, quote.from).match(/(?<=\s)\p{Ll}{2,}/gu) ?? []).length >= 6)
  );
};

/** Running text from `first` on, over set-off words in it, up to the next claimed part or line. */
function titleFromPlain(
  running: Running,
  chunks: readonly Chunk[],
  first: Chunk,
  setTitle: (from: number, to: number, runs: boolean) => void,
): void {
  let { to } = first;
  for (let index = chunks.indexOf(first) + 1; index < chunks.length; index++) {
    const next = chunks[index] as Chunk;
    if (
      running.claimed.subarray(to, next.from).includes(1) ||
      running.inline.text.slice(to, next.from).includes("\n")
    )
      break;
    if (
      /[.,;|–—]\s*$/u.test(running.inline.text.slice(first.from, next.from)) &&
      !next.styles.has("plain")
    )
      break;
    to = next.to;
  }
  setTitle(first.from, to, true);
}
