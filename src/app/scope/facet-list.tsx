// One facet: its values with bars and the count that a press would give. A press cycles include, exclude, off.
import { useMemo, useState } from "react";
import { countByHand, countFacet, countScope } from "../../answer/count-facets.ts";
import type { Facet } from "../../answer/facet.ts";
import { cycleValue } from "../../view/steps/cycle-value.ts";
import { stateOfValue, type ValueState } from "../../answer/with-value.ts";
import type { AppData } from "../load/load-data.ts";
import { fold } from "../search/fold.ts";
import { step, useView } from "../store.ts";
import { Count } from "./count.tsx";
import { FacetSection } from "./facet-section.tsx";
import { useHasColumn } from "./use-has-column.ts";

/** Rows shown before "all". */
const few = 8;
/** A facet with more values than this can be searched. */
const long = 12;

interface FacetListProps {
  readonly data: AppData;
  readonly facet: Facet;
  readonly open: boolean;
}

export function FacetList({ data, facet, open }: FacetListProps) {
  return (
    <FacetSection facet={facet} open={open}>
      {() => <FacetRows facets={data.facets} facet={facet} />}
    </FacetSection>
  );
}

function FacetRows(props: FacetRowsProps) {
  return useHasColumn(props.facets, props.facet.id) ? (
    <CountedRows {...props} />
  ) : (
    <p className="quiet">Counting…</p>
  );
}

interface FacetRowsProps {
  readonly facets: AppData["facets"];
  readonly facet: Facet;
}

const signs: Readonly<Record<ValueState, string>> = { off: "", any: "✓", all: "∧", none: "−" };
const stateWords: Readonly<Record<Exclude<ValueState, "off">, string>> = {
  any: "included",
  all: "required",
  none: "excluded",
};

function CountedRows({ facets, facet }: FacetRowsProps) {
  const { scope } = useView();
  const [all, setAll] = useState(false);
  const [find, setFind] = useState("");
  const [every, setEvery] = useState(false);
  const column = facets.column(facet.id);
  const counts = useMemo(
    () => countFacet(facets, scope, facet.id, every ? "all" : "any"),
    [facets, scope, facet.id, every],
  );
  const byHand = countByHand(facets, scope);
  const isNarrowed = scope.clauses.some(({ facet: id, mode }) => id === facet.id && mode === "any");
  /** Beside what is picked, a further value counts both; of those that neither add nor stand in view none is listed. */
  const inView = useMemo(
    () => (isNarrowed && !every ? countFacet(facets, scope, facet.id, "all") : null),
    [isNarrowed, every, facets, scope, facet.id],
  );
  const wanted = fold(find);
  const rows = useMemo(() => {
    if (column === undefined) return [];
    const now = inView === null ? 0 : countScope(facets, scope) - byHand;
    const isIdle = (count: number, value: number): boolean =>
      inView === null ? count <= 0 : count <= now && (inView[value] ?? 0) <= byHand;
    const found = column.values
      .map((value, i) => ({
        value,
        label: column.labels[i] ?? "",
        // What the value gives of its own.
        count: (counts[i] ?? 0) - byHand,
        idle: isIdle((counts[i] ?? 0) - byHand, i),
        state: stateOfValue(scope, facet.id, value),
      }))
      .filter(
        ({ label, idle, state }) =>
          (!idle || state !== "off") && (wanted === "" || fold(label).includes(wanted)),
      );
    if (facet.order === "count") found.sort((a, b) => b.count - a.count);
    return found;
  }, [facets, column, counts, inView, byHand, scope, facet, wanted]);
  if (column === undefined) return null;

  const active = rows.filter(({ state }) => state !== "off");
  const shown =
    all || find !== ""
      ? rows
      : [...active, ...rows.filter(({ state }) => state === "off")].slice(
          0,
          Math.max(few, active.length),
        );
  const largest = rows.reduce((most, { count }) => Math.max(most, count), 1);

  return (
    <>
      {column.values.length > long && (
        <input
          type="search"
          value={find}
          placeholder={`Find in ${column.values.length}`}
          aria-label={`Find in ${facet.label}`}
          onChange={({ target }) => setFind(target.value)}
        />
      )}
      <ul className="facet-rows">
        {shown.map(({ value, label, count, state }) => (
          <li key={value}>
            <button
              type="button"
              className="facet-row"
              data-state={state}
              onClick={(event) =>
                step(`${facet.label}: ${label}`, (view) =>
                  cycleValue(view, facet.id, value, every || event.shiftKey),
                )
              }
            >
              <span className="state" aria-hidden="true">
                {signs[state]}
              </span>
              <span className="facet-label">{label}</span>
              {state !== "off" && <span className="unseen">{stateWords[state]}</span>}
              <Count own={count} byHand={byHand} />
              <span
                className="facet-bar"
                style={{ width: `${(100 * Math.max(0, count)) / largest}%` }}
              />
            </button>
          </li>
        ))}
      </ul>
      {inView !== null && rows.length > active.length && (
        <p className="quiet">Each count holds what is picked, too.</p>
      )}
      {rows.length === 0 && (
        <p className="quiet">
          {find === "" ? "Not stated of anything in view." : "No value in view is called so."}
        </p>
      )}
      <div className="bar">
        {(rows.length > shown.length || all) && (
          <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? "Show fewer" : `All ${rows.length}`}
          </button>
        )}
        {facet.order === "count" && facet.id !== "kind" && (
          <label className="check">
            <input
              type="checkbox"
              checked={every}
              onChange={({ target }) => setEvery(target.checked)}
            />
            all of what is picked
          </label>
        )}
      </div>
    </>
  );
}
