// What a row of an answer rests on, opened in place: each statement in words, with its evidence.
import { useState } from "react";
import type { Statement } from "../../../answer/answer.ts";
import { explainStatement } from "../../../answer/explain-statement.ts";
import { countOf, grouped } from "../../../answer/words.ts";
import { EvidenceList } from "../../inspector/evidence-list.tsx";
import type { PanelProps } from "../panels.ts";

interface RowEvidenceProps extends PanelProps {
  readonly statements: readonly Statement[];
}

/** As many are shown before "and n more". */
const few = 20;

export function RowEvidence({ data, statements }: RowEvidenceProps) {
  const [open, setOpen] = useState(false);
  if (statements.length === 0) return null;
  return (
    <>
      <button type="button" className="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {countOf(statements.length, "statement")}
      </button>
      {open && (
        <ul className="row-evidence">
          {statements
            .slice(0, few)
            .map((statement) => explainStatement(data.index, statement))
            .map(({ says, evidence }) => (
              <li key={says}>
                {says}
                <EvidenceList evidence={evidence} />
              </li>
            ))}
          {statements.length > few && <li>and {grouped(statements.length - few)} more</li>}
        </ul>
      )}
    </>
  );
}
