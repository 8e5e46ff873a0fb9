// Sets of any facets' values: a bar for each combination that occurs. A press shows those nodes on the map.
import { useMemo, useState } from "react";
import { facets as register } from "../../../answer/facets.ts";
import { setAlgebra, type PickedSet } from "../../../answer/sets.ts";
import { countOf, grouped, inWords } from "../../../answer/words.ts";
import { wholeScope } from "../../../answer/scope.ts";
import { withScope } from "../../../view/steps/with-scope.ts";
import { Icon } from "../../icons/icon.tsx";
import { step } from "../../store.ts";
import type { PanelProps } from "../panels.ts";
import { TakeRows } from "../take-rows.tsx";
import { setSets, useSets } from "./sets-state.ts";

const most = 6;

export function ValueSets({ data }: PanelProps) {
  const { facets } = data;
  const { picked } = useSets();
  const [facet, setFacet] = useState("modality");
  const column = facets.column(facet);
  const algebra = useMemo(
    () => (picked.length === 0 ? null : setAlgebra(facets, wholeScope, picked)),
    [facets, picked],
  );
  const labelOf = ({ facet: id, value }: PickedSet): string => {
    const of = facets.column(id);
    return of?.labels[of.numberOf.get(value) ?? -1] ?? String(value);
  };
  const largest = Math.max(1, ...(algebra?.intersections ?? []).map(({ nodes }) => nodes.length));
  return (
    <>
      <div className="bar">
        <label className="pick">
          Facet
          <select value={facet} onChange={({ target }) => setFacet(target.value)}>
            {register
              .filter(({ hidden }) => hidden !== true)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        <select
          aria-label="Add a value"
          value=""
          disabled={picked.length >= most}
          onChange={({ target }) => {
            const value = column?.values[Number(target.value)];
            if (value !== undefined) setSets({ picked: [...picked, { facet, value }] });
          }}
        >
          <option value="">
            {picked.length >= most ? `At most ${most} values` : "Add a value"}
          </option>
          {column?.labels.map((label, i) => (
            <option key={column.values[i]} value={i}>
              {label}
            </option>
          ))}
        </select>
        <ul className="chips" aria-label="Values">
          {picked.map((set, at) => (
            <li key={`${set.facet} ${set.value}`}>
              <button
                type="button"
                title="Take this value away"
                onClick={() => setSets({ picked: picked.toSpliced(at, 1) })}
              >
                {labelOf(set)}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      </div>
      {algebra === null ? (
        <p className="quiet">Add two or more values of any facets, to see what they share.</p>
      ) : (
        <>
          <div className="bar">
            <span className="quiet">
              Of all {countOf(facets.index.graph.nodes.length, "node")} of any kind, whatever is
              filtered
            </span>
            <TakeRows
              name="sets"
              table={() => ({
                columns: [...picked.map(labelOf), "Nodes", "Names"],
                rows: algebra.intersections.map(({ in: has, nodes }) => [
                  ...has.map(Number),
                  nodes.length,
                  nodes.map((at) => facets.index.graph.nodes[at]?.name ?? "").join("; "),
                ]),
                note: `1 is in the set, 0 is not; ${countOf(algebra.outside, "node")} in none. Modelkin, data ${facets.index.graph.dataVersion}.`,
              })}
            />
          </div>
          <ul className="upset" aria-label="Combinations">
            {algebra.intersections.map(({ in: has, nodes, clauses }) => {
              const within = picked.filter((_, i) => has[i]).map(labelOf);
              const without = picked.filter((_, i) => !has[i]).map(labelOf);
              const words = `in ${inWords(within)}${without.length > 0 ? `, not in ${inWords(without, "or")}` : ""}`;
              return (
                <li key={has.join()}>
                  <button
                    type="button"
                    onClick={() =>
                      step(`Show what is ${words}`, (view) => ({
                        ...withScope(view, { clauses, include: [], acts: [], exclude: [] }),
                        selection: [],
                      }))
                    }
                  >
                    <span className="count">{grouped(nodes.length)}</span>
                    <span className="upset-bar">
                      <span style={{ width: `${(100 * nodes.length) / largest}%` }} />
                    </span>
                    <span className="upset-words">{words}</span>
                  </button>
                </li>
              );
            })}
          </ul>
          <p className="quiet">
            {countOf(algebra.outside, "node is", "nodes are")} in none of these.
          </p>
        </>
      )}
    </>
  );
}
