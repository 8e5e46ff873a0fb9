// Italics in title case behind a title, `*Journal of Sand*`: a venue where none was recognized.
import type { Chunk } from "./chunks-of.ts";
import { looksLikeAuthors } from "./people.ts";
import { readPublication } from "./read-publication.ts";
import { isJournalLike } from "./recognize-authors.ts";
import { addPublication, type Running } from "./running.ts";

export function venueInItalics(running: Running, chunks: readonly Chunk[]): void {
  const { title } = running;
  if (title === null || running.publications.some(({ venue }) => venue !== null)) return;
  const left = chunks.find(
    (chunk) => chunk.from >= title.to && chunk.styles.has("emphasis") && !chunk.styles.has("link"),
  );
  if (left === undefined || left.words < 2 || left.words > 7 || looksLikeAuthors(left.text)) return;
  if (!isJournalLike(left.text) || /\d|\bwith\b/u.test(left.text)) return;
  const publication = readPublication(left.text);
  if (publication !== null && publication.venue !== null)
    addPublication(running, {
      venue: publication.venue,
      year: publication.year,
      from: left.from,
      to: left.to,
    });
}
