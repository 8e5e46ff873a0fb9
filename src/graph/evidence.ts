// Why the graph says what it says. Every node, every edge and every value carries at least one of these.

/**
 * How sure a statement is: `stated`, a list says it; `high`, `medium`, `low`, a curated claim says it;
 * `inferred`, a rule read it from a title, a heading or a name.
 */
export type Confidence = "stated" | "high" | "medium" | "inferred" | "low";

/** Strongest first; an edge's own confidence is the strongest of its evidence. */
export const confidences: readonly Confidence[] = ["stated", "high", "medium", "inferred", "low"];

interface EvidenceBase {
  /** Name of the rule that made the statement, e.g. `entry-title`, `section-heading`, `claim`. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** For an attribute with several values: index of the value that this supports. Absent: all of it. */
  readonly value?: number;
}

/** A line of a list, and the part of it that the rule read. */
export interface ListEvidence extends EvidenceBase {
  /** Id of the list, as in `Graph.lists`. */
  readonly list: string;
  /** 1-based line. */
  readonly line: number;
  /** The marked part: UTF-16 offsets into `quote`, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The whole line, literally as in the file. */
  readonly quote: string;
}

/** A source outside the lists, from a curated table. */
export interface SourceEvidence extends EvidenceBase {
  readonly url: string;
  /** What the source is: readme, model-card, paper, docs, curated. */
  readonly sourceKind: string;
  readonly note: string;
}

export type Evidence = ListEvidence | SourceEvidence;

export const isListEvidence = (evidence: Evidence): evidence is ListEvidence => "list" in evidence;

/** The strongest confidence among `evidence`; `low` for none. */
export function strongestConfidence(evidence: readonly Evidence[]): Confidence {
  let best = confidences.length - 1;
  for (const { confidence } of evidence) best = Math.min(best, confidences.indexOf(confidence));
  return confidences[best] as Confidence;
}
