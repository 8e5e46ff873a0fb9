// Labels of nested bullets that stand under several items: such a bullet says something about the item above, whatever
// words the list chose for it. The same holds for bullets below headings that are linked titles.
import { splitAttribute } from "./attribute-words.ts";
import type { Flow, FlowItem } from "./flow.ts";
import { lookAt } from "./look.ts";

const fewest = 3;

/** `Details (images)` and `Details (words)` are one label. */
export const bareLabel = (label: string): string =>
  label
    .replace(/\s*\([^()]*\)\s*/gu, " ")
    .trim()
    .toLowerCase();

/** Labels that begin a bullet under at least three items. */
export function repeatedLabels(blocks: readonly Flow[]): ReadonlySet<string> {
  const parents = new Map<string, number>();
  const visit = (item: FlowItem): void => {
    let labels: Set<string> | null = null;
    for (const flow of item.content)
      if (flow.type === "list")
        for (const child of flow.items) {
          const label = labelOf(child);
          if (label !== null) (labels ??= new Set()).add(label);
          visit(child);
        }
    for (const label of labels ?? []) parents.set(label, (parents.get(label) ?? 0) + 1);
  };
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "list") continue;
    for (const item of block.items) visit(item);
    const above = blocks[at - 1];
    if (above?.type !== "heading" || lookAt(above.inline).links.length === 0) continue;
    for (const label of new Set(block.items.map(labelOf)))
      if (label !== null) parents.set(label, (parents.get(label) ?? 0) + 1);
  }
  return new Set([...parents].filter(([, count]) => count >= fewest).map(([label]) => label));
}

function labelOf(item: FlowItem): string | null {
  const first = item.content[0];
  if (first?.type !== "paragraph") return null;
  const split = splitAttribute(first.inline.text.slice(0, 80));
  return split === null ? null : bareLabel(split.label);
}
