// What a link is: paper, code, weights … by its label, else by what its address identifies.
import type { Link } from "../../graph/schema.ts";
import { foldName } from "./fold-text.ts";
import type { Identifier } from "./identifiers.ts";
import type { LabelVocabulary } from "./vocabulary.ts";

export type LinkKindOf = (label: string, identifier: Identifier | null) => Link["kind"];

export function linkKindReader({ kinds }: LabelVocabulary): LinkKindOf {
  const whole = new Map<string, Link["kind"]>();
  const byScheme = new Map<string, Link["kind"]>();
  const words: { kind: Link["kind"]; pattern: RegExp }[] = [];
  for (const [kind, { labels, identifiers }] of Object.entries(kinds) as [
    Link["kind"],
    LabelVocabulary["kinds"][string],
  ][]) {
    for (const label of labels) {
      if (!whole.has(label)) whole.set(label, kind);
      if (/^[\p{L}]/u.test(label))
        words.push({ kind, pattern: new RegExp(String.raw`(?<![\p{L}])${label}(?![\p{L}])`, "u") });
    }
    for (const scheme of identifiers) byScheme.set(scheme, kind);
  }
  return (label, identifier) => {
    const folded = foldName(
      label
        .replace(/[(（[][^()（）[\]]*[)）\]]/gu, " ")
        .replace(/\p{Extended_Pictographic}|\uFE0F/gu, " "),
    ).replace(/^[^\p{L}\p{N}*]+|[^\p{L}\p{N}*]+$/gu, "");
    return (
      whole.get(folded) ??
      words.find(({ pattern }) => pattern.test(folded))?.kind ??
      byScheme.get(identifier?.scheme ?? "") ??
      "other"
    );
  };
}
