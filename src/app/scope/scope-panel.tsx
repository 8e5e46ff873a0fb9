// The left panel: what is in view, as chips in words, and the facets that change it.
import { countByHand } from "../../answer/count-facets.ts";
import { facets as register } from "../../answer/facets.ts";
import { clearScope } from "../../view/steps/clear-scope.ts";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";
import { AsCypher } from "./as-cypher.tsx";
import { Chips } from "./chips.tsx";
import { EdgeFilters } from "./edge-filters.tsx";
import { FacetList } from "./facet-list.tsx";
import { firstFacets } from "./first-facets.ts";
import { YearFacet } from "./year-facet.tsx";

export function ScopePanel({ data }: { readonly data: AppData }) {
  const { scope, query } = useView();
  const byHand = countByHand(data.facets, scope);
  const narrowed =
    query !== null ||
    scope.clauses.length + scope.include.length + scope.exclude.length > 0 ||
    scope.edgeKinds !== null ||
    scope.evidence !== null;
  return (
    <nav className="scope" aria-label="Filters">
      <Chips data={data} />
      <div className="bar">
        {narrowed && (
          <button
            type="button"
            className="more"
            onClick={() => step("Show everything", clearScope)}
          >
            Show everything
          </button>
        )}
        <AsCypher />
      </div>
      {byHand > 0 && (
        <p className="quiet">
          +{byHand} beside a count: what was brought in by hand, which every filter keeps.
        </p>
      )}
      {query !== null && (
        <p className="quiet">The counts below are those of the filters, which a press sets anew.</p>
      )}
      {register
        .filter(({ hidden, has }) => hidden !== true && has?.(data.index) !== false)
        .map((facet) =>
          facet.id === "year" ? (
            <YearFacet key={facet.id} data={data} facet={facet} />
          ) : (
            <FacetList key={facet.id} data={data} facet={facet} open={firstFacets.has(facet.id)} />
          ),
        )}
      <EdgeFilters />
    </nav>
  );
}
