// A link's text can be a title itself: the entry then lists, or mentions, several papers.
import { foldTitle, titleWords } from "../../lists/normalize/fold-text.ts";
import type { ReadEntry, ReadLink } from "../../lists/read/read-entry.ts";

/** A text of so many words is a title; labels have fewer. */
const fewestWords = 4;

/** The title that the link's text gives, or null where it is a mere label. */
export const titleOfLink = ({ label }: ReadLink): string | null =>
  titleWords(label).length >= fewestWords ? label : null;

/** Whether the link leads to another paper than the entry's own. */
export function leadsElsewhere(entry: ReadEntry, link: ReadLink): boolean {
  const [own, title] = [foldTitle(entry.title ?? ""), foldTitle(titleOfLink(link) ?? "")];
  return title !== "" && own !== "" && !own.includes(title) && !title.includes(own);
}
