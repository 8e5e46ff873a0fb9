// Decides which blocks may be entries: list items, paragraphs, headings that only what follows them explains; and
// what nested under an item belongs to it, stands for itself, or makes the item a heading of a topic.
import { isBareTitle, isLikeSiblings } from "./bare-titles.ts";
import type { Draft, Drafts } from "./draft.ts";
import type { Flow, FlowItem } from "./flow.ts";
import {
  emptyInline,
  firstVisible,
  forcedBreak,
  type Inline,
  joinInlines,
  plain,
} from "./inline.ts";
import { isAccount, isListedPerson, listsPeople } from "./listed-person.ts";
import { isEntryLike, type Look, lookAt, outwardLinks } from "./look.ts";
import { headingIsTopic, mayOwn } from "./may-own.ts";
import { childText, isFullEntry, saysMore, textsOf } from "./nested-texts.ts";
import { headingText, isEmphasisedLine, type Place, type PlacedFlow } from "./outline.ts";
import { piecesOf } from "./pieces-of.ts";
import { yearOfHeading } from "./read-year.ts";
import { repeatedLabels } from "./repeated-labels.ts";
import type { SourceText } from "./source-text.ts";
import { isListOfVenues } from "./venue-list.ts";
import { longest, noLink, whyNoItem, whyNoParagraph } from "./why-no-entry.ts";

type TableFlow = Extract<Flow, { type: "table" }>;

const mostStacked = 60_000;
const mostNested = 200;

