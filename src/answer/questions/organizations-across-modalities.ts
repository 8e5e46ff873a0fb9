import { columnsOf, nodeCell, once } from "../answer.ts";
import { coverageOf, coverageSentence } from "../coverage.ts";
import { cypher } from "../cypher.ts";
import { modalitySpans } from "../modality-span.ts";
import { numberOf, type Question } from "../question.ts";
import { countOf } from "../words.ts";

export const organizationsAcrossModalities: Question = {
  id: "organizations-across-modalities",
  keywords: "labs companies publishers broad",
  parameters: [{ id: "over", label: "Modalities, more than", kind: "number" }],
  defaults: ({ modalitiesOver }) => ({ over: modalitiesOver }),
  sentence: (_, parameters) =>
    `Which organizations publish in more than ${countOf(numberOf(parameters, "over"), "modality", "modalities")}?`,
  ask({ index }, parameters) {
    const over = numberOf(parameters, "over");
    const spans = modalitySpans(index);
    const found = spans.filter(({ modalities }) => modalities.length > over);
    const hosted = spans.flatMap(({ models }) => models.flatMap((id) => index.position(id) ?? []));
    return {
      columns: columnsOf({
        organization: "Organization",
        count: "Modalities",
        modalities: "Which",
        models: "Models",
      }),
      rows: found.map(({ organization, modalities, models }) => [
        nodeCell(organization),
        modalities.length,
        modalities.map(nodeCell),
        models.map(nodeCell),
      ]),
      statements: found.map(({ edges }) => edges.map((edge) => ({ edge }))),
      nodes: once(
        found.flatMap(({ organization, modalities, models }) => [
          organization,
          ...models,
          ...modalities,
        ]),
      ),
      edges: once(found.flatMap(({ edges }) => edges)),
      coverage: `${countOf(found.length, "organization")}. Of the models that an organization hosts: ${coverageSentence(coverageOf(index, "HAS_MODALITY", hosted))}`,
      cypher: cypher`MATCH (organization:Organization)<-[:HOSTED_BY]-(model:Model)-[:HAS_MODALITY]->(modality:Modality)
WITH organization, collect(DISTINCT modality) AS modalities, collect(DISTINCT model) AS models
WHERE size(modalities) > ${over}
RETURN organization, size(modalities) AS count, modalities, models
ORDER BY count DESC, organization.id
LIMIT 1000`,
    };
  },
};
