import { columnsOf, nodeCell, once } from "../answer.ts";
import { cypher } from "../cypher.ts";
import { nameOf, textsOf, type Question } from "../question.ts";
import { sharedDatasets as findShared, uses, type Use } from "../shared-datasets.ts";
import { countOf, inWords } from "../words.ts";

export const sharedDatasets: Question = {
  id: "shared-datasets",
  keywords: "sets common shared overlap across categories",
  parameters: [
    { id: "categories", label: "Categories", kind: "category", many: { least: 2, most: 6 } },
    { id: "uses", label: "Uses that count", kind: "use", many: { least: 1, most: 4 } },
  ],
  needs: ["TRAINED_ON", "EVALUATED_ON"],
  defaults: ({ categories }) => ({ categories, uses }),
  sentence: (index, parameters) => {
    const names = textsOf(parameters, "categories").map((id) => nameOf(index, id));
    return `Which datasets do models of ${names.length === 2 ? "both " : ""}${inWords(names)} use?`;
  },
  ask({ index }, parameters) {
    const categories = textsOf(parameters, "categories");
    const wanted = textsOf(parameters, "uses") as readonly Use[];
    const found = findShared(index, categories, wanted);
    return {
      columns: columnsOf({
        dataset: "Dataset",
        models: "Models",
        pretraining: "Pretraining",
        finetuning: "Fine-tuning",
        input: "Input",
        evaluation: "Evaluation",
        ...Object.fromEntries(categories.map((id) => [id, nameOf(index, id)])),
        connecting: "Connecting models",
      }),
      rows: found.datasets.map(({ id, models, byUse, byCategory }) => [
        nodeCell(id),
        models.length,
        ...uses.map((use) => byUse[use].length),
        ...categories.map((category) => byCategory[category]?.length ?? 0),
        models.map(nodeCell),
      ]),
      statements: found.datasets.map(({ edges }) => edges.map((edge) => ({ edge }))),
      nodes: once(found.datasets.flatMap(({ id, models }) => [id, ...models])),
      edges: once(found.datasets.flatMap(({ edges }) => edges)),
      coverage: `${countOf(found.datasets.length, "dataset")}. ${found.coverage}`,
      cypher: cypher`MATCH (category:Category)<-[:PART_OF*0..8]-()<-[:IN_CATEGORY]-(model:Model)-[use:TRAINED_ON|EVALUATED_ON]->(dataset:Dataset)
WHERE category.id IN ${categories} AND coalesce(use.role, 'evaluation') IN ${wanted}
WITH dataset, count(DISTINCT category.id) AS categories, collect(DISTINCT model) AS models
WHERE categories = ${new Set(categories).size}
RETURN dataset, size(models) AS connecting, models
ORDER BY connecting DESC, dataset.id
LIMIT 1000`,
    };
  },
};
