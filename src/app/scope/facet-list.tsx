// One facet: its values with bars and the count that a press would give. A press cycles include, exclude, off. A value
// that would give nothing is dim.
import { useMemo, useState } from "react";
import { countByHand } from "../../answer/count-facets.ts";
import type { Facet } from "../../answer/facet.ts";
import { cycleValue } from "../../view/steps/cycle-value.ts";
import type { ValueState } from "../../answer/with-value.ts";
import type { AppData } from "../load/load-data.ts";
import { fold } from "../search/fold.ts";
import { step, useView } from "../store.ts";
import { Count } from "./count.tsx";
import { facetRows, isNarrowed } from "./facet-rows.ts";
import { FacetSection } from "./facet-section.tsx";
import { useHasColumn } from "./use-has-column.ts";
import { grouped } from "../../answer/words.ts";

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
  const rows = useMemo(() => facetRows(facets, scope, facet, every), [facets, scope, facet, every]);
  const byHand = countByHand(facets, scope);
  const wanted = fold(find);
  const found = wanted === "" ? rows : rows.filter(({ label }) => fold(label).includes(wanted));
  const active = rows.filter(({ state }) => state !== "off");
  const lively = rows.filter(({ idle }) => !idle);
  /** Of a long facet those that a press would not change wait behind "all". */
  const first = rows.length > long ? lively : rows;
  const shown =
    all || find !== ""
      ? found
      : [...active, ...first.filter(({ state }) => state === "off")].slice(
          0,
          Math.max(few, active.length),
        );
  const largest = rows.reduce((most, { count }) => Math.max(most, count), 1);

  return (
    <>
      {rows.length > long && (
        <input
          type="search"
          value={find}
          placeholder={`Find in ${grouped(rows.length)}`}
          aria-label={`Find in ${facet.label}`}
          onChange={({ target }) => setFind(target.value)}
        />
      )}
      <ul className="facet-rows">
        {shown.map(({ value, label, count, idle, state }) => (
          <li key={value}>
            <button
              type="button"
              className="facet-row"
              data-state={state}
              data-idle={idle}
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
      {!every && isNarrowed(scope, facet) && (
        <p className="quiet">Each count holds what is picked, too.</p>
      )}
      {find === ""
        ? lively.length === 0 && <p className="quiet">Not stated of anything in view.</p>
        : found.length === 0 && <p className="quiet">No value is called so.</p>}
      <div className="bar">
        {(rows.length > shown.length || all) && (
          <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? "Show fewer" : `All ${grouped(rows.length)}`}
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
