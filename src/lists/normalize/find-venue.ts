// The canonical venue of a printed name: by name or alias, whatever its case and punctuation, or by a dotted
// abbreviation that fits one venue only.
import { foldTitle } from "./fold-text.ts";
import type { VenueTerm } from "./vocabulary.ts";

export type VenueFinder = (printed: string) => string | undefined;

export function venueFinder(venues: readonly VenueTerm[]): VenueFinder {
  const names = new Map<string, string>();
  const forms: { name: string; words: readonly string[] }[] = [];
  for (const { name, aliases } of venues)
    for (const form of [name, ...aliases]) {
      if (!names.has(foldTitle(form))) names.set(foldTitle(form), name);
      forms.push({ name, words: wordsOf(form) });
    }
  return (printed) => {
    const folded = foldTitle(printed);
    return (
      names.get(folded) ??
      names.get(folded.replace(/^(?:ieee|acm)/, "")) ??
      byAbbreviation(printed, forms)
    );
  };
}

/** The one venue whose name's words begin with those of the abbreviation: "Nat. Comm.". */
function byAbbreviation(
  printed: string,
  forms: readonly { name: string; words: readonly string[] }[],
): string | undefined {
  if (!/\p{L}{2}\./u.test(printed)) return undefined;
  const words = wordsOf(printed);
  const fitting = forms.filter(
    (form) =>
      form.words.length === words.length &&
      words.every((word, i) => form.words[i]?.startsWith(word)),
  );
  const found = new Set(fitting.map(({ name }) => name));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Words that an abbreviation leaves out. */
const smallWord = /^(?:of|the|on|in|and|for|a|an)$/;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !smallWord.test(word));
