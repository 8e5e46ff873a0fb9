import { columnsOf, nodeCell, once, type Cell, type Statement } from "../answer.ts";
import { compareNodes, mostCompared } from "../compare.ts";
import { coverageOf, coverageSentence } from "../coverage.ts";
import { cypher } from "../cypher.ts";
import { attributesOf } from "../explain-statement.ts";
import { nameOf, textsOf, type Question } from "../question.ts";
import { inWords } from "../words.ts";

export const compareModels: Question = {
  id: "compare-models",
  keywords: "comparison difference side by side versus vs",
  parameters: [
    { id: "nodes", label: "Compared", kind: "node", many: { least: 2, most: mostCompared } },
  ],
  defaults: ({ compare }) => ({ nodes: compare }),
  sentence: (index, parameters) =>
    `How do ${inWords(textsOf(parameters, "nodes").map((id) => nameOf(index, id)))} compare?`,
  ask({ index }, parameters) {
    const ids = textsOf(parameters, "nodes");
    const { fields, relations, disagreements, sharedEdges } = compareNodes(index, ids);
    const statements: Statement[][] = fields.map(({ attributes }) =>
      ids.flatMap((id) => attributesOf(index, id, attributes)),
    );
    const rows: Cell[][] = fields.map(({ label, values, absent, same }) => [
      label,
      ...values.map((own): Cell => (own.length === 0 ? absent : own)),
      same ? (values[0] ?? null) : null,
    ]);
    for (const { label, shared, partly, unique, coverage, edges } of relations) {
      statements.push(edges.map((edge) => ({ edge })));
      rows.push([
        label,
        ...ids.map((_, i): Cell => {
          // What all of them share first: each cell says everything of its node.
          const own = [
            ...shared,
            ...partly.flatMap((each) => (each.of[i] ? [each.id] : [])),
            ...(unique[i] ?? []),
          ];
          if (own.length > 0) return own.map(nodeCell);
          return coverage === null ? "none listed" : coverage[i] === "none" ? "none" : "unknown";
        }),
        shared.map(nodeCell),
      ]);
    }
    for (const { id, differing } of disagreements) {
      statements.push(attributesOf(index, id, ["title", "titles", "publications", "links"]));
      rows.push([
        "lists disagree about",
        ...ids.map((own): Cell => (own === id ? differing.map(({ field }) => field) : null)),
        null,
      ]);
    }
    const neighbours = relations.flatMap(({ shared, partly }) => [
      ...shared,
      ...partly.map(({ id }) => id),
    ]);
    return {
      columns: columnsOf({
        field: "Field",
        ...Object.fromEntries(ids.map((id) => [id, nameOf(index, id)])),
        shared: "All of them",
      }),
      rows,
      statements,
      nodes: once([...ids, ...neighbours]),
      edges: once(sharedEdges),
      coverage: coverageSentence(
        coverageOf(
          index,
          "TRAINED_ON",
          ids.flatMap((id) => index.position(id) ?? []),
        ),
      ),
      cypher: cypher`MATCH (model)
WHERE model.id IN ${ids}
OPTIONAL MATCH (model)-[relation]-(neighbour)
RETURN model, type(relation) AS relation, collect(DISTINCT neighbour) AS neighbours
ORDER BY model.id, relation
LIMIT 1000`,
    };
  },
};
