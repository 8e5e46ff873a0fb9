// Addresses that stand in a text without any markup are links too, as they are on GitHub.
import type { Inline, Mark } from "./inline.ts";

const address = /(?:\bhttps?:\/\/|(?<![\w/.@-])www\.(?=[\w-]+\.\w))[^\s<>"'`|\u2028\uFFFC]+/g;
const longest = 2000;

/** Trailing punctuation and unbalanced closing brackets do not belong to an address. */
function trimAddress(found: string): string {
  const surplus = new Map([
    [")", 0],
    ["]", 0],
  ]);
  for (const unit of found)
    if (unit === "(") surplus.set(")", (surplus.get(")") ?? 0) - 1);
    else if (unit === "[") surplus.set("]", (surplus.get("]") ?? 0) - 1);
    else if (surplus.has(unit)) surplus.set(unit, (surplus.get(unit) ?? 0) + 1);
  let end = found.length;
  for (; end > 0; end--) {
    const last = found[end - 1] as string;
    const extra = surplus.get(last);
    if (extra !== undefined) {
      if (extra <= 0) break;
      surplus.set(last, extra - 1);
    } else if (!/[.,;:!?*_~}]/.test(last)) break;
  }
  return found.slice(0, end);
}

export function markBareAddresses(inline: Inline): Inline {
  if (!/http|www\./u.test(inline.text)) return inline;
  const taken = inline.marks.filter(({ kind }) => kind === "link" || kind === "code");
  const added: Mark[] = [];
  let next = 0;
  for (const match of inline.text.matchAll(address)) {
    const url = trimAddress(match[0].slice(0, longest));
    const from = match.index;
    const to = from + url.length;
    while (next < taken.length && (taken[next] as Mark).to <= from) next++;
    if (next < taken.length && (taken[next] as Mark).from < to) continue;
    const start = inline.at[from] as number;
    const end = (inline.at[to - 1] as number) + 1;
    added.push({ kind: "link", from, to, start, end, url, alt: "" });
  }
  if (added.length === 0) return inline;
  const marks = [...inline.marks, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
  return { ...inline, marks };
}
