// One facet: its values with bars and the count that a click would give. A click cycles include, exclude, off.
import { useMemo, useState } from "react";
import { countFacet } from "../../answer/count-facets.ts";
import type { Facet, FacetValue } from "../../answer/facet.ts";
import type { FacetClause } from "../../answer/scope.ts";
import { toggleValue } from "../../view/change-view.ts";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";

type State = FacetClause["mode"] | "off";

/** Rows shown before "all". */
const few = 8;

interface Props {
  readonly data: AppData;
  readonly facet: Facet;
  readonly open: boolean;
}

export function FacetList({ data: { facets }, facet, open: atFirst }: Props) {
  const [open, setOpen] = useState(atFirst);
  const { scope } = useView();
  const active = scope.clauses.filter((clause) => clause.facet === facet.id);
  const unfolded = open || active.length > 0;
  return (
    <section className="facet">
      <h2>
        <button
          type="button"
          aria-expanded={unfolded}
          onClick={() => setOpen(!open)}
          title={facet.explanation}
        >
          {facet.label}
        </button>
      </h2>
      {unfolded && <FacetRows facets={facets} facet={facet} />}
    </section>
  );
}

function FacetRows({
  facets,
  facet,
}: {
  readonly facets: AppData["facets"];
  readonly facet: Facet;
}) {
  const { scope } = useView();
  const [all, setAll] = useState(false);
  const [find, setFind] = useState("");
  const [every, setEvery] = useState(false);
  const column = facets.column(facet.id);
  const counts = useMemo(
    () => countFacet(facets, scope, facet.id, every ? "all" : "any"),
    [facets, scope, facet.id, every],
  );
  if (column === undefined) return null;

  const stateOf = (value: FacetValue): State =>
    scope.clauses.find((clause) => clause.facet === facet.id && clause.values.includes(value))
      ?.mode ?? "off";
  const rows = column.values
    .map((value, i) => ({
      value,
      label: column.labels[i] ?? "",
      count: counts[i] ?? 0,
      state: stateOf(value),
    }))
    .filter(
      ({ label, count, state }) =>
        (count > 0 || state !== "off") && label.toLowerCase().includes(find.toLowerCase()),
    );
  if (facet.order === "count") rows.sort((a, b) => b.count - a.count);
  const active = rows.filter(({ state }) => state !== "off");
  const shown =
    all || find !== ""
      ? rows
      : [...active, ...rows.filter(({ state }) => state === "off")].slice(
          0,
          Math.max(few, active.length),
        );
  const largest = Math.max(1, ...rows.map(({ count }) => count));

  const cycle = (value: FacetValue, label: string, state: State): void => {
    const include = every ? "all" : "any";
    const next = state === "off" ? include : state === "none" ? null : "none";
    if (next === null)
      step(`${facet.label}: ${label} off`, (view) => toggleValue(view, facet.id, value, "none"));
    else
      step(`${facet.label}: ${next === "none" ? "not " : ""}${label}`, (view) =>
        toggleValue(view, facet.id, value, next),
      );
  };

  return (
    <>
      {column.values.length > few && (
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
              aria-label={`${label}, ${state === "off" ? `a click gives ${count}` : state === "none" ? "excluded" : "included"}`}
              onClick={() => cycle(value, label, state)}
            >
              <span className="state" aria-hidden="true">
                {state === "off" ? "" : state === "none" ? "−" : "✓"}
              </span>
              <span className="facet-label">{label}</span>
              <span className="count">{count}</span>
              <span className="bar" style={{ width: `${(100 * count) / largest}%` }} />
            </button>
          </li>
        ))}
      </ul>
      {rows.length > shown.length || all ? (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `all ${rows.length}`}
        </button>
      ) : null}
      {facet.order === "count" && (
        <label className="check">
          <input
            type="checkbox"
            checked={every}
            onChange={({ target }) => setEvery(target.checked)}
          />
          all of what is picked
        </label>
      )}
      {rows.length === 0 && <p className="quiet">No value is left in this view.</p>}
    </>
  );
}
