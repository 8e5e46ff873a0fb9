// What is nested under an item: its texts, which of them say more about it, and which are plainly entries themselves.
import { attributeField, splitAttribute } from "./attribute-words.ts";
import type { FlowItem } from "./flow.ts";
import { emptyInline, forcedBreak, type Inline, joinInlines } from "./inline.ts";
import { isEntryLike, type Look, lookAt } from "./look.ts";
import { looksLikeAuthors, withoutStops } from "./people.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { bareLabel } from "./repeated-labels.ts";

/** A nested text that says more about the entry above. */
export function saysMore(inline: Inline, labels: ReadonlySet<string>): boolean {
  const look = lookAt(inline);
  if (look.content === "") return true;
  const split = splitAttribute(inline.text);
  if (
    split !== null &&
    (attributeField(split.label) !== null || labels.has(bareLabel(split.label)))
  )
    return true;
  const bare = look.content.replace(/[^\p{L}\p{N}\s]/gu, "").trim();
  if (attributeField(bare) !== null) return true;
  if (look.links.length > 0 && look.texts.length === 0 && look.free <= 2) return true;
  // `[Author et al. Net](…) - [paper](…)` is a work of its own.
  const work = look.texts.length > 0 && look.labels.length > 0;
  if (!work && looksLikeAuthors(withoutStops(look.content))) return true;
  const publication = readPublication(look.content);
  return publication !== null && couldBeVenue(publication) && look.links.length === 0;
}

/** The text of an item itself, its first paragraphs. */
export function childText(item: FlowItem): Inline {
  const texts = item.content.flatMap((flow) => (flow.type === "paragraph" ? [flow.inline] : []));
  return texts.length === 0 ? emptyInline : joinInlines(texts.slice(0, 4), forcedBreak);
}

/** All texts of an item and of what is nested in it. */
export function textsOf(item: FlowItem): Inline[] {
  return item.content.flatMap((flow) =>
    flow.type === "paragraph"
      ? [flow.inline]
      : flow.type === "list"
        ? flow.items.flatMap((inner) => textsOf(inner))
        : [],
  );
}

/** Nested below an entry only what is plainly another one stands for itself. */
export function isFullEntry(look: Look): boolean {
  return (
    isEntryLike(look) &&
    look.words >= 4 &&
    (look.venue ||
      look.labels.length > 0 ||
      look.texts.some(({ label }) => label.split(/\s+/u).length >= 4))
  );
}
