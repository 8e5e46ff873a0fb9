// A facet's heading, which folds what is below it. A facet that filters stays unfolded.
import { useState, type ReactNode } from "react";
import type { Facet } from "../../answer/facet.ts";
import { useView } from "../store.ts";

interface FacetSectionProps {
  readonly facet: Facet;
  readonly open: boolean;
  readonly children: () => ReactNode;
}

export function FacetSection({ facet, open: atFirst, children }: FacetSectionProps) {
  const [open, setOpen] = useState(atFirst);
  const { scope } = useView();
  const unfolded = open || scope.clauses.some((clause) => clause.facet === facet.id);
  return (
    <section className="facet">
      <h2>
        <button
          type="button"
          aria-expanded={unfolded}
          title={facet.explanation}
          onClick={() => setOpen(!open)}
        >
          {facet.label}
        </button>
      </h2>
      {unfolded && children()}
    </section>
  );
}
