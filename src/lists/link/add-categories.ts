// Which sections of the lists hold the works, and which sections hold those.
import { pathSeparator } from "../../graph/path-separator.ts";
import type { Section } from "../read/read-entry.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import { addAlias, addSource, draftEdge, draftNode, type Draft, type DraftNode } from "./draft.ts";
import { stateAt, type EvidenceMaker } from "./list-evidence.ts";

/** Headings without the pictures that decorate them; a heading that is nothing else stays. */
const withoutPictures = (heading: string): string =>
  heading.replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]+\s*/gu, "").trim() || heading;

const pathKey = (list: string, path: readonly string[]): string => [list, ...path].join("\n");

/** A node for each section that holds entries, and for the sections above it. */
export function addCategories(
  draft: Draft,
  works: ReadonlyMap<Work, DraftNode>,
  sections: ReadonlyMap<string, readonly Section[]>,
  evidence: EvidenceMaker,
): void {
  const byPath = new Map<string, Section[]>();
  for (const [list, those] of sections)
    for (const section of those) {
      const key = pathKey(list, section.path);
      const alike = byPath.get(key);
      if (alike === undefined) byPath.set(key, [section]);
      else alike.push(section);
    }
  const category = (list: string, path: readonly string[], line: number | undefined): DraftNode => {
    const name = path.map(withoutPictures).join(pathSeparator);
    const title = path.at(-1) ?? "";
    const alike = byPath.get(pathKey(list, path)) ?? [];
    const section = alike.find((section) => section.line === line) ?? alike[0];
    const at = section?.line ?? line ?? 1;
    const piece = markText(evidence, list, at, title, "section-heading");
    const key = `category:${list}/${path.join("/")}`;
    const isNew = !draft.nodes.has(key);
    const node = draftNode(draft, "Category", key, name, [piece], true);
    addSource(node, { list, line: at });
    if (!isNew) return node;
    node.tellers.push(list);
    addAlias(node, title, [piece]);
    const parent = path.slice(0, -1);
    if (parent.length > 0)
      draftEdge(draft, "PART_OF", node, category(list, parent, undefined), [piece]);
    return node;
  };
  for (const [work, node] of works)
    for (const { entry } of work.entries) {
      if (entry.section.length === 0) continue;
      const target = category(entry.list, entry.section, entry.spans.section?.line);
      const place = entry.spans.section ?? { line: entry.line, from: 0, to: 0 };
      draftEdge(draft, "IN_CATEGORY", node, target, [
        markText(evidence, entry.list, place.line, entry.section.at(-1) ?? "", "section-heading"),
        evidence(
          entry.list,
          stateAt(
            "entry-in-section",
            entry.spans.title ?? entry.spans.name ?? { line: entry.line, from: 0, to: 0 },
          ),
        ),
      ]);
    }
}

/** Evidence that marks a text in a line, all of the line where it is not there literally. */
function markText(evidence: EvidenceMaker, list: string, line: number, text: string, rule: string) {
  const whole = evidence(list, stateAt(rule, { line, from: 0, to: Number.MAX_SAFE_INTEGER }));
  const at = "quote" in whole ? whole.quote.indexOf(text) : -1;
  return at < 0 || !("quote" in whole) ? whole : { ...whole, from: at, to: at + text.length };
}
