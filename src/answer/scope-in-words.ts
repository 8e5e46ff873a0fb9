// A scope in words: one part for each clause and each act by hand, with the scope that is left without it.
import { broughtIn, notBroughtIn } from "./brought-in.ts";
import type { FacetValue } from "./facet.ts";
import type { FacetIndex } from "./facet-index.ts";
import { reasonInWords } from "./reasons.ts";
import type { FacetClause, Scope } from "./scope.ts";
import { countOf, grouped, inWords } from "./words.ts";

export interface ScopePart {
  /** "models", "2021 to 2023", "modality X-ray", "not in category Language". */
  readonly text: string;
  /** The scope without this part. */
  readonly without: Scope;
}

export function scopeParts(facets: FacetIndex, scope: Scope): ScopePart[] {
  const parts = scope.clauses.map((clause, i): ScopePart => ({
    text: clauseInWords(facets, clause),
    without: { ...scope, clauses: scope.clauses.toSpliced(i, 1) },
  }));
  const { exclude, edgeKinds, evidence } = scope;
  for (const { ids, because } of broughtIn(scope)) {
    const why = because === null ? null : reasonInWords(facets.index, because);
    parts.push({
      text: `with ${someNodes(facets, ids)} brought in${why === null ? "" : `: ${why}`}`,
      without: { ...scope, ...notBroughtIn(scope, new Set(ids)) },
    });
  }
  if (exclude.length > 0)
    parts.push({
      text: `without ${someNodes(facets, exclude)}`,
      without: { ...scope, exclude: [] },
    });
  if (edgeKinds !== null)
    parts.push({
      text: edgeKinds.length === 0 ? "no links" : `links ${inWords(edgeKinds, "or")}`,
      without: { ...scope, edgeKinds: null },
    });
  if (evidence !== null)
    parts.push({
      text: evidence.length === 0 ? "no evidence" : `evidence ${inWords(evidence, "or")}`,
      without: { ...scope, evidence: null },
    });
  return parts;
}

/** "everything", or the parts in a row. */
export const scopeInWords = (facets: FacetIndex, scope: Scope): string =>
  scopeParts(facets, scope)
    .map(({ text }) => text)
    .join(", ") || "everything";

function clauseInWords(
  facets: FacetIndex,
  { facet: id, mode, values, because }: FacetClause,
): string {
  const column = facets.column(id);
  if (column === undefined) return `unknown facet ${id}`;
  const { facet, numberOf, labels } = column;
  const label = (value: FacetValue): string => labels[numberOf.get(value) ?? -1] ?? String(value);
  const what = facet.hidden ? "" : `${facet.label.charAt(0).toLowerCase()}${facet.label.slice(1)} `;
  const named = facet.id === "kind" ? "" : what;
  const text =
    facet.hidden === true
      ? someNodes(facets, values.map(String))
      : facet.order === "value" && mode !== "all"
        ? inWords(ranges(column.values, values, label), "or")
        : inWords(few(values.map(label)), mode === "all" ? "and" : "or");
  const why = because === undefined ? null : reasonInWords(facets.index, because);
  return `${mode === "none" ? "not " : ""}${named}${values.length === 0 ? "none" : text}${why === null ? "" : `: ${why}`}`;
}

/** Runs of three and more neighbouring values as "first to last". */
function ranges(
  all: readonly FacetValue[],
  picked: readonly FacetValue[],
  label: (value: FacetValue) => string,
): string[] {
  const found: FacetValue[][] = [];
  for (const value of [
    ...all.filter((held) => picked.includes(held)),
    ...picked.filter((held) => !all.includes(held)),
  ]) {
    const run = found.at(-1);
    const follows = all.indexOf(run?.at(-1) ?? "") + 1;
    if (run !== undefined && follows > 0 && all[follows] === value) run.push(value);
    else found.push([value]);
  }
  return found.flatMap((run) =>
    run.length < 3 || typeof run[0] !== "number" || label(run[0]) !== String(run[0])
      ? run.map(label)
      : [`${label(run[0])} to ${label(run.at(-1) ?? "")}`],
  );
}

const few = (names: readonly string[]): string[] =>
  names.length > 4 ? [...names.slice(0, 3), `${grouped(names.length - 3)} more`] : [...names];

const someNodes = ({ index }: FacetIndex, ids: readonly string[]): string =>
  ids.length > 3
    ? countOf(ids.length, "picked node")
    : inWords(ids.map((id) => index.node(id)?.name ?? id));
