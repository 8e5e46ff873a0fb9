// The links of a running text in order: what they are labelled, where they lead, and whether their text is a label
// (`Paper`, `[Code]`, a badge) or part of what the entry says (its title, its name).
import { type Inline, type Mark, plain } from "./inline.ts";
import { badgeText } from "./read-badge.ts";
import { linkWords } from "./link-words.ts";
import { readPublication } from "./read-publication.ts";

export interface InlineLink {
  readonly label: string;
  readonly url: string;
  readonly isLabel: boolean;
  readonly bracketed: boolean;
  /** Only images inside. */
  readonly badge: boolean;
  /** An address that stands for itself. */
  readonly bare: boolean;
  /** Range of the visible text, and with brackets and lead words around it. */
  readonly from: number;
  readonly to: number;
  readonly outerFrom: number;
  readonly outerTo: number;
  readonly mark: Mark;
}

/** Whether all words of `text` are words of link labels. */
export function isLabelText(text: string): boolean {
  const known = asked.get(text);
  if (known !== undefined) return known;
  const answer = readsAsLabel(text);
  if (asked.size >= mostKept) asked.clear();
  if (text.length <= 60) asked.set(text, answer);
  return answer;
}

/** The same few labels are asked about many times. */
const asked = new Map<string, boolean>();
const mostKept = 4000;

/** No label is longer, whatever it adds in brackets. */
const longestLabel = 200;

function readsAsLabel(text: string): boolean {
  if (text.length > longestLabel) return false;
  const bare = text
    .toLowerCase()
    .replace(/[(（][^)）]*[)）]/gu, " ")
    .replace(/[^\p{L}\p{N}+\- ]/gu, " ");
  const words = bare.split(/[\s-]+/u).filter((word) => word !== "");
  if (words.length === 0)
    return /\p{Extended_Pictographic}|^\W*$/u.test(text) && text.trim() !== "";
  if (words.length > 5 || /^\p{Lu}\p{L}*-\p{Lu}$/u.test(text)) return false;
  const isKnown = (word: string): boolean =>
    linkWords.has(word) || linkWords.has(word.replace(/s$/, ""));
  const known = words.filter((word) => isKnown(word));
  const loose = words.filter(
    (word) =>
      !isKnown(word) && /^(?:v?\d[\d.]*\w?|of|and|on|the|for|by|in|&|\+|\p{L})$/u.test(word),
  );
  return known.length > 0 && known.length + loose.length >= words.length;
}

const brackets = new Map([
  ["[", "]"],
  ["(", ")"],
  ["【", "】"],
  ["（", "）"],
  ["{", "}"],
  ["<", ">"],
]);

/** `4 Sep 2022`: when, and no title. */
export const isDate = (text: string): boolean =>
  text.length < 24 && /\d{4}/u.test(text) && readPublication(text)?.venue === null;

const isBalanced = (text: string): boolean =>
  text.split(/[[【]/u).length === text.split(/[\]】]/u).length;

/** The label before a bare address: `Paper: https://…`, `[Code] (https://…)`. */
const leadLabel =
  /(?:\[\s*([^\][\n]{1,40}?)\s*\]\s*[:：]?\s*\(?|(?<=^|[\s|,;([*•·])([\p{L}][\p{L} /&-]{0,24}?)\s*[:：]\s*[(<]?)\s*$/u;

export function findLinks(inline: Inline): readonly InlineLink[] {
  if (!inline.marks.some(({ kind }) => kind === "link")) return none;
  let links = found.get(inline);
  if (links === undefined) {
    links = linksOf(inline);
    found.set(inline, links);
  }
  return links;
}

const none: readonly InlineLink[] = [];
const found = new WeakMap<Inline, readonly InlineLink[]>();

function linksOf(inline: Inline): InlineLink[] {
  const { text } = inline;
  const links: InlineLink[] = [];
  const pictures = inline.marks.filter(({ kind }) => kind === "image");
  let nextImage = 0;
  let covered = 0;
  for (const mark of inline.marks) {
    if (mark.kind !== "link" || mark.from < covered) continue;
    covered = Math.max(covered, mark.to);
    while (nextImage < pictures.length && (pictures[nextImage] as Mark).from < mark.from)
      nextImage++;
    const images: Mark[] = [];
    for (let at = nextImage; at < pictures.length && (pictures[at] as Mark).to <= mark.to; at++)
      images.push(pictures[at] as Mark);
    const words = plain(text.slice(mark.from, mark.to));
    const badge = words === "" && images.length > 0;
    const bare = words === mark.url;
    let label = badge
      ? plain(images.map((image) => image.alt.trim() || badgeText(image.url)).join(" "))
      : words;
    let outerFrom = mark.from;
    let outerTo = mark.to;
    let bracketed = false;
    const inner = /^\[(.*)\]$/su.exec(label) ?? /^【(.*)】$/su.exec(label);
    if (inner !== null && !badge && !/[[\]]/.test(inner[1] as string)) {
      bracketed = true;
      label = (inner[1] as string).trim();
    }
    const before = text.slice(Math.max(0, mark.from - 60), mark.from).trimEnd();
    const open = before.at(-1) ?? "";
    const after = /^\s*/u.exec(text.slice(mark.to, mark.to + 8))?.[0].length ?? 0;
    if (brackets.get(open) === text[mark.to + after] && brackets.has(open)) {
      bracketed ||= open !== "(" && open !== "<";
      outerFrom = text.lastIndexOf(open, mark.from - 1);
      outerTo = mark.to + after + 1;
    } else if (!bracketed && /^[[【]|[\]】]$/u.test(label) && !isBalanced(label)) {
      // `[[Label](url)` and `[Label]](url)`: a bracket was forgotten.
      label = label.replace(/^[[【]\s*|\s*[\]】]$/gu, "");
      bracketed = true;
    }
    let lead = false;
    if (bare) {
      const found = leadLabel.exec(text.slice(Math.max(0, mark.from - 60), mark.from));
      const said = found?.[1] ?? found?.[2];
      if (found !== null && said !== undefined && (found[1] !== undefined || isLabelText(said))) {
        label = said.trim();
        outerFrom = mark.from - found[0].length;
        if (text[outerTo] === ")") outerTo++;
        lead = true;
      }
    } else if (!badge) {
      const found = /(?<=^|[\s|,;([*•·])([\p{L}][\p{L} /&-]{0,24}?)\s*[:：]\s*$/u.exec(
        text.slice(Math.max(0, mark.from - 40), mark.from),
      );
      if (found !== null && isLabelText(found[1] as string)) {
        lead = true;
        outerFrom = mark.from - found[0].length;
      }
    }
    const count = label.split(/\s+/u).length;
    const isLabel =
      badge ||
      bare ||
      isLabelText(label) ||
      isDate(label) ||
      (bracketed && count <= 5) ||
      (lead && count <= 2);
    links.push({
      label,
      url: mark.url,
      isLabel,
      bracketed,
      badge,
      bare,
      from: mark.from,
      to: mark.to,
      outerFrom,
      outerTo,
      mark,
    });
  }
  return links;
}

/** An address that leads somewhere in the same document. */
export const isAnchor = ({ url }: { readonly url: string }): boolean => url.startsWith("#");

/** Somebody's address for mail. */
export const isMail = ({ url }: { readonly url: string }): boolean =>
  /^(?:mailto:)?[^\s@/:]+@[^\s@/]+$/iu.test(url);
