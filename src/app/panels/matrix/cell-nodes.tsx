// The nodes that a number of the matrix counts, each with what says that it has the two values.
import { useEffect, useMemo, useRef, useState } from "react";
import { facets as register } from "../../../answer/facets.ts";
import type { Statement } from "../../../answer/answer.ts";
import { wholeScope, type FacetClause } from "../../../answer/scope.ts";
import { scopeContent } from "../../../answer/scope-nodes.ts";
import { statementsOf } from "../../../answer/statements-of.ts";
import { NodeLink } from "../../inspector/node-link.tsx";
import { RowEvidence } from "../answer/row-evidence.tsx";
import type { PanelProps } from "../panels.ts";
import { ClosingBar } from "../../closing-bar.tsx";
import { grouped } from "../../../answer/words.ts";

/** As many are shown before "n more". */
const few = 40;

interface CellNodesProps extends PanelProps {
  /** "12 datasets: CT, Segmentation". */
  readonly says: string;
  /** What it counts. */
  readonly clauses: readonly FacetClause[];
  readonly close: () => void;
}

export function CellNodes({ data, says, clauses, close }: CellNodesProps) {
  const { index, facets } = data;
  const [shown, setShown] = useState(few);
  const place = useRef<HTMLElement>(null);
  // On a narrow screen the table is one long page, and nothing keeps to its lower end.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const nodes = useMemo(
    () => Array.from(scopeContent(facets, { ...wholeScope, clauses }).nodes),
    [facets, clauses],
  );
  const statements = (at: number): Statement[] =>
    clauses.flatMap(({ facet: id, values }) => {
      const facet = register.find((each) => each.id === id);
      return facet === undefined
        ? []
        : values.flatMap((value) => statementsOf(index, facet, at, value));
    });
  return (
    <section
      ref={place}
      className="cell-nodes"
      aria-label="What the number rests on"
      data-testid="cell-nodes"
    >
      <ClosingBar says={says} close={close} />
      <ul className="plain">
        {nodes.slice(0, shown).map((at) => {
          const node = index.graph.nodes[at];
          return (
            node !== undefined && (
              <li key={node.id}>
                <NodeLink node={node} /> <RowEvidence data={data} statements={statements(at)} />
              </li>
            )
          );
        })}
      </ul>
      {nodes.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + few)}>
          {Math.min(few, nodes.length - shown)} more of {grouped(nodes.length)}
        </button>
      )}
    </section>
  );
}
