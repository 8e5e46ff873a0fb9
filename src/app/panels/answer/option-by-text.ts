// The option that a typed text means: named so, else so but for capitals and accents, else the first that begins so,
// else the first that holds it.
import { fold } from "../../search/fold.ts";
import type { Option } from "./options.ts";

export function optionByText(options: readonly Option[], text: string): Option | null {
  const wanted = fold(text.trim());
  if (wanted === "") return null;
  const folded = options.map((option) => ({ option, label: fold(option.label) }));
  const found =
    folded.find(({ option }) => option.label === text) ??
    folded.find(({ label }) => label === wanted) ??
    folded.find(({ label }) => label.startsWith(wanted)) ??
    folded.find(({ label }) => label.includes(wanted));
  return found?.option ?? null;
}

/** The option named exactly so, unless who types may be on the way to a longer name. */
export function completedOption(options: readonly Option[], text: string): Option | null {
  const found = options.find(({ label }) => label === text);
  if (found === undefined) return null;
  const begun = fold(text);
  return options.some(({ label }) => label.length > text.length && fold(label).startsWith(begun))
    ? null
    : found;
}
