// A paragraph can be a stack of entries, one after the other: cut where a line begins as the first one does.
import { forcedBreak, type Inline, joinInlines, sliceInline } from "./inline.ts";
import { isEntryLike, type Look, lookAt } from "./look.ts";

export function piecesOf(inline: Inline): Inline[] {
  const starts = [0];
  const { text } = inline;
  for (let index = 0; index < text.length; index++)
    if (text[index] === "\n" || text[index] === "\u2028") starts.push(index + 1);
  if (starts.length === 1) return [inline];
  // A line that ends inside a link or set-off text goes on.
  for (let at = starts.length - 1; at > 0; at--) {
    const cut = (starts[at] as number) - 1;
    if (inline.marks.some((mark) => mark.kind !== "code" && mark.from < cut && mark.to > cut + 1))
      starts.splice(at, 1);
  }
  const lines = starts
    .map((from, at) => sliceInline(inline, from, starts[at + 1] ?? text.length))
    .filter(({ text: line }) => line.trim() !== "");
  if (lines.length < 2) return [inline];
  const looks = lines.map((line) => lookAt(line));
  const full = looks.map(
    (look) =>
      isEntryLike(look) &&
      (look.labels.length > 0 || look.venue || look.texts.length > 0) &&
      look.free + look.texts.length > 0,
  );
  const begins = (index: number): boolean => {
    const look = looks[index] as Look;
    const first = looks[0] as Look;
    return full[index] === true &&
      look.startsWith === first.startsWith &&
      look.startsWith !== "text"
      ? true
      : full[index] === true &&
          full[index - 1] === true &&
          look.free >= 2 &&
          look.labels.length > 0;
  };
  if (full[0] !== true) {
    // A title on one line and its links on the next: a new one begins after links.
    const pieces: Inline[][] = [];
    let complete = true;
    lines.forEach((line, index) => {
      const look = looks[index] as Look;
      const linksOnly = look.links.length > 0 && look.texts.length === 0 && look.free <= 2;
      if (complete && !linksOnly) pieces.push([]);
      if (pieces.length === 0) pieces.push([]);
      (pieces.at(-1) as Inline[]).push(line);
      complete = linksOnly;
    });
    const shaped = pieces.filter(
      (piece) => lookAt(piece[0] as Inline).startsWith === looks[0]?.startsWith,
    ).length;
    if (pieces.length > 1 && shaped === pieces.length && looks[0]?.startsWith !== "text")
      return pieces.map((piece) => joinInlines(piece, forcedBreak));
    return [inline];
  }
  const groups: Inline[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || begins(index)) groups.push([line]);
    else (groups.at(-1) as Inline[]).push(line);
  });
  if (groups.length === 1) return [inline];
  return groups.map((group) =>
    group.length === 1 ? (group[0] as Inline) : joinInlines(group, forcedBreak),
  );
}
