// `- Data mining` over `[KDD](…)`, `[ICDM](…)`: where the works of a list come from is no list of works.
import type { FlowItem } from "./flow.ts";
import { lookAt } from "./look.ts";
import { isVenueName } from "./read-publication.ts";

export function isListOfVenues(items: readonly FlowItem[]): boolean {
  const leaves = leavesOf(items, []);
  const venues = leaves.filter((leaf) => isVenueAlone(leaf)).length;
  return venues >= fewest && venues >= leaves.length * 0.7;
}

const fewest = 4;
const mostLooked = 200;

/** Items with nothing nested in them, the first ones. */
function leavesOf(items: readonly FlowItem[], leaves: FlowItem[]): readonly FlowItem[] {
  for (const item of items) {
    if (leaves.length >= mostLooked) break;
    const nested = item.content.flatMap((flow) => (flow.type === "list" ? flow.items : []));
    if (nested.length === 0) leaves.push(item);
    else leavesOf(nested, leaves);
  }
  return leaves;
}

/** A venue's name, linked, and no word beside it. */
function isVenueAlone(item: FlowItem): boolean {
  const [text] = item.content;
  if (item.content.length !== 1 || text?.type !== "paragraph") return false;
  if (text.inline.text.length > longest) return false;
  const look = lookAt(text.inline);
  return (
    look.links.length === 1 &&
    look.free === 0 &&
    look.words <= mostWords &&
    isVenueName(look.content)
  );
}

const mostWords = 4;
const longest = 60;
