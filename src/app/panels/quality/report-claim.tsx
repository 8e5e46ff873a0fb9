// "Report this claim": the row to paste into the table of claims, with what is wrong with it.
import { useState } from "react";
import type { GraphEdge } from "../../../graph/graph.ts";
import type { GraphIndex } from "../../../graph/index-graph.ts";
import { claimOf, claimRow } from "../../../review/curate/claim-row.ts";
import { PastedRow } from "./pasted-row.tsx";

interface ReportClaimProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
}

export function ReportClaim({ index, edge }: ReportClaimProps) {
  const [open, setOpen] = useState(false);
  const [doubt, setDoubt] = useState("");
  const claim = claimOf(edge);
  const row = claim === undefined ? null : claimRow(index, edge, claim, doubt);
  if (row === null) return null;
  return (
    <div className="report-claim">
      <button type="button" className="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        Report this claim
      </button>
      {open && (
        <>
          <label className="pick">
            What is wrong
            <input type="text" value={doubt} onChange={({ target }) => setDoubt(target.value)} />
          </label>
          <p className="quiet">
            Put this row in the place of the claim’s in data/curated/claims.csv, or take that out.
          </p>
          <PastedRow label="the claim, in doubt" row={row} />
        </>
      )}
    </div>
  );
}
