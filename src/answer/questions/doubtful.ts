import { columnsOf, nodeCell, once, type Cell } from "../answer.ts";
import { cypher } from "../cypher.ts";
import {
  confidences,
  isListEvidence,
  type Confidence,
  type Evidence,
} from "../../graph/evidence.ts";
import type { GraphEdge } from "../../graph/graph.ts";
import { weakStatements } from "../low-confidence.ts";
import { textsOf, type Question } from "../question.ts";
import { countOf } from "../words.ts";

export const doubtful: Question = {
  id: "doubtful",
  keywords: "trust quality confidence wrong findings contradictions",
  parameters: [
    { id: "confidences", label: "Weak is", kind: "confidence", many: { least: 1, most: 5 } },
  ],
  defaults: (_, { graph }) => {
    const held = new Set(graph.edges.map(({ confidence }) => confidence));
    return { confidences: [weakestFirst.find((confidence) => held.has(confidence)) ?? "low"] };
  },
  sentence: () => "Which statements should I not trust?",
  ask({ index }, parameters) {
    const wanted = textsOf(parameters, "confidences").filter((text): text is Confidence =>
      (confidences as readonly string[]).includes(text),
    );
    const found = weakStatements(index, wanted);
    const { edges, nodes } = index.graph;
    const weakEdges = found.filter(({ of }) => of === "edge").length;
    return {
      columns: columnsOf({
        source: "Subject",
        says: "Says",
        target: "Object",
        confidence: "Confidence",
        why: "Reason",
        weight: "Links at its ends",
      }),
      rows: found.map(({ of, source, says, target, confidence, evidence, weight }): Cell[] => [
        nodeCell(source),
        says,
        of === "edge" ? nodeCell(target) : target,
        confidence,
        restsOn(evidence),
        weight,
      ]),
      statements: found.map(({ of, id }) => [
        of === "edge" ? { edge: id } : { node: id, attribute: "name" },
      ]),
      nodes: once(
        found.flatMap(({ of, source, target }) => (of === "edge" ? [source, target] : [source])),
      ),
      edges: found.flatMap(({ of, id }) => (of === "edge" ? [id] : [])),
      coverage:
        found.length === 0
          ? nothingWeak(edges)
          : `${countOf(found.length, "statement")}: ${weakEdges} of ${countOf(edges.length, "link")} and ${found.length - weakEdges} of ${countOf(nodes.length, "name")} rest on nothing stronger.`,
      cypher: cypher`MATCH (source)-[statement]->(target)
WHERE statement.confidence IN ${wanted}
RETURN source, statement, target, statement.confidence AS confidence
ORDER BY source.id, target.id
LIMIT 10000`,
    };
  },
};

/** What counts as weak until someone picks otherwise: the weakest there is, other than what a list says itself. */
const weakestFirst = confidences.filter((confidence) => confidence !== "stated").toReversed();

function nothingWeak(edges: readonly GraphEdge[]): string {
  const stated = edges.filter(({ confidence }) => confidence === "stated").length;
  return `No link and no name rests on so little: lists state ${stated} of ${countOf(edges.length, "link")}. What is wrong in the lists themselves, their findings say.`;
}

const restsOn = (evidence: Evidence): string =>
  isListEvidence(evidence)
    ? `${evidence.rule}, ${evidence.list} line ${evidence.line}`
    : `${evidence.note === "" ? evidence.rule : evidence.note} (${evidence.url})`;
