// What a work calls itself beside its title, where nothing in front of it said so: in front of a title in bold, in
// the title's own words, in a bracket or in bold behind it.
import type { Chunk } from "./chunks-of.ts";
import { type Habits, rarest } from "./habits.ts";
import { imagePlace, plain } from "./inline.ts";
import { attributeField } from "./attribute-words.ts";
import { isLabelText } from "./find-links.ts";
import { isVenueName } from "./read-publication.ts";
import { isNameLike, isOddWord, nameOfTitle } from "./read-name.ts";
import { isFree, type Running } from "./running.ts";

export function nameBesideTitle(running: Running, chunks: readonly Chunk[], habits: Habits): void {
  nameBeforeTitle(running, chunks, habits);
  nameBeforeLink(running, chunks, habits);
  nameFromTitle(running, chunks, habits);
}

/** `Wide SAND: [Evaluating Mirages](…)`: an odd word in front of a linked title and a colon, that few entries have. */
function nameBeforeLink(running: Running, chunks: readonly Chunk[], habits: Habits): void {
  const { title, inline } = running;
  const [lead, next] = chunks;
  if (running.name !== null || title === null || lead === undefined || next === undefined) return;
  if (next.from > title.from || next.to < title.to || !next.styles.has("link")) return;
  if (![...lead.styles].every((style) => style === "plain")) return;
  const found = /^[^\p{L}\p{N}]*([\p{L}\p{N}][^:：]{0,46}?)\s*[:：]\W*$/u.exec(
    inline.text.slice(lead.from, title.from),
  );
  const text = plain(found?.[1] ?? "");
  if (found === null || (habits.leads.get(text) ?? 0) > rarest) return;
  if (isLabelText(text) || attributeField(text.toLowerCase()) !== null || isVenueName(text)) return;
  if (!isNameLike(text, title.value) || !text.split(/\s+/u).some(isOddWord)) return;
  const from = lead.from + found[0].indexOf(found[1] as string);
  running.name = { value: text, from, to: from + (found[1] as string).length };
}

/** `SAND **"Evaluating Mirages"**`: one name, in front of a title that is set off. */
function nameBeforeTitle(running: Running, chunks: readonly Chunk[], habits: Habits): void {
  const { title } = running;
  const [lead, next] = chunks;
  if (running.name !== null || title === null || lead === undefined || next === undefined) return;
  if (lead.to > title.from || next.from > title.from || next.to < title.to) return;
  if (![...lead.styles].every((style) => style === "plain") || !next.styles.has("strong")) return;
  if (lead.words > 2 || !isNameLike(lead.text, "x")) return;
  if ((habits.leads.get(lead.text) ?? 0) > rarest) return;
  if (!isOddWord(lead.text) && (habits.leads.size <= rarest || !/^\p{Lu}/u.test(lead.text))) return;
  running.name = { value: lead.text, from: lead.from, to: lead.to };
}

function nameFromTitle(running: Running, chunks: readonly Chunk[], habits: Habits): void {
  const { title } = running;
  if (title === null) return;
  if (running.name === null) {
    const source = running.inline.text.slice(title.from, title.to).replaceAll(imagePlace, " ");
    const found = nameOfTitle(source);
    if (found !== null) {
      running.name = {
        value: plain(found.text),
        from: title.from + found.from,
        to: title.from + found.to,
      };
    } else {
      // A name in a bracket behind the title.
      const behind = chunks.find((chunk) => chunk.from >= title.to);
      const bracket = /^\s*[([]([^()[\]]{2,30})[)\]]/u.exec(
        running.inline.text.slice(title.to, title.to + 40),
      );
      if (
        bracket !== null &&
        (habits.behindIsVenue ?? 0) < 0.5 &&
        isFree(running, title.to, title.to + bracket[0].length) &&
        isNameLike(bracket[1] as string, "x") &&
        (bracket[1] as string).split(/\s+/u).some(isOddWord)
      ) {
        const from = running.inline.text.indexOf(bracket[1] as string, title.to);
        running.name = {
          value: (bracket[1] as string).trim(),
          from,
          to: from + (bracket[1] as string).length,
        };
      } else if (
        behind?.styles.has("strong") === true &&
        behind.words <= 2 &&
        isNameLike(behind.text, "x") &&
        behind.text.split(/\s+/u).some(isOddWord)
      )
        running.name = { value: behind.text, from: behind.from, to: behind.to };
    }
  }
}
