// Years as a histogram: drag over it, press a bar, or pick the first and the last year from the lists.
import { useMemo, useRef, useState, type PointerEvent } from "react";
import { countByHand, countFacet } from "../../answer/count-facets.ts";
import type { Facet } from "../../answer/facet.ts";
import { setClause } from "../../view/steps/set-clause.ts";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";
import { FacetSection } from "./facet-section.tsx";

interface YearFacetProps {
  readonly data: AppData;
  readonly facet: Facet;
}

export const YearFacet = ({ data, facet }: YearFacetProps) => (
  <FacetSection facet={facet} open>
    {() => <Histogram data={data} facet={facet} />}
  </FacetSection>
);

function Histogram({ data: { facets }, facet }: YearFacetProps) {
  const { scope } = useView();
  const column = facets.column(facet.id);
  // What a year alone would give, whichever years are picked now.
  const counts = useMemo(() => {
    const clauses = scope.clauses.filter((clause) => clause.facet !== facet.id);
    return countFacet(facets, { ...scope, clauses }, facet.id);
  }, [facets, scope, facet.id]);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const bars = useRef<HTMLDivElement>(null);
  const known = (column?.values ?? []).map(Number);
  const [least = 0, most = 0] = [known[0], known.at(-1)];
  const years = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  if (column === undefined || known.length === 0) return null;

  const picked = scope.clauses.find(({ facet: id, mode }) => id === facet.id && mode === "any");
  const chosen = (picked?.values ?? []).map(Number);
  const from = chosen.length === 0 ? least : Math.min(...chosen);
  const to = chosen.length === 0 ? most : Math.max(...chosen);
  const byHand = countByHand(facets, scope);
  const countOf = (year: number): number =>
    Math.max(0, (counts[column.numberOf.get(year) ?? -1] ?? 0) - byHand);
  const tallest = Math.max(1, ...years.map(countOf));

  const pick = (a: number, b: number): void => {
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    const all = first === least && last === most;
    step(all ? "Years: all" : `Years: ${first} to ${last}`, (view) =>
      setClause(view, facet.id, "any", all ? [] : known.filter((y) => y >= first && y <= last)),
    );
  };
  const yearAt = (event: PointerEvent): number => {
    const box = bars.current?.getBoundingClientRect();
    if (box === undefined) return least;
    const at = Math.floor(((event.clientX - box.left) / box.width) * years.length);
    return years[Math.min(years.length - 1, Math.max(0, at))] ?? least;
  };
  const inside = (year: number): boolean => {
    const [a, b] = drag ?? [from, to];
    return year >= Math.min(a, b) && year <= Math.max(a, b);
  };

  return (
    <>
      <div
        ref={bars}
        className="years"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([yearAt(event), yearAt(event)]);
        }}
        onPointerMove={(event) => drag !== null && setDrag([drag[0], yearAt(event)])}
        onPointerUp={(event) => {
          if (drag !== null) pick(drag[0], yearAt(event));
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        {years.map((year) => (
          <span key={year} data-in={inside(year)} title={`${year}: ${countOf(year)}`}>
            <span style={{ height: `${(100 * countOf(year)) / tallest}%` }} />
          </span>
        ))}
      </div>
      <div className="year-ends">
        <YearPick
          label="From year"
          value={from}
          years={years.filter((year) => year <= to)}
          pick={(year) => pick(year, to)}
        />
        <YearPick
          label="to year"
          value={to}
          years={years.filter((year) => year >= from)}
          pick={(year) => pick(from, year)}
        />
      </div>
    </>
  );
}

interface YearPickProps {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly pick: (year: number) => void;
}

const YearPick = ({ label, value, years, pick }: YearPickProps) => (
  <label className="pick">
    {label}
    <select value={value} onChange={({ target }) => pick(Number(target.value))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  </label>
);
