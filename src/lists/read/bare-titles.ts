// Items without link or venue: among entries that look like them they are entries whose links are still to come.
import { type Inline } from "./inline.ts";
import { isProse } from "./is-prose.ts";
import { type Look, lookAt } from "./look.ts";
import { isEmphasisedLine } from "./outline.ts";
import { isNameLike } from "./read-name.ts";
import { isVenueName } from "./read-publication.ts";

/** Whether a text could be an entry beside `siblings`, the entries of the same list. */
export function isLikeSiblings(look: Look, siblings: readonly Look[], doubted: number): boolean {
  if (siblings.length < 3 || doubted > siblings.length / 2) return false;
  const alike = siblings.filter(({ startsWith }) => startsWith === look.startsWith).length;
  return look.words >= 3 && look.words <= 40 && alike >= siblings.length * 0.6;
}

const fewest = 8;

/** Whether a text reads as a title and the entries of the document begin as it does. */
export function isBareTitle(inline: Inline, entries: readonly Look[]): boolean {
  const bracketed = /^\s*\[([^\][]+)\]\s*$/u.exec(inline.text);
  const look = lookAt(inline);
  const shape = bracketed === null ? look.startsWith : "link";
  if (entries.length < fewest || look.words < 5 || look.words > 32 || isProse(look)) return false;
  const alike = entries.filter(({ startsWith }) => startsWith === shape).length;
  // Set-off text with more behind it says enough where nearly all entries begin so.
  if (bracketed === null && look.startsWith !== "text")
    return alike >= entries.length * 0.8 && !isEmphasisedLine(inline);
  return alike >= entries.length * 0.5 && isTitle(bracketed?.[1] ?? look.content);
}

function isTitle(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.filter((word) => isVenueName(word.replace(/[,.;]$/u, ""))).length > words.length / 3)
    return false;
  const colon = text.search(/[:：]\s/u);
  if (colon > 0 && isNameLike(text.slice(0, colon), text.slice(colon + 1))) return true;
  if (/[.;]$|,\s\w+,\s/u.test(text)) return false;
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  return long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * 0.7;
}
