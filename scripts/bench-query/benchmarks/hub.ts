import { type Benchmark, idOf } from "../benchmark.ts";

export const hub: Benchmark = {
  name: "neighbourhood of a hub",
  query: "MATCH (h:Dataset {name: $name})-[r]-(n) RETURN type(r) AS type, n.name AS name",
  parameters: [{ name: "Dataset 0" }],
  ordered: false,
  byHand(graph, { name }) {
    const hub = idOf(name);
    const rows: string[][] = [];
    graph.forEachEdge(hub, (_, { kind }, source, target) => {
      const other = source === hub ? target : source;
      rows.push([kind, graph.getNodeAttribute(other, "name")]);
    });
    return rows;
  },
};
