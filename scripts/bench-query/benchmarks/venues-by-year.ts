import { type Benchmark, byText } from "../benchmark.ts";

export const venuesByYear: Benchmark = {
  name: "group by venue and year",
  query: `MATCH (m:Model)-[p:PUBLISHED_IN]->(v:Venue)
RETURN v.name AS venue, p.year AS year, count(*) AS models
ORDER BY models DESC, venue, year
LIMIT 20`,
  parameters: [{}],
  ordered: true,
  byHand(graph) {
    const groups = new Map<string, [string, number, number]>();
    graph.forEachNode((model, { kind }) => {
      if (kind !== "Model") return;
      graph.forEachOutEdge(model, (_, edge, __, venue) => {
        if (edge["kind"] !== "PUBLISHED_IN") return;
        const year: number = edge["year"];
        const key = `${venue} ${year}`;
        const group = groups.get(key);
        if (group) group[2] += 1;
        else groups.set(key, [graph.getNodeAttribute(venue, "name"), year, 1]);
      });
    });
    return [...groups.values()]
      .sort((a, b) => b[2] - a[2] || byText(a[0], b[0]) || a[1] - b[1])
      .slice(0, 20);
  },
};
