// One work's title is printed with its name in front, or without.
import { foldTitle, titleWords } from "../../lists/normalize/fold-text.ts";

/** No name has more words, and no title fewer. */
const mostNameWords = 3;
const fewestTitleWords = 4;

/** The title folded, and what of it stands behind its name and a colon. */
export function titleForms(title: string): readonly string[] {
  const whole = foldTitle(title);
  const colon = title.indexOf(":");
  if (colon < 0) return [whole];
  const rest = title.slice(colon + 1);
  return titleWords(title.slice(0, colon)).length <= mostNameWords &&
    titleWords(rest).length >= fewestTitleWords
    ? [whole, foldTitle(rest)]
    : [whole];
}
