// A line, or a text between set-off and claimed parts, that is nothing but a venue with its year.
import { plain } from "./inline.ts";
import { isPerson } from "./people.ts";
import { couldBeVenue, isVenueName, readPublication } from "./read-publication.ts";
import { addPublication, insideLink, type Running } from "./running.ts";
import { isTitled, mostWords } from "./venue-case.ts";

/** A line, or a text between claimed parts, that is nothing but a venue. */
export function recognizeWholeLines(running: Running): void {
  const { text } = running.inline;
  const edges = new Set<number>();
  for (const link of running.links) if (!link.isLabel) edges.add(link.from).add(link.to);
  for (const mark of running.inline.marks)
    if (mark.kind === "strong" || mark.kind === "emphasis") edges.add(mark.from).add(mark.to);
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    const edge = edges.has(index);
    const stop =
      edge ||
      index === text.length ||
      running.claimed[index] === 1 ||
      text[index] === "\n" ||
      text[index] === "\u2028";
    if (!stop) continue;
    const content = plain(text.slice(from, index));
    if (
      content !== "" &&
      content.split(/\s+/u).length <= mostWords(content) &&
      !/[:?!]\s/u.test(content) &&
      !isPersonFirst(content)
    ) {
      const publication = readPublication(content);
      if (
        publication !== null &&
        couldBeVenue(publication) &&
        (publication.known || running.publications.every(({ venue }) => venue === null)) &&
        (publication.venue === null || isTitled(publication.venue)) &&
        (publication.year !== null ||
          (publication.known && content.split(/\s+/u).length <= 3 && from > 0)) &&
        !insideLink(running, from, index) &&
        !wholeStrong(running, from, index) &&
        saysMore(running, from, index)
      )
        addPublication(running, {
          venue: publication.venue,
          year: publication.year,
          from,
          to: index,
        });
    }
    from = edge && running.claimed[index] !== 1 ? index : index + 1;
  }
}

/** `Ada Calm, Bo Rock, Sandbank 2021` */
const isPersonFirst = (content: string): boolean => {
  const comma = content.indexOf(", ");
  const words = comma < 0 ? [] : content.slice(0, comma).split(/\s+/u);
  return words.length > 1 && isPerson(words) && !isVenueName(content.slice(0, comma));
};

/** Whether something is left for a title. */
function saysMore(running: Running, from: number, to: number): boolean {
  const { text } = running.inline;
  for (let index = 0; index < text.length; index++)
    if (index === from) index = to;
    else if (running.claimed[index] === 0 && /\p{L}/u.test(text[index] as string)) return true;
  return running.title !== null || running.name !== null;
}

const wholeStrong = (running: Running, from: number, to: number): boolean =>
  running.inline.marks.some(
    (mark) => mark.kind === "strong" && mark.from <= from + 2 && mark.to >= to - 2 && from === 0,
  );
