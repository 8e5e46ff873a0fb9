// Of what kind an entry is: by the innermost heading that says so, else by its title.
import type { EntryKind } from "./read-entry.ts";
import type { Place } from "./outline.ts";
import { kindSections, surveyTitle } from "./section-words.ts";

/** `Methods: A Survey` is the part of a survey that treats methods. */
const subtitle = /\s*[:：]\s*an?\s+(?:\p{L}+[ -]){0,2}(?:survey|review|overview)\W*$/iu;

export function kindOfHeading(heading: string): EntryKind | null {
  const bare = heading.replace(subtitle, "");
  return kindSections.find(([words]) => words.test(bare === "" ? heading : bare))?.[1] ?? null;
}

export function kindOf(place: Place, title: string | null): EntryKind {
  for (let index = place.path.length - 1; index >= 0; index--) {
    const kind = kindOfHeading(place.path[index] as string);
    if (kind !== null) return kind;
  }
  if (title !== null && surveyTitle.test(title)) return "survey";
  const whole = kindOfHeading(place.documentTitle);
  return whole === "dataset" ? whole : "model";
}
