import { columnsOf, nodeCell, type Cell } from "../answer.ts";
import { cypher } from "../cypher.ts";
import { attributesOf } from "../explain-statement.ts";
import { neighbours } from "../neighbours.ts";
import { textOf, type Question } from "../question.ts";
import { countOf } from "../words.ts";

export const codeWithoutWeights: Question = {
  id: "code-without-weights",
  keywords: "reproducible released checkpoint availability",
  parameters: [
    { id: "has", label: "Linked", kind: "link kind" },
    { id: "lacks", label: "Not linked", kind: "link kind" },
  ],
  defaults: () => ({ has: "code", lacks: "weights" }),
  sentence: (_, parameters) =>
    `Which models have ${textOf(parameters, "has")} but no ${textOf(parameters, "lacks")} linked?`,
  ask({ index }, parameters) {
    const has = textOf(parameters, "has");
    const lacks = textOf(parameters, "lacks");
    const { nodes } = index.graph;
    const models = Array.from(nodes.keys()).filter(
      (at) => nodes[at]?.kind === "Model" && nodes[at].listed,
    );
    const urls = (at: number, kind: string): string[] =>
      (nodes[at]?.links ?? []).filter((link) => link.kind === kind).map(({ url }) => url);
    const found = models.filter((at) => urls(at, has).length > 0 && urls(at, lacks).length === 0);
    const count = (kind: string): number => models.filter((at) => urls(at, kind).length > 0).length;
    const hosts = found.map((at) => neighbours(index, at, "HOSTED_BY"));
    const idOf = (at: number): string => nodes[at]?.id ?? "";
    return {
      columns: columnsOf({
        model: "Model",
        year: "Year",
        links: `Link to ${has}`,
        organizations: "Organizations",
      }),
      rows: found.map((at, i): Cell[] => [
        nodeCell(idOf(at)),
        nodes[at]?.year ?? null,
        urls(at, has),
        (hosts[i] ?? []).map(({ node }) => nodeCell(idOf(node))),
      ]),
      statements: found.map((at) => attributesOf(index, idOf(at), ["links"])),
      nodes: found.map(idOf),
      edges: [],
      coverage: `${countOf(found.length, "model")}. The lists link ${has} for ${count(has)} and ${lacks} for ${count(lacks)} of ${countOf(models.length, "model")}; not linked is not the same as not released.`,
      cypher: cypher`MATCH (model:Model)
WHERE ${has} IN model.linkKinds
  AND NOT ${lacks} IN model.linkKinds
RETURN model, model.year AS year, [at IN range(0, size(model.linkKinds) - 1) WHERE model.linkKinds[at] = ${has} | model.linkUrls[at]] AS links
ORDER BY model.id
LIMIT 1000`,
    };
  },
};
