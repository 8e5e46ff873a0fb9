// Free stretches of an entry's text, cut where a line ends, where something was claimed, and around set-off text.
import { imagePlace, type Mark, plain } from "./inline.ts";
import type { Running } from "./running.ts";

export type Style = "plain" | "strong" | "emphasis" | "link" | "quote";

export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly styles: ReadonlySet<Style>;
  readonly words: number;
}

const separators = /[\s:：,;.|\-–—·•*_/>→⭐✨🔥()[\]]/u;

const wordsOf = (text: string): number => (text === "" ? 0 : text.split(/\s+/u).length);

/** Whether quoted words are part of a title: the sentence goes on behind, or comes from before within its type. */
function isPhrase({ inline: { text, marks } }: Running, from: number, length: number): boolean {
  const to = from + length;
  if (
    /^\s+(?!(?:by|in|from|at|on|for|with|and)\s|\p{Ll}{2,4}Xiv)\p{Ll}/u.test(
      text.slice(to, to + 12),
    )
  )
    return true;
  return (
    /(?<![\p{L}\p{N}])\p{Ll}+\s+$/u.test(text.slice(Math.max(0, from - 24), from)) &&
    marks.some((mark) => mark.kind !== "code" && mark.from < from && mark.to > to)
  );
}

const isLongerItalic = (outer: Mark, inner: Mark, text: string): boolean =>
  outer.kind === "emphasis" &&
  outer.from <= inner.from &&
  outer.to >= inner.to &&
  /\p{L}/u.test(text.slice(outer.from, inner.from) + text.slice(inner.to, outer.to));

/** Free stretches of text, cut where a line ends, where something was claimed, and around set-off text. */
export function chunksOf(running: Running): Chunk[] {
  const { text, marks } = running.inline;
  const cuts = new Set<number>([0, text.length]);
  for (let index = 0; index < text.length; index++) {
    if (
      text[index] === "\n" ||
      running.claimed[index] !== (running.claimed[index - 1] ?? running.claimed[index])
    )
      cuts.add(index);
    if (text[index] === "\n") cuts.add(index + 1);
  }
  // `Name 2020 | open | 3 GB`: fields, no title.
  const pipes = [...text.matchAll(/\s\|\s/gu)];
  if (pipes.length >= 2) for (const { index } of pipes) cuts.add(index).add(index + 3);
  const styled: { from: number; to: number; style: Style }[] = [];
  const links = running.links.filter((link) => !link.isLabel);
  for (const link of links) styled.push({ from: link.from, to: link.to, style: "link" });
  for (const mark of marks) {
    if (mark.kind !== "strong" && mark.kind !== "emphasis") continue;
    // A word or two in italics inside a sentence is part of it.
    const inside = plain(text.slice(mark.from, mark.to));
    const before = text.slice(0, mark.from).trimEnd().at(-1) ?? "\n";
    const after = text.slice(mark.to).trimStart()[0] ?? "\n";
    if (
      mark.kind === "emphasis" &&
      wordsOf(inside) < 3 &&
      !separators.test(before) &&
      !separators.test(after)
    )
      continue;
    // Bold inside longer italics stresses a word of them.
    if (mark.kind === "strong" && marks.some((outer) => isLongerItalic(outer, mark, text)))
      continue;
    if (
      links.some(
        (link) =>
          link.from <= mark.from &&
          link.to >= mark.to &&
          plain(text.slice(link.from, link.to)) !== inside,
      )
    )
      continue;
    styled.push({ from: mark.from, to: mark.to, style: mark.kind });
  }
  for (const match of text.matchAll(/["“”«]([^"“”«»]{8,300})["“”»]/gu))
    if (
      wordsOf(match[1] as string) >=
        (/\bet al\.?,?\s*$/u.test(text.slice(Math.max(0, match.index - 10), match.index))
          ? 1
          : 3) &&
      !isPhrase(running, match.index, match[0].length)
    )
      styled.push({ from: match.index + 1, to: match.index + match[0].length - 1, style: "quote" });
  for (const { from, to } of styled) cuts.add(from).add(to);
  const order = [...cuts].sort((a, b) => a - b);
  const chunks: Chunk[] = [];
  for (let index = 0; index + 1 < order.length; index++) {
    let from = order[index] as number;
    let to = order[index + 1] as number;
    if (running.claimed[from] === 1) continue;
    const styles = new Set<Style>();
    for (const { from: start, to: end, style } of styled)
      if (start <= from && end >= to) styles.add(style);
    if (styles.size === 0) styles.add("plain");
    while (from < to && (/\s/u.test(text[from] as string) || text[from] === imagePlace)) from++;
    while (to > from && (/\s/u.test(text[to - 1] as string) || text[to - 1] === imagePlace)) to--;
    if (!/[\p{L}\p{N}]/u.test(text.slice(from, to))) continue;
    const content = plain(text.slice(from, to));
    chunks.push({ from, to, text: content, styles, words: wordsOf(content) });
  }
  return chunks;
}
