// Labelled links and badges are no part of a name or title; some of them say the venue.
import { badgeColour, badgeText, isCounter } from "./read-badge.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { isLabelText } from "./find-links.ts";
import { isNameLike } from "./read-name.ts";
import type { Habits } from "./habits.ts";
import { addPublication, claim, isLeading, type Running } from "./running.ts";

const rankInFront =
  /^(?:conference|journal|venue|published(?: in)?|publish|accepted(?: by)?)\s+(?=\p{Lu})/iu;

/** Labels that say where a link leads even in front. */
const hosts = new Set("github hf huggingface openreview kaggle zenodo blog".split(" "));

/** A link label or badge that states a venue with its year, or a venue alone where `alone`. */
function publish(
  running: Running,
  label: string,
  from: number,
  to: number,
  alone: boolean,
): boolean {
  const publication = readPublication(label);
  if (publication === null || /\d{4}\.\d{4,5}/.test(label)) return false;
  if (publication.venue === null) {
    if (!alone) return false;
  } else if (!(publication.known && (alone || publication.year !== null))) return false;
  addPublication(running, { venue: publication.venue, year: publication.year, from, to });
  return true;
}

export function recognizeLinks(running: Running, habits: Habits): void {
  for (const link of running.links) {
    if (!link.isLabel) continue;
    const found = readPublication(link.label);
    // In front of the title a link can be labelled with the venue alone.
    const front = link.bracketed && !link.badge && isLeading(running, link.outerFrom);
    if (found !== null && couldBeVenue(found) && found.venue !== null && !link.bare)
      publish(
        running,
        link.label,
        link.from,
        link.to,
        front && !hosts.has(link.label.toLowerCase()),
      );
    if (link.badge) {
      // A linked badge can say the venue besides.
      const badge = running.inline.marks.find(
        (mark) => mark.kind === "image" && mark.from >= link.from && mark.to <= link.to,
      );
      if (badge !== undefined && !isCounter(badge.url))
        publish(running, badgeText(badge.url).replace(rankInFront, ""), link.from, link.to, false);
    }
    claim(running, link.outerFrom, link.outerTo);
  }
  let named = false;
  for (const mark of running.inline.marks) {
    if (mark.kind !== "image") continue;
    if (running.claimed[mark.from] === 1) continue;
    const said = [badgeText(mark.url).replace(rankInFront, ""), mark.alt.trim()].filter(
      (text) => text !== "",
    );
    claim(running, mark.from, mark.to);
    if (isCounter(mark.url)) continue;
    const published = said.some((text) => publish(running, text, mark.from, mark.to, true));
    if (published || named || running.name !== null) continue;
    const badge = badgeText(mark.url);
    const value = badge.replace(/^(?:name|model|method|dataset)\s+/iu, "");
    if (badge === "" || isLabelText(value) || !isNameLike(value, "")) continue;
    // A badge with a word of its own is the name; one that other entries carry too is a tag.
    if (value !== badge || (habits.badges.get(badge) ?? 1) <= 2) {
      if (value === badge && habits.tagColours.has(badgeColour(mark.url))) continue;
      running.name = { value, from: mark.from, to: mark.to };
      named = true;
    }
  }
}
