import { columnsOf, nodeCell, once } from "../answer.ts";
import { cypher } from "../cypher.ts";
import { attributesOf } from "../explain-statement.ts";
import { nameOf, numberOf, textOf, textsOf, type Question } from "../question.ts";
import { wholeScope } from "../scope.ts";
import { scopeContent } from "../scope-nodes.ts";
import { countOf, grouped, inWords } from "../words.ts";

export const largeDatasets: Question = {
  id: "large-datasets",
  keywords: "scale size 3D big volumes",
  parameters: [
    {
      id: "modalities",
      label: "Modalities, any of",
      kind: "modality",
      many: { least: 1, most: 8 },
    },
    { id: "unit", label: "Unit", kind: "unit" },
    { id: "over", label: "More than", kind: "number" },
  ],
  defaults: ({ scale: { modalities, unit, over } }) => ({ modalities, unit, over }),
  sentence: (index, parameters) =>
    `Which ${inWords(
      textsOf(parameters, "modalities").map((id) => nameOf(index, id)),
      "or",
    )} datasets have over ${grouped(numberOf(parameters, "over"))} ${textOf(parameters, "unit")}s?`,
  ask(facets, parameters) {
    const { index } = facets;
    const { nodes } = index.graph;
    const modalities = textsOf(parameters, "modalities");
    const unit = textOf(parameters, "unit");
    const over = numberOf(parameters, "over");
    const scope = {
      ...wholeScope,
      clauses: [
        { facet: "modality", mode: "any" as const, values: modalities },
        { facet: "kind", mode: "any" as const, values: ["Dataset"] },
      ],
    };
    const candidates = Array.from(scopeContent(facets, scope).nodes);
    const sizes = candidates.map((at) => {
      const own = (nodes[at]?.scale?.sizes ?? []).filter((size) => size.unit === unit);
      return { at, own, most: Math.max(...own.map(({ value }) => value)) };
    });
    const found = sizes
      .filter(({ own }) =>
        own.some(({ value, atLeast }) => value > over || (value === over && atLeast)),
      )
      .toSorted((a, b) => b.most - a.most || a.at - b.at);
    const links = found.flatMap(({ at }) =>
      Array.from(index.out(at)).filter((edge) => index.graph.edges[edge]?.kind === "HAS_MODALITY"),
    );
    const modalitiesOf = (at: number): string[] =>
      links
        .filter((edge) => index.sources[edge] === at)
        .map((edge) => index.graph.edges[edge]?.target ?? "");
    const stated = candidates.filter((at) => nodes[at]?.scale !== undefined).length;
    return {
      columns: columnsOf({
        dataset: "Dataset",
        modalities: "Modalities",
        size: `Most ${unit}s`,
        scale: "As printed",
      }),
      rows: found.map(({ at, most }) => [
        nodeCell(nodes[at]?.id ?? ""),
        modalitiesOf(at).map(nodeCell),
        most,
        nodes[at]?.scale?.text ?? null,
      ]),
      statements: found.map(({ at }) => [
        ...attributesOf(index, nodes[at]?.id ?? "", ["scale"]),
        ...links
          .filter((edge) => index.sources[edge] === at)
          .map((edge) => ({ edge: index.graph.edges[edge]?.id ?? "" })),
      ]),
      nodes: once(found.flatMap(({ at }) => [nodes[at]?.id ?? "", ...modalitiesOf(at)])),
      edges: once(links.map((edge) => index.graph.edges[edge]?.id ?? "")),
      coverage: `${countOf(found.length, "dataset")}. Of ${countOf(candidates.length, "dataset")} with these modalities the scale is stated for ${stated}, in ${unit}s for ${sizes.filter(({ own }) => own.length > 0).length}.`,
      cypher: cypher`MATCH (dataset:Dataset)-[:HAS_MODALITY]->(:Modality)-[:BROADER*0..8]->(modality:Modality)
WHERE modality.id IN ${modalities}
WITH DISTINCT dataset
UNWIND range(0, size(coalesce(dataset.scaleUnits, [])) - 1) AS at
WITH dataset, dataset.scaleUnits[at] AS unit, dataset.scaleValues[at] AS value, dataset.scaleAtLeast[at] AS atLeast
WHERE unit = ${unit} AND (value > ${over} OR (value = ${over} AND atLeast))
RETURN dataset, max(value) AS most, dataset.scaleText AS scale
ORDER BY most DESC, dataset.id
LIMIT 1000`,
    };
  },
};
