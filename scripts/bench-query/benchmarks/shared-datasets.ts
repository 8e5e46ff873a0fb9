import { type Benchmark, byText } from "../benchmark.ts";

export const sharedDatasets: Benchmark = {
  name: "datasets of several categories",
  query: `MATCH (c:Category)<-[:IN_CATEGORY]-(m:Model)-[:TRAINED_ON|EVALUATED_ON]->(d:Dataset)
WITH d, count(DISTINCT c) AS categories, count(DISTINCT m) AS models
WHERE categories >= 2
RETURN d.name AS dataset, categories, models
ORDER BY models DESC, dataset
LIMIT 20`,
  parameters: [{}],
  ordered: true,
  byHand(graph) {
    const reached = new Map<string, { categories: Set<string>; models: Set<string> }>();
    graph.forEachNode((model, { kind }) => {
      if (kind !== "Model") return;
      const categories: string[] = [];
      const datasets: string[] = [];
      graph.forEachOutEdge(model, (_, edge, __, target) => {
        if (edge["kind"] === "IN_CATEGORY") categories.push(target);
        else if (edge["kind"] === "TRAINED_ON" || edge["kind"] === "EVALUATED_ON")
          datasets.push(target);
      });
      if (categories.length === 0) return;
      for (const dataset of datasets) {
        let entry = reached.get(dataset);
        if (!entry) reached.set(dataset, (entry = { categories: new Set(), models: new Set() }));
        for (const category of categories) entry.categories.add(category);
        entry.models.add(model);
      }
    });
    const rows: [string, number, number][] = [];
    for (const [dataset, { categories, models }] of reached)
      if (categories.size >= 2)
        rows.push([graph.getNodeAttribute(dataset, "name"), categories.size, models.size]);
    return rows.sort((a, b) => b[2] - a[2] || byText(a[0], b[0])).slice(0, 20);
  },
};
