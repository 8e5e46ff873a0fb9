import { type Benchmark, idOf } from "../benchmark.ts";
import { sampleModels } from "../sample-models.ts";

const sources = sampleModels(12, 5);
const targets = sampleModels(12, 9);
const pairs = sources.map((from, i) => ({ from, to: targets[i] as string }));

export const shortestPath: Benchmark = {
  name: "shortest path",
  query:
    "MATCH p = shortestPath((a:Model {name: $from})-[*..15]-(b:Model {name: $to})) RETURN length(p) AS length",
  parameters: pairs,
  ordered: false,
  /** From both ends, the smaller frontier first, as the engine does. */
  byHand(graph, { from, to }) {
    const [start, end] = [idOf(from), idOf(to)];
    const seen = [new Set([start]), new Set([end])] as const;
    const frontiers = [[start], [end]];
    for (let length = 1; length <= 15; length += 1) {
      const side = (frontiers[0] as string[]).length <= (frontiers[1] as string[]).length ? 0 : 1;
      const [own, others] = side === 0 ? seen : [seen[1], seen[0]];
      const next: string[] = [];
      for (const node of frontiers[side] as string[]) {
        const met = graph.findNeighbor(node, (neighbour) => {
          if (own.has(neighbour)) return false;
          own.add(neighbour);
          next.push(neighbour);
          return others.has(neighbour);
        });
        if (met !== undefined) return [[length]];
      }
      if (next.length === 0) return [];
      frontiers[side] = next;
    }
    return [];
  },
};
