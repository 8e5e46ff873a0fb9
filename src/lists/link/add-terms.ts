// Modalities and tasks: from the lists' own columns, from titles and headings, and the wider terms above them.
import type { Evidence } from "../../graph/evidence.ts";
import type { Term } from "../normalize/vocabulary.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import { addAlias, addSource, draftEdge, draftNode, type Draft, type DraftNode } from "./draft.ts";
import { sourceEvidence, type EvidenceMaker } from "./list-evidence.ts";

export type TermKind = "Modality" | "Task";

const files = { Modality: "data/vocabulary/modalities.json", Task: "data/vocabulary/tasks.json" };

const fromVocabulary = (kind: TermKind, note: string): Evidence =>
  sourceEvidence("vocabulary", "high", { url: files[kind], sourceKind: "curated", note });

/** The node of a modality or task, by canonical name. */
export function termNode(
  draft: Draft,
  kind: TermKind,
  name: string,
  evidence: readonly Evidence[],
): DraftNode {
  const node = draftNode(draft, kind, `${kind.toLowerCase()}:${name}`, name, evidence, true);
  if (node.sources.length === 0) addSource(node, { url: files[kind] });
  return node;
}

export function addTerms(
  draft: Draft,
  works: ReadonlyMap<Work, DraftNode>,
  evidence: EvidenceMaker,
): void {
  for (const [work, node] of works)
    for (const entry of work.entries)
      for (const [kind, edge, readings] of [
        ["Modality", "HAS_MODALITY", entry.modalities],
        ["Task", "FOR_TASK", entry.tasks],
      ] as const) {
        if (node.kind !== "Model" && node.kind !== "Dataset") continue;
        for (const reading of readings) {
          const piece = evidence(entry.entry.list, reading);
          const term = termNode(draft, kind, reading.value.name, [piece]);
          if ("line" in reading.place)
            addSource(term, { list: entry.entry.list, line: reading.place.line });
          if ("quote" in piece && reading.rule.endsWith("-column"))
            addAlias(term, piece.quote.slice(piece.from, piece.to), [piece]);
          draftEdge(draft, edge, node, term, [piece]);
        }
      }
}

/** Edges from each term in use to the wider ones, and the aliases that the vocabulary knows. */
export function addBroaderTerms(draft: Draft, kind: TermKind, terms: readonly Term[]): void {
  const byName = new Map(terms.map((term) => [term.name, term]));
  const queue = [...draft.nodes.values()].filter((node) => node.kind === kind);
  for (const node of queue) {
    const term = byName.get(node.name);
    if (term === undefined) continue;
    for (const alias of term.aliases) addAlias(node, alias, [fromVocabulary(kind, "")]);
    for (const broader of term.broader) {
      const isNew = !draft.nodes.has(`${kind.toLowerCase()}:${broader}`);
      const piece = fromVocabulary(kind, `${node.name} is a kind of ${broader}`);
      const target = termNode(draft, kind, broader, [piece]);
      if (isNew) queue.push(target);
      draftEdge(draft, "BROADER", node, target, [piece]);
    }
  }
}
