import { type Benchmark, byText } from "../benchmark.ts";

export const textFilter: Benchmark = {
  name: "text filter",
  query: `MATCH (m:Model)
WHERE toLower(m.title) CONTAINS $text
RETURN m.name AS name, m.year AS year
ORDER BY year DESC, name
LIMIT 50`,
  parameters: [{ text: "protein image" }],
  ordered: true,
  byHand(graph, { text = "" }) {
    const rows: [string, number][] = [];
    graph.forEachNode((_, { kind, name, title, year }) => {
      if (kind === "Model" && title.toLowerCase().includes(text)) rows.push([name, year]);
    });
    return rows.sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, 50);
  },
};
