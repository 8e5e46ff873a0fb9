// Lists also name people of their field, `- [Jane A. Roe (University of Sand)](…)`: nobody is a work.
import type { Look } from "./look.ts";
import { isPerson } from "./people.ts";

const peopleWords =
  /\b(?:people|persons|researchers?|scientists?|scholars?|speakers?|experts?)\b/iu;

/** Whether a heading above says that people are listed. */
export const listsPeople = (path: readonly string[]): boolean =>
  path.some((heading) => peopleWords.test(heading));

/** Whether an item begins with the linked name of a person, alone or with an affiliation. */
export function isListedPerson(look: Look): boolean {
  const [link] = look.texts;
  if (link === undefined || look.venue) return false;
  if (
    look.startsWith !== "link" &&
    !(look.startsWith === "bold" && look.content.startsWith(link.label))
  )
    return false;
  const words = (link.label.split(/\s*[(（,]/u)[0] ?? "").split(/\s+/u);
  return words.length >= 2 && isPerson(words);
}

const profile =
  /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x)\.com\/\w+|linkedin\.com\/in\/[^/?#]+|bsky\.app\/profile\/[^/?#]+)\/?(?:[?#]|$)/iu;

/** An item that is nothing but somebody's account: whoever it is, it is no work. */
export const isAccount = (look: Look): boolean =>
  look.startsWith === "link" &&
  look.labels.length === 0 &&
  look.texts.length === 1 &&
  look.texts.every(({ url }) => profile.test(url));
