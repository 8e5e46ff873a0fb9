import type { GraphIndex } from "../../graph/index-graph.ts";
import { edgeKinds } from "../../graph/schema.ts";
import { columnsOf, nodeCell, once, type Cell } from "../answer.ts";
import { findPaths, hubDegree } from "../paths.ts";
import { nameOf, numberOf, textsOf, type Question } from "../question.ts";
import { countOf, inWords } from "../words.ts";

/** "trained on", or "trains" where the path goes against the edge. */
function walked(index: GraphIndex, id: string, from: string): string {
  const edge = index.edge(id);
  if (edge === undefined) return "";
  const { label, inverse } = edgeKinds[edge.kind];
  return edge.source === from ? label : inverse;
}

export const pathsBetween: Question = {
  id: "paths-between",
  keywords: "connected connection paths route link between related",
  parameters: [
    { id: "ends", label: "From and to", kind: "node", many: { least: 2, most: 2 } },
    { id: "count", label: "Paths at most", kind: "number" },
    { id: "hubs", label: "through hubs, too", kind: "switch" },
  ],
  defaults: ({ paths }) => ({ ends: paths, count: 5, hubs: 0 }),
  sentence: (index, parameters) =>
    `How are ${inWords(textsOf(parameters, "ends").map((id) => nameOf(index, id)))} connected${numberOf(parameters, "hubs") === 0 ? ", other than through hubs" : ""}?`,
  ask({ index }, parameters) {
    const [from = "", to = ""] = textsOf(parameters, "ends");
    const throughHubs = numberOf(parameters, "hubs") !== 0;
    const found = findPaths(index, from, to, { count: numberOf(parameters, "count"), throughHubs });
    return {
      columns: columnsOf({ hops: "Hops", path: "Path" }),
      rows: found.map(({ nodes, hops }): Cell[] => [
        hops.length,
        nodes.flatMap((id, i): Cell[] => [
          ...(i === 0
            ? []
            : [
                inWords(
                  once((hops[i - 1] ?? []).map((edge) => walked(index, edge, nodes[i - 1] ?? ""))),
                ),
              ]),
          nodeCell(id),
        ]),
      ]),
      statements: found.map(({ hops }) => hops.flat().map((edge) => ({ edge }))),
      nodes: once(found.flatMap(({ nodes }) => nodes)),
      edges: once(found.flatMap(({ hops }) => hops.flat())),
      coverage: `${countOf(found.length, "path")} of at most 6 hops${throughHubs ? "" : `, none through a node with more than ${hubDegree(index)} links`}. What nobody has stated connects nothing here.`,
      cypher: null,
    };
  },
};
