// The left panel: what is in view, as chips in words, and the facets that change it.
import { facets as register } from "../../answer/facets.ts";
import { showAll } from "../../view/change-view.ts";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";
import { Chips } from "./chips.tsx";
import { FacetList } from "./facet-list.tsx";

/** Facets that are open at first. */
const open = new Set(["kind", "category", "modality"]);

export function ScopePanel({ data }: { readonly data: AppData }) {
  const { scope } = useView();
  const narrowed = scope.clauses.length + scope.include.length + scope.exclude.length > 0;
  return (
    <nav className="scope" aria-label="Filters">
      <div className="chips-place">
        <Chips data={data} />
        {narrowed && (
          <button type="button" className="more" onClick={() => step("show everything", showAll)}>
            Show everything
          </button>
        )}
      </div>
      {register.map((facet) => (
        <FacetList key={facet.id} data={data} facet={facet} open={open.has(facet.id)} />
      ))}
    </nav>
  );
}
