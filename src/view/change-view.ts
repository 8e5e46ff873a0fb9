// Steps from a view to the next: pure, each one thing that a person can do.
import type { FacetClause, Scope } from "../answer/scope.ts";
import { wholeScope } from "../answer/scope.ts";
import type { Appearance, View } from "./view.ts";

const withScope = (view: View, scope: Partial<Scope>): View => ({
  ...view,
  query: null,
  scope: { ...view.scope, ...scope },
});

/** Selects ids, or nothing; `add` puts one to those selected, or takes it out. */
export function select(view: View, ids: readonly string[], add = false): View {
  const kept = add ? view.selection : [];
  const selection = ids.reduce<readonly string[]>(
    (held, id) =>
      held.includes(id) ? (add ? held.filter((other) => other !== id) : held) : [...held, id],
    kept,
  );
  const same =
    selection.length === view.selection.length &&
    selection.every((id, i) => id === view.selection[i]);
  return same ? view : { ...view, selection };
}

/** Puts a value into a facet's clause of that mode, or takes it out; clauses of other modes lose it. */
export function toggleValue(
  view: View,
  facet: string,
  value: string | number,
  mode: FacetClause["mode"],
): View {
  const had = view.scope.clauses.some(
    (clause) => clause.facet === facet && clause.mode === mode && clause.values.includes(value),
  );
  const without = view.scope.clauses.map((clause) =>
    clause.facet === facet
      ? { ...clause, values: clause.values.filter((other) => other !== value) }
      : clause,
  );
  const held = without.find((clause) => clause.facet === facet && clause.mode === mode);
  const added: FacetClause = { facet, mode, values: [...(held?.values ?? []), value] };
  const clauses = had
    ? without
    : held === undefined
      ? [...without, added]
      : without.map((clause) => (clause === held ? added : clause));
  return withScope(view, { clauses: clauses.filter(({ values }) => values.length > 0) });
}

/** Replaces a facet's clauses by one, or by none. */
export function setClause(view: View, facet: string, clause: FacetClause | null): View {
  const others = view.scope.clauses.filter((held) => held.facet !== facet);
  return withScope(view, {
    clauses: clause === null || clause.values.length === 0 ? others : [...others, clause],
  });
}

/** Brings nodes in by hand. */
export const include = (view: View, ids: readonly string[]): View =>
  withScope(view, {
    include: Array.from(new Set([...view.scope.include, ...ids])),
    exclude: view.scope.exclude.filter((id) => !ids.includes(id)),
  });

/** Takes nodes out by hand; they leave the selection too. */
export const exclude = (view: View, ids: readonly string[]): View => ({
  ...withScope(view, {
    include: view.scope.include.filter((id) => !ids.includes(id)),
    exclude: Array.from(new Set([...view.scope.exclude, ...ids])),
  }),
  selection: view.selection.filter((id) => !ids.includes(id)),
});

export const pin = (view: View, id: string, x: number, y: number): View =>
  setAppearance(view, { pins: { ...view.appearance.pins, [id]: [x, y] } });

export const setAppearance = (view: View, appearance: Partial<Appearance>): View => ({
  ...view,
  appearance: { ...view.appearance, ...appearance },
});

export const setLayout = (
  view: View,
  id: string,
  parameters: View["layout"]["parameters"] = {},
): View => ({
  ...view,
  layout: { id, parameters },
});

export const setEdgeKinds = (view: View, edgeKinds: Scope["edgeKinds"]): View =>
  withScope(view, { edgeKinds });

export const setEvidence = (view: View, evidence: Scope["evidence"]): View =>
  withScope(view, { evidence });

export const showAll = (view: View): View => ({ ...view, scope: wholeScope, query: null });
