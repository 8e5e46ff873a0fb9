// Whether a line or a heading without links of its own may be the entry that the links below it belong to.
import { attributeField } from "./attribute-words.ts";
import { kindOfHeading } from "./entry-kind.ts";
import { isLabelText } from "./find-links.ts";
import { type Inline, plain } from "./inline.ts";
import { isProse } from "./is-prose.ts";
import { countWords, type Look } from "./look.ts";
import { isEmphasisedLine } from "./outline.ts";

const mostWords = 40;

/** A line that is set off, no sentence, and no label. */
export const mayOwn = (inline: Inline, look: Look): boolean =>
  look.links.length === 0 &&
  look.words <= mostWords &&
  (look.words >= 2 ? isSet(look) : isBoldName(inline, look)) &&
  !isProse(look);

const isSet = (look: Look): boolean => look.startsWith === "bold" || look.startsWith === "emphasis";

/** One word, all in bold, that is neither a label nor the word of a section: what is linked below it is its own. */
const isBoldName = (inline: Inline, look: Look): boolean =>
  look.startsWith === "bold" &&
  isEmphasisedLine(inline) &&
  /\p{Lu}|\d/u.test(look.content) &&
  !/[:：]$/u.test(look.content) &&
  !isLabelText(look.content) &&
  attributeField(look.content.toLowerCase()) === null &&
  kindOfHeading(look.content) === null;

/** A heading of one or two words, or of a section's words, names a topic; a work's own heading is its title. */
export function headingIsTopic(inline: Inline, level: number): boolean {
  const text = plain(inline.text);
  if (/[:：]\s*\S/u.test(text)) return countWords(text) < 3;
  return level < 3 || countWords(text) < 4;
}
