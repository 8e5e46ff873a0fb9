import { editDistance } from "../edit-distance.ts";
import { anchorOf, headingAnchors, tableOfContents } from "../table-of-contents.ts";
import type { Rule } from "../rule.ts";

export const brokenAnchor: Rule = {
  id: "broken-anchor",
  severity: "warning",
  explanation: "A link of the table of contents that no heading answers.",
  example: { wrong: "[Methods](#Method)", right: "[Methods](#methods)" },
  *check(context) {
    const anchors = headingAnchors(context);
    const html = new Set(
      context.lines.flatMap((line) =>
        [...line.matchAll(/\b(?:id|name)\s*=\s*["']([^"']+)["']/g)].map(([, id = ""]) => id),
      ),
    );
    // A pictograph's invisible sign stays in the anchor.
    const alike = new Map([...anchors.keys()].map((made) => [unmarked(made), made]));
    for (const { anchor, text, line, urlFrom, urlTo } of tableOfContents(context)) {
      const wanted = safeDecode(anchor);
      if (anchors.has(wanted) || html.has(wanted)) continue;
      const near =
        [wanted.toLowerCase(), anchorOf(text)].find((candidate) => anchors.has(candidate)) ??
        alike.get(unmarked(wanted)) ??
        onlySlip(wanted, anchors.keys());
      yield {
        line,
        from: urlFrom,
        fold: "anchor",
        folded: "anchors that no heading makes",
        message:
          near === undefined
            ? `no heading makes the anchor "#${anchor}"`
            : `no heading makes the anchor "#${anchor}"; "#${near}" is there`,
        ...(near === undefined
          ? {}
          : { fix: [{ line, from: urlFrom, to: urlTo, text: `#${near}` }] }),
      };
    }
  },
};

/** The one anchor that is a letter away; short ones are near to one another by chance. */
function onlySlip(wanted: string, anchors: Iterable<string>): string | undefined {
  if (wanted.length < 6) return undefined;
  const near = [...anchors].filter((anchor) => editDistance(wanted, anchor, 1) <= 1);
  return near.length === 1 ? near[0] : undefined;
}

const unmarked = (anchor: string): string => anchor.toLowerCase().replace(/\uFE0F/gu, "");

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
