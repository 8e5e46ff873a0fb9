// `<summary>NewNet</summary>` under an entry: a list that folds away a picture or an abstract names the work there.
import type { Draft } from "./draft.ts";
import { isLabelText } from "./find-links.ts";
import { type Inline, plain } from "./inline.ts";
import { isNameLike, isOddWord } from "./read-name.ts";
import { foldWords } from "./section-words.ts";

/** The drafts whose fold names them: one coined word that stands under no other entry. */
export function foldNames(drafts: readonly Draft[]): ReadonlyMap<Draft, Inline> {
  const names = new Map<Draft, Inline>();
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.fold == null) continue;
    const text = plain(draft.fold.text);
    if (text === "" || /\s/u.test(text) || !isOddWord(text) || !isNameLike(text, "x")) continue;
    if (isLabelText(text) || foldWords.test(text) || /^tl;?dr$/iu.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    names.set(draft, draft.fold);
  }
  for (const [draft, fold] of names)
    if ((counts.get(plain(fold.text)) ?? 0) > 1) names.delete(draft);
  return names;
}
