// Where a link or an image leads.
import { isEscapable } from "./punctuation.ts";

/** `(address "title")` behind a bracket, the address as printed. */
export function readTarget(text: string, at: number): { url: string; end: number } | null {
  if (text[at] !== "(") return null;
  let place = skipSpace(text, at + 1);
  let url = "";
  if (text[place] === "<") {
    const close = text.indexOf(">", place);
    if (close < 0 || close - place > 4000 || text.slice(place, close).includes("\n")) return null;
    url = text.slice(place + 1, close);
    place = close + 1;
  } else {
    const start = place;
    let depth = 0;
    for (; place < text.length && place - start < 8000; place++) {
      const unit = text[place] as string;
      if (unit === "\\" && place + 1 < text.length && isEscapable(text[place + 1] as string))
        place++;
      else if (unit === "(") {
        if (++depth > 32) return null;
      } else if (unit === ")") {
        if (depth === 0) break;
        depth--;
      } else if (unit <= " ") break;
    }
    if (depth > 0) return null;
    url = text.slice(start, place);
  }
  const after = skipSpace(text, place);
  if (text[after] === ")") return { url, end: after + 1 };
  if (after === place) return null;
  const quote = text[after];
  const closing = quote === "(" ? ")" : quote === '"' || quote === "'" ? quote : null;
  if (closing === null) return null;
  let end = after + 1;
  for (; end < text.length && end - after < 2000 && text[end] !== closing; end++)
    if (text[end] === "\\") end++;
  if (text[end] !== closing) return null;
  end = skipSpace(text, end + 1);
  return text[end] === ")" ? { url, end: end + 1 } : null;
}

function skipSpace(text: string, from: number): number {
  let place = from;
  while (place < text.length && place - from < 200 && /[ \t\n]/.test(text[place] as string))
    place++;
  return place;
}
