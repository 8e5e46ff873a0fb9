// What a link is: paper, code, weights … by its label, else by what its address identifies.
import type { Link } from "../../graph/schema.ts";
import { phraseFinder } from "./find-phrases.ts";
import { foldName } from "./fold-text.ts";
import type { Identifier } from "./identifiers.ts";
import type { LabelVocabulary } from "./vocabulary.ts";

export type LinkKindOf = (label: string, identifier: Identifier | null) => Link["kind"];

export function linkKindReader({ kinds }: LabelVocabulary): LinkKindOf {
  const whole = new Map<string, Link["kind"]>();
  const byScheme = new Map<string, Link["kind"]>();
  const entries = Object.entries(kinds) as [Link["kind"], LabelVocabulary["kinds"][string]][];
  for (const [kind, { labels, identifiers }] of entries) {
    for (const label of labels) if (!whole.has(label)) whole.set(label, kind);
    for (const scheme of identifiers) byScheme.set(scheme, kind);
  }
  const words = phraseFinder(
    entries.flatMap(([name, { labels }]) => labels.map((text) => ({ name, text }))),
  );
  return (label, identifier) => {
    const folded = foldName(
      label
        .replace(/[(（[][^()（）[\]]*[)）\]]/gu, " ")
        .replace(/\p{Extended_Pictographic}|\uFE0F/gu, " "),
    ).replace(/^[^\p{L}\p{N}*]+|[^\p{L}\p{N}*]+$/gu, "");
    return (
      whole.get(folded) ??
      (words(folded).toSorted((a, b) => a.from - b.from)[0]?.name as Link["kind"] | undefined) ??
      byScheme.get(identifier?.scheme ?? "") ??
      "other"
    );
  };
}
