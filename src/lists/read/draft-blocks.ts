// Decides which blocks may be entries: list items, paragraphs, headings that only what follows them explains; and
// what nested under an item belongs to it, stands for itself, or makes the item a heading of a topic.
import { attributeField, splitAttribute } from "./attribute-words.ts";
import type { Draft, Drafts } from "./draft.ts";
import { findLinks, type InlineLink, isAnchor, isLabelText } from "./find-links.ts";
import type { Flow, FlowItem } from "./flow.ts";
import {
  emptyInline,
  forcedBreak,
  type Inline,
  joinInlines,
  plain,
  sliceInline,
} from "./inline.ts";
import { isEmphasisedLine, type Place, type PlacedFlow } from "./outline.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { yearOfHeading } from "./read-year.ts";
import { bracketsOf } from "./recognize-brackets.ts";
import { looksLikeAuthors } from "./recognize-title.ts";
import type { SourceText } from "./source-text.ts";

type TableFlow = Extract<Flow, { type: "table" }>;

/** Longer texts are no entries. */
const longest = 6000;
const mostStacked = 60_000;
const mostNested = 200;
const noLink = "no link and no venue";

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

const count = (text: string): number => (plain(text) === "" ? 0 : plain(text).split(/\s+/u).length);

export function lookAt(inline: Inline): Look {
  let look = looked.get(inline);
  if (look === undefined) {
    look = lookAfresh(inline);
    looked.set(inline, look);
  }
  return look;
}

const looked = new WeakMap<Inline, Look>();

