import type { Benchmark } from "../benchmark.ts";

export const oneHop: Benchmark = {
  name: "one hop with filters",
  query:
    "MATCH (m:Model)-[r:TRAINED_ON]->(d:Dataset) WHERE m.year >= 2020 AND r.role = 'pretraining' RETURN m.name AS model, d.name AS dataset",
  parameters: [{}],
  ordered: false,
  byHand(graph) {
    const rows: string[][] = [];
    graph.forEachNode((node, { kind, name, year }) => {
      if (kind !== "Model" || !(year >= 2020)) return;
      graph.forEachOutEdge(node, (_, edge, __, target) => {
        if (edge["kind"] === "TRAINED_ON" && edge["role"] === "pretraining")
          rows.push([name, graph.getNodeAttribute(target, "name")]);
      });
    });
    return rows;
  },
};