export function draftBlocks(blocks: readonly PlacedFlow[], source: SourceText): Drafts {
  const drafts: Draft[] = [];
  const skipped: { start: number; reason: string }[] = [];
  const tables: { flow: TableFlow; place: Place }[] = [];
  const sectioned = blocks.some(({ place }) => place.path.length > 0);
  const labels = repeatedLabels(blocks.map(({ flow }) => flow));
  const isAttribute = (inline: Inline): boolean => saysMore(inline, labels);
  /** What was passed over turned out to be an entry. */
  const unskip = (start: number): void => {
    const at = skipped.findLastIndex((left) => left.start === start);
    if (at >= 0) skipped.splice(at, 1);
  };
  /** Items that are entries only if they look like those of the document. */
  const doubts: { entry: FlowItem; place: Place }[] = [];
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
      const reason =
        sectioned && place.path.length === 0 && hasBadgesOnly(look)
          ? "badges"
          : whyNoParagraph(piece, look);
      if (reason === null) {
        drafts.push({ start, end, inline: piece, attributes: [], place });
        owner = { inline: piece, start, end, place, draft: drafts.length - 1 };
      } else if (reason === "links without a title" && owner !== null) {
        attach(piece, end);
      } else {
        skip(start, reason);
        owner = mayOwn(piece, look) ? { inline: piece, start, end, place, draft: null } : null;
      }
    }
  };
  /** A title in bold and, quoted below it, who wrote it and where it is found; anything else quoted is no entry. */
  const quotation = (flow: Extract<Flow, { type: "quotation" }>, place: Place): void => {
    const above = owner;
    owner = null;
    if (above !== null && above.draft === null && isEmphasisedLine(above.inline)) {
      const inline = joinInlines([above.inline, flow.inline], forcedBreak);
      const look = lookAt(inline);
      if (look.labels.some((link) => link.bracketed) && whyNoParagraph(inline, look) === null) {
        unskip(above.start);
        drafts.push({ start: above.start, end: flow.end, inline, attributes: [], place });
        return;
      }
    }
    skip(flow.start, "quotation");
  };
  /** Adds a text to the entry that began above it. */
  const attach = (inline: Inline, end: number): void => {
    if (owner === null) return;
    const draft = owner.draft === null ? undefined : drafts[owner.draft];
    if (draft === undefined) {
      unskip(owner.start);
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

  /** The year that an item states for what is nested in it. */
  const yearAbove = (inline: Inline, place: Place): Place["year"] => {
    const text = headingText(inline);
    const found = text.length > 40 ? null : yearOfHeading(text);
    if (found === null) return place.year;
    const start = inline.at[firstVisible(inline)] ?? 0;
    return {
      year: found.year,
      span: source.spanOf(start, inline.at[inline.text.length] ?? start),
    };
  };

  const item = (entry: FlowItem, place: Place, depth: number): void => {
    const texts: Inline[] = [];
    const nested: FlowItem[] = [];
    const inner: TableFlow[] = [];
    const folds: Inline[] = [];
    let folded = false;
    for (const flow of entry.content)
      if (flow.type === "close") folded = false;
      else if (flow.type === "open" && texts.length > 0) {
        folded = true;
        folds.push(flow.summary);
      }
      // What is folded away below an entry and links to nothing is a picture's caption or an abstract.
      else if (folded && flow.type === "paragraph" && lookAt(flow.inline).links.length === 0)
        continue;
      else if (flow.type === "paragraph" && nested.length === 0) texts.push(flow.inline);
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
      const below = { ...place, year: yearAbove(inline, place) };
      for (const child of nested) item(child, below, depth + 1);
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
      const below = { ...place, year: yearAbove(inline, place) };
      for (const child of nested) item(child, below, depth + 1);
      return;
    }
    const reason =
      isAccount(look) || (listsPeople(place.path) && isListedPerson(look))
        ? "person"
        : whyNoItem(inline, look, own, nested.length > 0 && attributes > 0, children);
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
    drafts.push({
      start,
      end: last,
      inline,
      attributes: belonging.slice(0, mostNested),
      fold: folds.length === 1 ? folds[0] : null,
      place,
    });
    for (const child of apart) item(child, place, depth + 1);
  };

  /** Takes up an item that was left for want of a link. */
  const takeUp = (entry: FlowItem, place: Place): void => {
    const inline = childText(entry);
    const start = inline.at[firstVisible(inline)] ?? entry.start;
    unskip(start);
    drafts.push({ start, end: entry.end, inline, attributes: [], place });
  };

  for (const { flow, place } of blocks) {
    if (place.apart !== null) {
      if (flow.type !== "apart" && flow.type !== "quotation") skip(flow.start, place.apart);
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
      if (
        place.path.length === 0 ||
        (outwardLinks(flow.inline).length === 0 && headingIsTopic(flow.inline, flow.level))
      )
        owner = null;
    } else if (flow.type === "paragraph") paragraph(flow, place);
    else if (flow.type === "list" && isListOfVenues(flow.items)) {
      for (const entry of flow.items) skip(entry.start, "a list of venues");
      owner = null;
    } else if (flow.type === "list") {
      const texts = flow.items.slice(0, mostNested).map((entry) => childText(entry));
      if (
        owner !== null &&
        (owner as { draft: number | null }).draft === null &&
        texts.length > 0 &&
        texts.every((text) => isAttribute(text) || isShort(lookAt(text))) &&
        (texts.some(
          (text) => isAttribute(text) && lookAt(text).links.some(({ url }) => url !== ""),
        ) ||
          // A heading that is a linked title needs no link below.
          (lookAt(owner.inline).venue &&
            lookAt(owner.inline).texts.length > 0 &&
            texts.some((text) => isAttribute(text))))
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
        const siblings = drafts.slice(before).map(({ inline }) => lookAt(inline));
        for (const entry of doubted)
          if (isLikeSiblings(lookAt(childText(entry)), siblings, doubted.length))
            takeUp(entry, place);
          else doubts.push({ entry, place });
        // Links alone in a line below the last item are its links.
        const last = drafts.at(-1);
        owner =
          last !== undefined && drafts.length > before && last.end === flow.items.at(-1)?.end
            ? { ...last, draft: drafts.length - 1 }
            : null;
        continue;
      }
      owner = null;
    } else if (flow.type === "quotation") quotation(flow, place);
    else if (flow.type === "apart") {
      if (flow.what !== "rule") skip(flow.start, flow.what);
    } else {
      if (flow.type === "table") tables.push({ flow, place });
      owner = null;
    }
  }
  const looks = drafts.map(({ inline }) => lookAt(inline));
  const sections = new Set(drafts.map(({ place }) => place.path[0]));
  for (const { entry, place } of doubts)
    if (sections.has(place.path[0]) && isBareTitle(childText(entry), looks)) takeUp(entry, place);
  return { drafts, tables, skipped };
}

/** What greets above the first section: a motto between badges. */
const hasBadgesOnly = (look: Look): boolean =>
  look.links.length > 0 && look.links.every(({ badge }) => badge);

/** A few words without a link: a rank, a word that there is none yet. */
const isShort = (look: Look): boolean => look.links.length === 0 && look.words <= 6;

/** A heading with the place above itself. */
const parentOf = (place: Place): Place => ({ ...place, path: place.path.slice(0, -1) });
