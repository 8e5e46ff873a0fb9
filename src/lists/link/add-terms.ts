// Modalities and tasks: from the lists' own columns, from titles and headings, and the wider terms above them.
import type { Evidence } from "../../graph/evidence.ts";
import type { Term } from "../normalize/vocabulary.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import {
  addAlias,
  addPrintedForm,
  addSource,
  draftEdge,
  draftNode,
  type Draft,
  type DraftEdge,
  type DraftNode,
} from "./draft.ts";
import { sourceEvidence, type EvidenceMaker } from "./list-evidence.ts";

export type TermKind = "Modality" | "Task";

const files = { Modality: "data/vocabulary/modalities.json", Task: "data/vocabulary/tasks.json" };

const fromVocabulary = (kind: TermKind, note: string): Evidence =>
  sourceEvidence("vocabulary", "high", { url: files[kind], sourceKind: "curated", note });

/** Terms that no vocabulary knows differ in more than capitals. */
const termKey = (kind: TermKind, name: string): string =>
  `${kind.toLowerCase()}:${name.toLowerCase()}`;

/** The node of a modality or task, by canonical name. */
export function termNode(
  draft: Draft,
  kind: TermKind,
  name: string,
  evidence: readonly Evidence[],
): DraftNode {
  const node = draftNode(draft, kind, termKey(kind, name), name, evidence, true);
  if (node.sources.length === 0) addSource(node, { url: files[kind] });
  return node;
}

/**
 * Takes away what was only inferred where a narrower term of the same node says it better: "image" by the heading
 * beside a claimed "MRI". A heading counts only where nothing else is known of the node.
 */
export function dropImpliedTerms(draft: Draft, kind: TermKind, terms: readonly Term[]): void {
  const broader = new Map(terms.map((term) => [term.name, term.broader]));
  const above = (name: string, seen = new Set<string>()): Set<string> => {
    for (const wider of broader.get(name) ?? [])
      if (!seen.has(wider)) above(wider, seen.add(wider));
    return seen;
  };
  const edgeKind = kind === "Modality" ? "HAS_MODALITY" : "FOR_TASK";
  const bySource = new Map<DraftNode, [string, DraftEdge][]>();
  for (const [key, edge] of draft.edges)
    if (edge.kind === edgeKind)
      bySource.set(edge.source, [...(bySource.get(edge.source) ?? []), [key, edge]]);
  for (const edges of bySource.values()) {
    const implied = new Set(edges.flatMap(([, edge]) => [...above(edge.target.name)]));
    const isHeading = ({ evidence }: DraftEdge): boolean =>
      evidence.every(({ rule }) => rule.endsWith("-in-heading"));
    const saidOtherwise = edges.some(([, edge]) => !isHeading(edge));
    for (const [key, edge] of edges) {
      const isInferred = edge.evidence.every(({ confidence }) => confidence === "inferred");
      if ((isInferred && implied.has(edge.target.name)) || (saidOtherwise && isHeading(edge)))
        draft.edges.delete(key);
    }
  }
  const used = new Set([...draft.edges.values()].flatMap(({ source, target }) => [source, target]));
  for (const [key, node] of draft.nodes)
    if (node.kind === kind && !used.has(node)) draft.nodes.delete(key);
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
            addPrintedForm(term, piece.quote.slice(piece.from, piece.to), [piece]);
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
      const isNew = !draft.nodes.has(termKey(kind, broader));
      const piece = fromVocabulary(kind, `${node.name} is a kind of ${broader}`);
      const target = termNode(draft, kind, broader, [piece]);
      if (isNew) queue.push(target);
      draftEdge(draft, "BROADER", node, target, [piece]);
    }
  }
}
