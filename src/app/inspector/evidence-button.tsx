// Opens, in place, what a statement rests on.
import { useId } from "react";
import { strongestConfidence, type Confidence, type Evidence } from "../../graph/evidence.ts";
import type { GraphEdge } from "../../graph/graph.ts";
import { confidenceWords } from "./confidence-words.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { sourceInShort } from "./source-in-short.ts";
import { useRevealed } from "./use-revealed.ts";

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
  /** Ids of the node or edges that it is for: it opens when one of them is to be revealed. */
  readonly of?: readonly string[];
}

export function EvidenceButton({ label, evidence, edge, mark = false, of = [] }: Props) {
  const { open, setOpen, ref } = useRevealed<HTMLButtonElement>(
    edge === undefined ? of : [edge.id],
  );
  const id = useId();
  if (evidence.length === 0) return null;
  const confidence = strongestConfidence(evidence);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={mark ? "mark" : "more"}
        aria-expanded={open}
        aria-controls={id}
        aria-label={mark ? `Evidence for ${label}: ${confidenceWords[confidence]}` : undefined}
        title={`${confidenceWords[confidence]}. ${sourceInShort(evidence) ?? ""}`}
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
