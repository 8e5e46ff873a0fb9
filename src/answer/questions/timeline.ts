import { columnsOf, nodeCell, once } from "../answer.ts";
import { coverageOf, coverageSentence } from "../coverage.ts";
import { cypher } from "../cypher.ts";
import { attributesOf } from "../explain-statement.ts";
import { neighbours } from "../neighbours.ts";
import { nameOf, textOf, type Question } from "../question.ts";
import { wholeScope } from "../scope.ts";
import { scopeContent } from "../scope-nodes.ts";
import { timelineOf } from "../timeline.ts";
import { countOf } from "../words.ts";

export const timeline: Question = {
  id: "timeline",
  keywords: "timeline chronology years history when over time",
  parameters: [{ id: "modality", label: "Modality", kind: "modality" }],
  defaults: ({ timeline: modality }) => ({ modality }),
  sentence: (index, parameters) =>
    `When did the models for ${nameOf(index, textOf(parameters, "modality"))} appear?`,
  ask(facets, parameters) {
    const { index } = facets;
    const modality = textOf(parameters, "modality");
    const models = scopeContent(facets, {
      ...wholeScope,
      clauses: [{ facet: "modality", mode: "any", values: [modality] }],
    });
    const found = Array.from(models.nodes).filter(
      (node) => index.graph.nodes[node]?.kind === "Model",
    );
    const { years, undated } = timelineOf(index, found);
    const rows = [...years, { year: null, nodes: undated }].flatMap(({ year, nodes }) =>
      nodes.map((node) => {
        const at = neighbours(index, node, "PUBLISHED_IN");
        const which = neighbours(index, node, "HAS_MODALITY");
        return { year, id: index.graph.nodes[node]?.id ?? "", at, which };
      }),
    );
    const idOf = (position: number): string => index.graph.nodes[position]?.id ?? "";
    return {
      columns: columnsOf({
        year: "Year",
        model: "Model",
        venue: "Venue",
        modalities: "Modalities",
      }),
      rows: rows.map(({ year, id, at, which }) => [
        year,
        nodeCell(id),
        at.map(({ node }) => nodeCell(idOf(node))),
        which.map(({ node }) => nodeCell(idOf(node))),
      ]),
      statements: rows.map(({ id, at, which }) => [
        ...attributesOf(index, id, ["year"]),
        ...[...at, ...which].map(({ edge }) => ({ edge: edge.id })),
      ]),
      nodes: once(rows.flatMap(({ id, which }) => [id, ...which.map(({ node }) => idOf(node))])),
      edges: once(rows.flatMap(({ which }) => which.map(({ edge }) => edge.id))),
      coverage: `${countOf(rows.length, "model")}, year known for ${rows.length - undated.length}. ${coverageSentence(coverageOf(index, "HAS_MODALITY"))}`,
      cypher: cypher`MATCH (model:Model)-[:HAS_MODALITY]->(:Modality)-[:BROADER*0..8]->(:Modality {id: ${modality}})
WITH DISTINCT model
OPTIONAL MATCH (model)-[:PUBLISHED_IN]->(venue:Venue)
RETURN model.year AS year, model, collect(DISTINCT venue.name) AS venues
ORDER BY year, model.name
LIMIT 1000`,
    };
  },
};
