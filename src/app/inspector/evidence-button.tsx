// Opens, in place, what a statement rests on.
import { useId, useState } from "react";
import { strongestConfidence, type Confidence, type Evidence } from "../../graph/evidence.ts";
import type { GraphEdge } from "../../graph/graph.ts";
import { EvidenceList } from "./evidence-list.tsx";

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  stated: "stated by a list",
  high: "claimed with high confidence",
  medium: "claimed with medium confidence",
  low: "claimed with low confidence",
  inferred: "inferred by a rule",
};

/** One sign a confidence; the words stand beside it for those who do not see it. */
const marks: Readonly<Record<Confidence, string>> = {
  stated: "●",
  high: "◕",
  medium: "◑",
  inferred: "◌",
  low: "○",
};

interface Props {
  /** What the evidence is for. */
  readonly label: string;
  readonly evidence: readonly Evidence[];
  /** The edge that it is evidence for, if it is one's. */
  readonly edge?: GraphEdge;
  /** A small mark instead of words. */
  readonly mark?: boolean;
}

export function EvidenceButton({ label, evidence, edge, mark = false }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (evidence.length === 0) return null;
  const confidence = strongestConfidence(evidence);
  return (
    <>
      <button
        type="button"
        className={mark ? "mark" : "more"}
        aria-expanded={open}
        aria-controls={id}
        aria-label={mark ? `Evidence for ${label}: ${confidenceWords[confidence]}` : undefined}
        title={confidenceWords[confidence]}
        onClick={() => setOpen(!open)}
      >
        {mark ? marks[confidence] : label}
      </button>
      <div id={id} className="evidence-place" hidden={!open}>
        {open && <EvidenceList evidence={evidence} edge={edge} />}
      </div>
    </>
  );
}
