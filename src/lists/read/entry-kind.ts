// Of what kind an entry is: by the innermost heading that says so, else by its title.
import type { EntryKind } from "./read-entry.ts";
import type { Place } from "./outline.ts";
import { datasetTitle, kindSections, surveyPhrase, surveyTitle } from "./section-words.ts";

/** `Methods: A Survey` is the part of a survey that treats methods. */
const subtitle = /\s*[:：]\s*an?\s+(?:\p{L}+[ -]){0,2}(?:survey|review|overview)\W*$/iu;

/** `Dune Segmentation (and Tracking) on Other Datasets` holds what segments dunes. */
const testedOn =
  /((?:tion|sis|ing|ment)(?:\s*\([^()]*\))?)\son\s.*\b(?:data ?sets?|benchmarks?)\W*$/iu;

function kindOfWords(words: string): EntryKind | null {
  let kind = kinds.get(words);
  if (kind === undefined) {
    kind = kindSections.find(([test]) => test.test(words))?.[1] ?? null;
    if (kinds.size >= mostKept) kinds.clear();
    if (words.length < 200) kinds.set(words, kind);
  }
  return kind;
}

/** Every entry of a section asks about the same few headings. */
const kinds = new Map<string, EntryKind | null>();
const mostKept = 4000;

export function kindOfHeading(heading: string, title: string | null = null): EntryKind | null {
  const bare = heading.replace(subtitle, "");
  const words = (bare === "" ? heading : bare).replace(testedOn, "$1");
  // `Tools for Datasets` are tools.
  const [head = ""] = words.split(/\sfor\s/iu);
  const kind = kindOfWords(head) ?? kindOfWords(words);
  if (kind !== "survey") return kind;
  // `Datasets, Benchmarks & Surveys`: the title says which, else the first.
  const several = words.split(/[,，、/&|+]|\band\b/iu).map(kindOfWords);
  if (!several.includes("survey") || !several.includes("dataset")) return kind;
  if (title !== null && (surveyTitle.test(title) || surveyPhrase.test(title))) return "survey";
  if (title !== null && datasetTitle.test(title)) return "dataset";
  return several.find((part) => part !== null) ?? kind;
}

/** `Models > Overview` holds models. */
const isOverview = (heading: string): boolean => /^\P{L}*overviews?\P{L}*$/iu.test(heading);
/** `Materials > Papers` holds works. */
const isPapers = (heading: string): boolean => /^\P{L}*papers?\P{L}*$/iu.test(heading);

export function kindOf(place: Place, title: string | null): EntryKind {
  let overview = false;
  let papers = false;
  for (let index = place.path.length - 1; index >= 0; index--) {
    const heading = place.path[index] as string;
    const kind = kindOfHeading(heading, title);
    // `Materials > Materials Design`: what the works are about.
    const subject = place.path
      .slice(index + 1)
      .some((below) => below.toLowerCase().startsWith(`${heading.toLowerCase()} `));
    if (kind === null) papers ||= isPapers(heading);
    else if (kind === "survey" && isOverview(heading)) overview = true;
    else if (kind !== "other" || !(papers || subject)) return kind;
  }
  if (overview) return "survey";
  if (title !== null && surveyTitle.test(title)) return "survey";
  const whole = kindOfHeading(place.documentTitle);
  return whole === "dataset" ? whole : "model";
}
