// The words of a typed text or of a name, as they are compared: folded, without what parts them.
import { fold } from "./fold.ts";

export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/)
    .map((word) => word.replace(/[,;:?]+$/, ""))
    .filter((word) => word !== "");

/** Words that only join what is meant. */
export const joining: ReadonlySet<string> = new Set(
  "a an and are by do does for from how in is of on or the to what which with".split(" "),
);

/** Whether some word of a folded text begins so; letters inside of a word say nothing of what it means. */
export function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  return false;
}
