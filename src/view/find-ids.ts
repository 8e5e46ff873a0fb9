// The ids of a view found in this graph: one with a successor is followed, one that is gone is left out and explained.
import type { FacetValue } from "../answer/facet.ts";
import type { LedgerRow } from "../graph/ledger.ts";
import type { LinkContext } from "./decode-view.ts";
import type { View } from "./view.ts";

export interface FoundIds {
  readonly view: View;
  readonly messages: readonly string[];
}

export function findIds(view: View, { facets, ledger = [] }: LinkContext): FoundIds {
  const { index } = facets;
  const rows = new Map<string, LedgerRow>();
  const messages = new Set<string>();

  const find = (id: string): string | null => {
    if (index.position(id) !== undefined) return id;
    if (rows.size === 0) for (const row of ledger) rows.set(row.id, row);
    const row = rows.get(id);
    const next = successor(id);
    if (next !== null) {
      messages.add(`"${row?.name ?? id}" (${id}) is now ${next}.`);
      return next;
    }
    messages.add(
      row === undefined
        ? `Nothing with the id "${id}" is in this graph; it was left out.`
        : `"${row.name}" (${id}) is no longer in the graph; it was left out.`,
    );
    return null;
  };
  const successor = (id: string): string | null => {
    const passed = new Set<string>();
    let next = rows.get(id)?.successor ?? "";
    while (next !== "" && !passed.has(next)) {
      if (index.position(next) !== undefined) return next;
      passed.add(next);
      next = rows.get(next)?.successor ?? "";
    }
    return null;
  };
  const findAll = (ids: readonly string[]): string[] => ids.flatMap((id) => find(id) ?? []);
  /** Values that a column holds stay; of the others those that look like ids are looked for. */
  const findValues = (facet: string, values: readonly FacetValue[]): FacetValue[] => {
    const column = facets.column(facet);
    return values.flatMap((value) => {
      if (column?.numberOf.has(value) || typeof value === "number" || !isId(value)) return [value];
      return find(value) ?? [];
    });
  };

  const clauses = view.scope.clauses.flatMap((clause) => {
    const values = findValues(clause.facet, clause.values);
    return values.length === 0 && clause.values.length > 0 ? [] : [{ ...clause, values }];
  });
  const { include, exclude } = view.scope;
  const pins = Object.entries(view.appearance.pins).flatMap(([id, place]) => {
    const held = find(id);
    return held === null ? [] : [[held, place] as const];
  });
  return {
    view: {
      ...view,
      scope: { ...view.scope, clauses, include: findAll(include), exclude: findAll(exclude) },
      focus: view.focus === null ? null : find(view.focus),
      selection: findAll(view.selection),
      appearance: { ...view.appearance, pins: Object.fromEntries(pins) },
    },
    messages: Array.from(messages),
  };
}

const isId = (value: string): boolean => /^[a-z]+\/[^\s]+$/.test(value);
