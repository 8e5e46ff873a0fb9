// Of what kind an entry is: by the innermost heading that says so, else by its title.
import type { EntryKind } from "./read-entry.ts";
import type { Place } from "./outline.ts";
import { kindSections, surveyTitle } from "./section-words.ts";

export function kindOfHeading(heading: string): EntryKind | null {
  return kindSections.find(([words]) => words.test(heading))?.[1] ?? null;
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
