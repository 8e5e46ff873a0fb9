// What the questions are asked about until someone picks otherwise. It is data, like the rest of the vocabulary.
import vocabulary from "../../../data/vocabulary/questions.json";
import type { AppData } from "../load/load-data.ts";

export const defaults = vocabulary;

/** Names of these ids; null where the graph lacks one. */
export function namesOf({ index }: AppData, ids: readonly string[]): readonly string[] | null {
  const names = ids.flatMap((id) => index.node(id)?.name ?? []);
  return names.length === ids.length ? names : null;
}

/** "A, B and C". */
export const inWords = (names: readonly string[], last = "and"): string =>
  names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;

/** A text as it stands in a query. */
export const quoted = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
