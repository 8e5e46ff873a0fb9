// The list's own table of contents: its links to anchors, and the anchors that its headings make.
import type { ListContext } from "./list-context.ts";

export interface ContentsLine {
  readonly line: number;
  readonly from: number;
  readonly text: string;
  readonly anchor: string;
  /** Offsets of the address. */
  readonly urlFrom: number;
  readonly urlTo: number;
}

/** Every link to an anchor of the list itself. */
export const tableOfContents = ({ links }: ListContext): ContentsLine[] =>
  links.flatMap(({ url, text, line, from, urlFrom, urlTo, image }) =>
    url.startsWith("#") && url.length > 1 && !image
      ? [{ line, from, text, anchor: url.slice(1), urlFrom, urlTo }]
      : [],
  );

/** Anchors of the headings as GitHub makes them, with `-1`, `-2` for repeated ones. */
export function headingAnchors(context: ListContext): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const { title } of headingsOf(context)) {
    const slug = anchorOf(title);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.set(count === 0 ? slug : `${slug}-${count}`, title);
    // The blank beside a badge becomes a hyphen on GitHub, elsewhere not.
    const beside = slugOf(visible(title));
    if (!anchors.has(beside)) anchors.set(beside, title);
  }
  return anchors;
}

/** Nobody points at what is longer. */
const longestHeading = 2000;

/** Headings in prose, the document's own title included: marked, underlined, or as a tag of one line. */
function headingsOf({ lines, prose }: ListContext): { title: string; line: number }[] {
  return lines.flatMap((text, i) => {
    if (prose[i] !== true || text.length > longestHeading) return [];
    const marked = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(text);
    const tag = /^\s*<h[1-6]\b[^>]*>(.*?)(?:<\/h[1-6]>.*)?$/i.exec(text);
    const line = /^ {0,3}(?:=+|-{2,})\s*$/.test(lines[i + 1] ?? "") && /\p{L}/u.test(text);
    const title = marked?.[1] ?? tag?.[1] ?? (line ? text : undefined);
    return title === undefined ? [] : [{ title, line: i + 1 }];
  });
}

/** GitHub's rule: lower case, no punctuation, blanks to hyphens. */
export const anchorOf = (heading: string): string => slugOf(visible(heading).trim());

/** Links and emphasis leave their text, images nothing. */
const visible = (heading: string): string =>
  heading
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/[*`]/g, "");

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replace(/\s/g, "-");
