// What a list calls itself: its own title, else the first heading that is no news, contents or the like.
import { apartSection } from "./section-words.ts";
import { flowOf } from "./flow.ts";
import { guardText } from "./guard.ts";
import { headingText, titleHeading } from "./outline.ts";

/** A title stands at the top; what comes later need not be read for it. */
const farthest = 20_000;

/** Null where no heading says it. */
export function listTitle(text: string): string | null {
  const { flow } = flowOf(guardText(text.slice(0, farthest)).text);
  const own = titleHeading(flow);
  if (own !== null) return headingText(own.inline);
  for (const block of flow) {
    if (block.type !== "heading") continue;
    const words = headingText(block.inline);
    if (words !== "" && apartSection(words) === null) return words;
  }
  return null;
}
