// The evidence that a file brings along, and the file itself as evidence of what it says.
import { isListEvidence, type Evidence } from "../../graph/evidence.ts";
import { evidenceValue, fromJson, isFields } from "./attribute-value.ts";

export const fileEvidence = (file: string, line: number | undefined, note: string): Evidence => ({
  rule: "opened-file",
  confidence: "stated",
  url: file,
  sourceKind: "file",
  note: [line === undefined ? "" : `line ${line}`, note].filter((part) => part !== "").join("; "),
});

export function evidenceByAttribute(found: unknown): ReadonlyMap<string, readonly Evidence[]> {
  const held = fromJson(found);
  const evidence = new Map<string, readonly Evidence[]>();
  if (!isFields(held)) return evidence;
  for (const [attribute, pieces] of Object.entries(held)) {
    const read = evidenceList(pieces);
    if (read.length > 0 && attribute !== "__proto__") evidence.set(attribute, read);
  }
  return evidence;
}

/** None where any of it does not hold: half a proof would look like a whole one. */
export function evidenceList(found: unknown): readonly Evidence[] {
  const read = evidenceValue(fromJson(found)) as readonly Evidence[] | undefined;
  return (read ?? []).every(
    (piece) =>
      !isListEvidence(piece) ||
      (piece.line >= 1 &&
        piece.from >= 0 &&
        piece.from <= piece.to &&
        piece.to <= piece.quote.length),
  )
    ? (read ?? [])
    : [];
}
