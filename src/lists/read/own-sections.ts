// Contents written with whole addresses: `[Survey](https://github.com/owner/list#survey)` points at a heading of this
// very list. The list's own address is not known, but one that leads to two headings of it is it.
import type { Draft } from "./draft.ts";
import { findLinks } from "./find-links.ts";
import type { Section } from "./read-entry.ts";

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/gu, "-")
    .replace(/^-+|-+$/gu, "");

const fewest = 2;

/** Drafts that only lead to sections of the document itself. */
export function ownSections(
  drafts: readonly Draft[],
  sections: readonly Section[],
): ReadonlySet<Draft> {
  const slugs = new Set(sections.map(({ title }) => slugOf(title)));
  const pointers = new Map<string, { drafts: Set<Draft>; slugs: Set<string> }>();
  for (const draft of drafts) {
    if (draft.attributes.length > 0) continue;
    const urls = findLinks(draft.inline).map(({ url }) => url);
    const [first] = urls;
    const base = first?.split("#")[0] ?? "";
    if (base === "" || !urls.every((url) => url.startsWith(`${base}#`))) continue;
    const fragments = urls.map((url) => fragmentOf(url.slice(base.length + 1)));
    if (!fragments.every((fragment) => slugs.has(fragment))) continue;
    const page = base.replace(/\/(?:(?:blob|tree)\/.*|)$/u, "");
    const known = pointers.get(page) ?? { drafts: new Set(), slugs: new Set() };
    known.drafts.add(draft);
    for (const fragment of fragments) known.slugs.add(fragment);
    pointers.set(page, known);
  }
  const own = [...pointers.values()].filter((known) => known.slugs.size >= fewest);
  return new Set(own.flatMap((known) => [...known.drafts]));
}

function fragmentOf(text: string): string {
  try {
    return slugOf(decodeURIComponent(text));
  } catch {
    return slugOf(text);
  }
}
