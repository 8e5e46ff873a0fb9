import type { Benchmark } from "../benchmark.ts";

export const lookup: Benchmark = {
  name: "lookup by property",
  query: "MATCH (m:Model) WHERE m.name = $name RETURN m.name AS name, m.year AS year",
  parameters: [{ name: "Model 4321" }],
  ordered: false,
  byHand(graph, parameters) {
    const rows: (string | number)[][] = [];
    graph.forEachNode((_, { kind, name, year }) => {
      if (kind === "Model" && name === parameters["name"]) rows.push([name, year]);
    });
    return rows;
  },
};
