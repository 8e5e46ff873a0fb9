import { edgeId } from "../../graph/graph.ts";
import { columnsOf, nodeCell, once } from "../answer.ts";
import { coverageOf, coverageSentence } from "../coverage.ts";
import { cypher } from "../cypher.ts";
import { lineageOf } from "../lineage.ts";
import { nameOf, textOf, textsOf, type Question } from "../question.ts";
import { countOf } from "../words.ts";

export const derivedModels: Question = {
  id: "derived-models",
  keywords: "lineage base checkpoint fine-tuned from ancestors descendants derived",
  parameters: [
    { id: "base", label: "Base", kind: "model" },
    { id: "roles", label: "Roles that count", kind: "role", many: { least: 1, most: 3 } },
  ],
  defaults: ({ base }) => ({ base, roles: ["checkpoint"] }),
  sentence: (index, parameters) =>
    `Which models derive from ${nameOf(index, textOf(parameters, "base"))}, and on which modality?`,
  ask({ index }, parameters) {
    const base = textOf(parameters, "base");
    const roles = textsOf(parameters, "roles");
    const lineage = lineageOf(index, base, roles);
    const found = lineage.rows.filter(({ depth }) => depth > 0);
    return {
      columns: columnsOf({
        model: "Model",
        modalities: "Modalities",
        year: "Year",
        steps: "Steps from the base",
        from: "Derived from",
      }),
      rows: found.map(({ id, modalities, year, depth, parent, alsoFrom }) => [
        nodeCell(id),
        modalities.map(nodeCell),
        year,
        depth,
        [...(parent === null ? [] : [parent]), ...alsoFrom].map(nodeCell),
      ]),
      statements: found.map(({ id, edges, modalities }) =>
        [...edges, ...modalities.map((modality) => edgeId(id, "HAS_MODALITY", modality))].map(
          (edge) => ({ edge }),
        ),
      ),
      nodes: once([base, ...found.flatMap(({ id, modalities }) => [id, ...modalities])]),
      edges: once([
        ...lineage.edges,
        ...found.flatMap(({ id, modalities }) =>
          modalities.map((modality) => edgeId(id, "HAS_MODALITY", modality)),
        ),
      ]),
      coverage: `${countOf(found.length, "model")}. ${coverageSentence(coverageOf(index, "DERIVED_FROM"))}`,
      cypher: cypher`MATCH path = (model:Model)-[:DERIVED_FROM*1..8]->(base:Model {id: ${base}})
WHERE all(step IN relationships(path) WHERE step.role IN ${roles}) AND model.id <> base.id
WITH model, min(length(path)) AS steps
OPTIONAL MATCH (model)-[:HAS_MODALITY]->(modality:Modality)
RETURN model, steps, collect(DISTINCT modality) AS modalities
ORDER BY steps, model.id
LIMIT 1000`,
    };
  },
};