function lookAfresh(inline: Inline): Look {
  const all = findLinks(inline);
  const links = all.filter((link) => !isAnchor(link));
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
    outside
      .split(/[.,;|\n\u2028]\s*|\bin\b/u)
      .some((piece) => piece.length < 60 && isVenueYear(piece));
  return {
    links,
    anchors: all.length - links.length,
    labels: links.filter((link) => link.isLabel),
    texts: links.filter((link) => !link.isLabel),
    venue,
    bold: inline.marks.some((other) => other.kind === "strong"),
    words: count(inline.text),
    content: plain(inline.text),
    free: count(outside),
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

function isVenue(text: string): boolean {
  if (text.length > 120) return false;
  const publication = readPublication(text);
  return publication !== null && publication.venue !== null && couldBeVenue(publication);
}

function isVenueYear(text: string): boolean {
  const publication = readPublication(text);
  return (
    publication !== null &&
    publication.venue !== null &&
    publication.known &&
    publication.year !== null
  );
}

/** Running text that tells something, rather than an entry. */
const prose =
  /^(?:we|this|these|the (?:list|repo|following|papers?|table|paper list|above|below)|here|please|if you|feel free|note|for (?:more|a|the|details|other)|in this|our|more|see|check|welcome|you can|thanks?|inspired|also|contributions?|any|other|some of|as of|last updated?|updated?|star|to (?:add|contribute|cite))\b/iu;
const proseVerb =
  /\b(?:please|pull requests?|this (?:repo|list|repository|page|section|survey)|we (?:also|have|will|collect|list|categorize|summari[sz]e|provide|refer|are|hope|organize)|feel free|refer to|you can|contact|e-?mail|click|open an issue|contributing|stay tuned|check (?:out|our|this)|are welcome|if you (?:find|want|have|are)|can be found|is maintained|last updated?)\b/iu;

/** Beginnings that no entry has, whatever follows. */
const aside =
  /^\W*(?:note|notes|tip|warning|important|n\.?b\.?|disclaimer|remark)\s*\d*\s*[:：]|^(?:for more|please|see also|check out|if you|feel free|we )\b/iu;

export const isProse = (look: Look): boolean =>
  (aside.test(look.content) && !look.labels.some((link) => link.bracketed)) ||
  (prose.test(look.content) &&
    !look.bold &&
    look.startsWith === "text" &&
    (look.free > 8 || proseVerb.test(look.content))) ||
  (proseVerb.test(look.content) && look.startsWith === "text" && look.labels.length <= 1);

/** A nested text that says more about the entry above. */
function isAttribute(inline: Inline): boolean {
  const look = lookAt(inline);
  if (look.content === "") return true;
  const split = splitAttribute(inline.text);
  if (split !== null && attributeField(split.label) !== null) return true;
  const bare = look.content.replace(/[^\p{L}\p{N}\s]/gu, "").trim();
  if (attributeField(bare) !== null) return true;
  if (look.links.length > 0 && look.texts.length === 0 && look.free <= 2) return true;
  if (looksLikeAuthors(look.content.replace(/[.\s]+$/u, ""))) return true;
  const publication = readPublication(look.content);
  return publication !== null && couldBeVenue(publication) && look.links.length === 0;
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

export function draftBlocks(blocks: readonly PlacedFlow[], source: SourceText): Drafts {
  const drafts: Draft[] = [];
  const skipped: { start: number; reason: string }[] = [];
  const tables: { flow: TableFlow; place: Place }[] = [];
  const skip = (start: number, reason: string): void => {
    skipped.push({ start, reason });
  };
  /** A heading or a line without links that what follows may complete. */
  let owner: {
    inline: Inline;
    start: number;
    end: number;
    place: Place;
    draft: number | null;
  } | null = null;

  const paragraph = (flow: Extract<Flow, { type: "paragraph" }>, place: Place): void => {
    if (flow.inline.text.length > mostStacked) return skip(flow.start, "too long for entries");
    for (const piece of piecesOf(flow.inline)) {
      const start = piece.at[firstVisible(piece)] ?? flow.start;
      const end = piece.at[piece.text.length] ?? flow.end;
      if (piece.text.length > longest) {
        skip(start, "too long for an entry");
        continue;
      }
      const look = lookAt(piece);
      const reason = whyNoParagraph(piece, look);
      if (reason === null) {
        drafts.push({ start, end, inline: piece, attributes: [], place });
        owner = { inline: piece, start, end, place, draft: drafts.length - 1 };
      } else if (reason === "links without a title" && owner !== null) {
        attach(piece, end);
      } else {
        skip(start, reason);
        owner =
          look.links.length === 0 &&
          look.words >= 2 &&
          look.words <= 40 &&
          (look.startsWith === "bold" || look.startsWith === "emphasis") &&
          !isProse(look)
            ? { inline: piece, start, end, place, draft: null }
            : null;
      }
    }
  };
  /** Adds a text to the entry that began above it. */
  const attach = (inline: Inline, end: number): void => {
    if (owner === null) return;
    const draft = owner.draft === null ? undefined : drafts[owner.draft];
    if (draft === undefined) {
      drafts.push({
        start: owner.start,
        end,
        inline: owner.inline,
        attributes: [inline],
        place: owner.place,
      });
      owner = { ...owner, draft: drafts.length - 1 };
    } else {
      drafts[owner.draft as number] = { ...draft, end, attributes: [...draft.attributes, inline] };
    }
  };

  const item = (entry: FlowItem, place: Place, depth: number): void => {
    const texts: Inline[] = [];
    const nested: FlowItem[] = [];
    const inner: TableFlow[] = [];
    for (const flow of entry.content)
      if (flow.type === "paragraph" && nested.length === 0) texts.push(flow.inline);
      else if (flow.type === "heading") texts.push(flow.inline);
      else if (flow.type === "open" && plain(flow.summary.text) !== "" && texts.length === 0)
        texts.push(flow.summary);
      else if (flow.type === "list") nested.push(...flow.items);
      else if (flow.type === "table") inner.push(flow);
    const inline = texts.length === 0 ? emptyInline : joinInlines(texts, forcedBreak);
    if (inline.text.length > longest) return skip(entry.start, "too long for an entry");
    const look = lookAt(inline);
    for (const flow of inner) tables.push({ flow, place });
    if (look.links.length === 0 && look.anchors > 0 && look.free <= 6) {
      skip(entry.start, "table of contents");
      for (const child of nested) item(child, place, depth + 1);
      return;
    }
    if (inline.text.trim() === "" && nested.length > 0) {
      for (const child of nested) item(child, place, depth + 1);
      return;
    }
    const children = nested.slice(0, mostNested).map((child) => childText(child));
    const attributes = children.filter((child) => isAttribute(child)).length;
    const entries = children.filter(
      (child) => !isAttribute(child) && isEntryLike(lookAt(child)),
    ).length;
    const start = inline.at[firstVisible(inline)] ?? entry.start;
    const own = isEntryLike(look);
    // Nested texts of their own right, and nothing in the item itself that an entry has: a topic.
    const topic =
      nested.length > 0 &&
      (look.links.length === 0
        ? (attributes < children.length / 2 && entries > 0) || entries > attributes
        : entries > attributes && entries >= 2 && !look.venue && look.labels.length === 0);
    if (topic) {
      skip(start, "heading of a topic");
      const found = yearOfHeading(look.content);
      const year =
        found === null || look.content.length > 40
          ? place.year
          : {
              year: found.year,
              span: source.spanOf(start, inline.at[inline.text.length] ?? start),
            };
      for (const child of nested) item(child, { ...place, year }, depth + 1);
      return;
    }
    const reason = whyNoItem(inline, look, own, nested.length > 0 && attributes > 0, children);
    if (reason !== null) {
      skip(start, reason);
      for (const child of nested) item(child, place, depth + 1);
      return;
    }
    const belonging: Inline[] = [];
    const apart: FlowItem[] = [];
    nested.forEach((child, index) => {
      const text = children[index];
      if (
        text !== undefined &&
        !isAttribute(text) &&
        isFullEntry(lookAt(text)) &&
        entries >= 1 &&
        entries > attributes
      )
        apart.push(child);
      else belonging.push(...textsOf(child));
    });
    const last = apart.length > 0 ? (apart[0] as FlowItem).start : entry.end;
    drafts.push({ start, end: last, inline, attributes: belonging.slice(0, mostNested), place });
    for (const child of apart) item(child, place, depth + 1);
  };

  /** An item without links among entries that look like it is one of them. */
  const likeSiblings = (doubted: readonly FlowItem[], siblings: readonly Draft[]): void => {
    if (siblings.length < 3 || doubted.length > siblings.length / 2) return;
    const shapes = siblings.map(({ inline }) => lookAt(inline).startsWith);
    for (const entry of doubted) {
      const inline = childText(entry);
      const look = lookAt(inline);
      const alike = shapes.filter((shape) => shape === look.startsWith).length;
      if (look.words < 3 || look.words > 40 || alike < shapes.length * 0.6) continue;
      const start = inline.at[firstVisible(inline)] ?? entry.start;
      const at = skipped.findLastIndex((left) => left.start === start);
      if (at >= 0) skipped.splice(at, 1);
      drafts.push({
        start,
        end: entry.end,
        inline,
        attributes: [],
        place: siblings[0]?.place as Place,
      });
    }
  };

  for (const { flow, place } of blocks) {
    if (place.apart !== null) {
      if (flow.type !== "apart") skip(flow.start, place.apart);
      owner = null;
      continue;
    }
    if (flow.type === "heading") {
      owner = {
        inline: flow.inline,
        start: flow.start,
        end: flow.end,
        place: parentOf(place),
        draft: null,
      };
      if (lookAt(flow.inline).links.length === 0 && headingIsTopic(flow.inline, flow.level))
        owner = null;
    } else if (flow.type === "paragraph") paragraph(flow, place);
    else if (flow.type === "list") {
      const texts = flow.items.slice(0, mostNested).map((entry) => childText(entry));
      if (
        owner !== null &&
        (owner as { draft: number | null }).draft === null &&
        texts.length > 0 &&
        texts.every((text) => isAttribute(text)) &&
        texts.some((text) => lookAt(text).links.length > 0)
      ) {
        for (const [index, entry] of flow.items.entries())
          for (const text of textsOf(entry).slice(0, mostNested))
            attach(text, flow.items[index]?.end ?? flow.end);
      } else {
        const before = drafts.length;
        const doubted: FlowItem[] = [];
        for (const entry of flow.items) {
          const known = drafts.length;
          item(entry, place, 0);
          if (drafts.length === known && skipped.at(-1)?.reason === noLink) doubted.push(entry);
        }
        likeSiblings(doubted, drafts.slice(before));
      }
      owner = null;
    } else if (flow.type === "apart") {
      if (flow.what !== "rule") skip(flow.start, flow.what);
    } else {
      if (flow.type === "table") tables.push({ flow, place });
      owner = null;
    }
  }
  return { drafts, tables, skipped };
}

/** A table that only lays out: each cell may hold an entry. */
export function draftCells(flow: TableFlow, place: Place): Draft[] {
  const drafts: Draft[] = [];
  for (const row of flow.rows)
    for (const { inline } of row.cells) {
      if (inline.text.length > longest) continue;
      for (const piece of piecesOf(inline)) {
        const look = lookAt(piece);
        if (!isEntryLike(look) || whyNoParagraph(piece, look) !== null) continue;
        const start = piece.at[firstVisible(piece)] ?? row.start;
        const end = piece.at[piece.text.length] ?? row.end;
        drafts.push({ start, end, inline: piece, attributes: [], place });
      }
    }
  return drafts;
}

/** A heading with the place above itself. */
const parentOf = (place: Place): Place => ({ ...place, path: place.path.slice(0, -1) });

/** A heading of one or two words, or of a section's words, names a topic; a work's own heading is its title. */
function headingIsTopic(inline: Inline, level: number): boolean {
  const text = plain(inline.text);
  if (/[:：]\s*\S/u.test(text)) return count(text) < 3;
  return level < 3 || count(text) < 4;
}

const firstVisible = (inline: Inline): number => Math.max(0, /\S/u.exec(inline.text)?.index ?? 0);

function childText(item: FlowItem): Inline {
  const texts = item.content.flatMap((flow) => (flow.type === "paragraph" ? [flow.inline] : []));
  return texts.length === 0 ? emptyInline : joinInlines(texts.slice(0, 4), forcedBreak);
}

/** All texts of an item and of what is nested in it. */
function textsOf(item: FlowItem): Inline[] {
  return item.content.flatMap((flow) =>
    flow.type === "paragraph"
      ? [flow.inline]
      : flow.type === "list"
        ? flow.items.flatMap((inner) => textsOf(inner))
        : [],
  );
}

/** Nested below an entry only what is plainly another one stands for itself. */
function isFullEntry(look: Look): boolean {
  return (
    isEntryLike(look) &&
    look.words >= 4 &&
    (look.venue ||
      look.labels.length > 0 ||
      look.texts.some(({ label }) => label.split(/\s+/u).length >= 4))
  );
}

function whyNoItem(
  inline: Inline,
  look: Look,
  own: boolean,
  hasAttributes: boolean,
  children: readonly Inline[],
): string | null {
  if (look.content === "" && look.links.length === 0) return "empty";
  if (look.links.length === 0 && look.anchors > 0) return "table of contents";
  if (isProse(look)) return "prose";
  if (
    look.links.length > 0 &&
    look.free === 0 &&
    look.texts.length === 0 &&
    children.length === 0 &&
    look.labels.every((link) => link.badge)
  )
    return "badges";
  if (own) return null;
  if (hasAttributes && children.some((child) => lookAt(child).links.length > 0)) return null;
  if (look.venue && look.free >= 3) return null;
  const published = bracketsOf(inline.text.slice(0, 120))[0];
  if (published !== undefined && /^[\s*_]*[[【]/u.test(inline.text) && look.free >= 4) return null;
  if (look.links.length === 0) return noLink;
  if (look.texts.length > 0 && (look.startsWith === "link" || look.free <= 12)) return null;
  if (look.labels.some((link) => link.bare) && look.free >= 1) return null;
  if (look.labels.length > 0 && look.free >= 1) return null;
  if (look.labels.length > 0 && look.free === 0) return "links without a title";
  return look.free > 25 ? "prose" : null;
}

function whyNoParagraph(inline: Inline, look: Look): string | null {
  if (look.content === "" && look.links.length === 0) return "image";
  if (inline.text.length > longest) return "too long for an entry";
  if (look.links.length === 0 && look.anchors > 0) return "table of contents";
  if (look.links.length > 0 && look.texts.length === 0 && look.free <= 1)
    return look.labels.every((link) => link.badge) && look.labels.length > 0
      ? "links without a title"
      : "links without a title";
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

/** A paragraph can hold several entries, one after the other, each beginning a line as the first one does. */
export function piecesOf(inline: Inline): Inline[] {
  const starts = [0];
  const { text } = inline;
  for (let index = 0; index < text.length; index++)
    if (text[index] === "\n" || text[index] === "\u2028") starts.push(index + 1);
  if (starts.length === 1) return [inline];
  // A line that ends inside a link or set-off text goes on.
  for (let at = starts.length - 1; at > 0; at--) {
    const cut = (starts[at] as number) - 1;
    if (inline.marks.some((mark) => mark.kind !== "code" && mark.from < cut && mark.to > cut + 1))
      starts.splice(at, 1);
  }
  const lines = starts
    .map((from, at) => sliceInline(inline, from, starts[at + 1] ?? text.length))
    .filter(({ text: line }) => line.trim() !== "");
  if (lines.length < 2) return [inline];
  const looks = lines.map((line) => lookAt(line));
  const full = looks.map(
    (look) =>
      isEntryLike(look) &&
      (look.labels.length > 0 || look.venue || look.texts.length > 0) &&
      look.free + look.texts.length > 0,
  );
  const begins = (index: number): boolean => {
    const look = looks[index] as Look;
    const first = looks[0] as Look;
    return full[index] === true &&
      look.startsWith === first.startsWith &&
      look.startsWith !== "text"
      ? true
      : full[index] === true &&
          full[index - 1] === true &&
          look.free >= 2 &&
          look.labels.length > 0;
  };
  if (full[0] !== true) {
    // A title on one line and its links on the next: a new one begins after links.
    const pieces: Inline[][] = [];
    let complete = true;
    lines.forEach((line, index) => {
      const look = looks[index] as Look;
      const linksOnly = look.links.length > 0 && look.texts.length === 0 && look.free <= 2;
      if (complete && !linksOnly) pieces.push([]);
      if (pieces.length === 0) pieces.push([]);
      (pieces.at(-1) as Inline[]).push(line);
      complete = linksOnly;
    });
    const shaped = pieces.filter(
      (piece) => lookAt(piece[0] as Inline).startsWith === looks[0]?.startsWith,
    ).length;
    if (pieces.length > 1 && shaped === pieces.length && looks[0]?.startsWith !== "text")
      return pieces.map((piece) => joinInlines(piece, forcedBreak));
    return [inline];
  }
  const groups: Inline[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || begins(index)) groups.push([line]);
    else (groups.at(-1) as Inline[]).push(line);
  });
  if (groups.length === 1) return [inline];
  return groups.map((group) =>
    group.length === 1 ? (group[0] as Inline) : joinInlines(group, forcedBreak),
  );
}
