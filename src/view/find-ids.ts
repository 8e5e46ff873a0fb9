// The ids of a view found in this graph: one with a successor is followed, one that is gone is left out and explained.
import type { FacetValue } from "../answer/facet.ts";
import { nodeKinds } from "../graph/schema.ts";
import type { LedgerRow } from "../graph/ledger.ts";
import type { Reason } from "../answer/reason.ts";
import type { Act } from "../answer/scope.ts";
import type { LinkContext } from "./decode-view.ts";
import type { Setting, Settings } from "../answer/settings.ts";
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

  /** What names a node is looked for; whatever else a panel is set to stays. */
  const findSetting = (value: Setting): Setting | null => {
    if (typeof value === "number") return value;
    if (typeof value === "string") return isNodeId(value) ? find(value) : value;
    return value.flatMap((item) =>
      typeof item === "string" && isNodeId(item) ? (find(item) ?? []) : [item],
    );
  };
  const findSettings = (settings: Settings): Settings =>
    Object.fromEntries(
      Object.entries(settings).flatMap(([name, value]): [string, Setting][] => {
        const found = findSetting(value);
        return found === null ? [] : [[name, found]];
      }),
    );

  const findReason = (because: Reason): Reason => ({
    ...because,
    settings: findSettings(because.settings),
  });
  const findAct = ({ ids, because }: Act): Act => ({
    ids: ids.flatMap((id) => (index.position(id) === undefined ? (successor(id) ?? []) : id)),
    because: findReason(because),
  });

  const clauses = view.scope.clauses.flatMap((clause) => {
    const values = findValues(clause.facet, clause.values);
    if (values.length === 0 && clause.values.length > 0) return [];
    const { because } = clause;
    return because === undefined
      ? [{ ...clause, values }]
      : [{ ...clause, values, because: findReason(because) }];
  });
  const { include, exclude, acts } = view.scope;
  const pins = Object.entries(view.appearance.pins).flatMap(([id, place]) => {
    const held = find(id);
    return held === null ? [] : [[held, place] as const];
  });
  return {
    view: {
      ...view,
      scope: {
        ...view.scope,
        clauses,
        include: findAll(include),
        exclude: findAll(exclude),
        acts: acts.map(findAct),
      },
      focus: view.focus === null ? null : find(view.focus),
      selection: findAll(view.selection),
      appearance: { ...view.appearance, pins: Object.fromEntries(pins) },
      panel: view.panel && { ...view.panel, settings: findSettings(view.panel.settings) },
    },
    messages: Array.from(messages),
  };
}

const slugs: readonly string[] = Object.values(nodeKinds).map(({ slug }) => slug);

const isNodeId = (value: string): boolean =>
  isId(value) && slugs.includes(value.slice(0, value.indexOf("/")));

const isId = (value: string): boolean => /^[a-z]+\/[^\s]+$/.test(value);
