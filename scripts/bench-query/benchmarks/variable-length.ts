import { type Benchmark, idOf } from "../benchmark.ts";
import { sampleModels } from "../sample-models.ts";

const kinds = new Set(["TRAINED_ON", "EVALUATED_ON", "DERIVED_FROM"]);

export const variableLength: Benchmark = {
  name: "variable length 1..3 from a node",
  query:
    "MATCH (m:Model {name: $name})-[:TRAINED_ON|EVALUATED_ON|DERIVED_FROM*1..3]-(n) RETURN count(*) AS trails, count(DISTINCT n) AS nodes",
  parameters: sampleModels(12, 3).map((name) => ({ name })),
  ordered: false,
  byHand(graph, { name }) {
    let trails = 0;
    const nodes = new Set<string>();
    const walked: string[] = [];
    const walk = (node: string): void => {
      graph.forEachEdge(node, (edge, { kind }, source, target) => {
        if (!kinds.has(kind) || walked.includes(edge)) return;
        const other = source === node ? target : source;
        trails += 1;
        nodes.add(other);
        if (walked.length === 2) return;
        walked.push(edge);
        walk(other);
        walked.pop();
      });
    };
    walk(idOf(name));
    return [[trails, nodes.size]];
  },
};
