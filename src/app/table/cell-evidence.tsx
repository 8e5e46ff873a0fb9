// What a cell of the table rests on, below the table, until it is closed or another cell is pressed.
import type { Evidence } from "../../graph/evidence.ts";
import { EvidenceList } from "../inspector/evidence-list.tsx";
import "./cell-evidence.css";
import { ClosingBar } from "../closing-bar.tsx";

export interface OpenCell {
  readonly node: string;
  readonly column: string;
  /** "Venue of Alpha: X". */
  readonly says: string;
  readonly evidence: readonly Evidence[];
}

interface CellEvidenceProps {
  readonly cell: OpenCell;
  readonly close: () => void;
}

export const CellEvidence = ({ cell: { says, evidence }, close }: CellEvidenceProps) => (
  <section
    className="cell-evidence"
    aria-label="What the cell rests on"
    data-testid="cell-evidence"
  >
    <ClosingBar says={says} close={close} />
    <EvidenceList evidence={evidence} />
  </section>
);
