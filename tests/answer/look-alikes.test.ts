import { describe, expect, it } from "vitest";
import { lookAlikes } from "../../src/answer/look-alikes.ts";
import { builtGraph, testEdge, testGraph, testNode } from "./graph.ts";

describe("look-alikes", () => {
  it("share neighbours, and one that few share says more than a hub", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => testNode(`model/crowd-${i}`, "Model"));
    const models = ["model/a", "model/b", "model/c"].map((id) => testNode(id, "Model"));
    const index = testGraph(
      [
        ...models,
        ...crowd,
        testNode("dataset/rare", "Dataset"),
        testNode("dataset/common", "Dataset"),
      ],
      [
        testEdge("model/a", "EVALUATED_ON", "dataset/rare"),
        testEdge("model/a", "EVALUATED_ON", "dataset/common"),
        testEdge("model/b", "EVALUATED_ON", "dataset/rare"),
        testEdge("model/c", "EVALUATED_ON", "dataset/common"),
        ...crowd.map(({ id }) => testEdge(id, "EVALUATED_ON", "dataset/common")),
      ],
    );
    const [first, second] = lookAlikes(index, "model/a");
    expect(first?.id).toBe("model/b");
    expect(first?.reasons).toMatchObject([
      { kind: "EVALUATED_ON", label: "evaluated on", shared: ["dataset/rare"] },
    ]);
    expect(second?.score).toBeLessThan(first?.score ?? 0);
  });

  it("agree on the built graph with a loop over all pairs", () => {
    const index = builtGraph();
    const { nodes, edges } = index.graph;
    const degree = new Map<string, number>();
    const ends = new Map<string, Map<string, Set<string>>>();
    const put = (id: string, key: string, end: string): void => {
      const own = ends.get(id) ?? new Map<string, Set<string>>();
      own.set(key, (own.get(key) ?? new Set()).add(end));
      ends.set(id, own);
      degree.set(id, (degree.get(id) ?? 0) + 1);
    };
    for (const { source, target, kind } of edges) {
      put(source, `out ${kind}`, target);
      put(target, `in ${kind}`, source);
    }
    const weight = (ids: Iterable<string>): number =>
      Array.from(ids).reduce((sum, id) => sum + 1 / Math.log2(2 + (degree.get(id) ?? 0)), 0);
    for (const id of ["model/biobert", "model/medsam", "dataset/mimic-cxr"]) {
      const own = ends.get(id) ?? new Map<string, Set<string>>();
      const kind = index.node(id)?.kind;
      const scores = nodes
        .filter((other) => other.kind === kind && other.id !== id)
        .map((other) => {
          const theirs = ends.get(other.id);
          const parts = Array.from(own, ([key, set]) => {
            const others = theirs?.get(key) ?? new Set<string>();
            const shared = Array.from(set).filter((end) => others.has(end));
            return weight(shared) / weight(new Set([...set, ...others]));
          });
          return parts.reduce((sum, part) => sum + part, 0) / own.size;
        })
        .toSorted((a, b) => b - a);
      const found = lookAlikes(index, id, 8);
      expect(found).toHaveLength(8);
      found.forEach(({ score }, i) => expect(score).toBeCloseTo(scores[i] ?? NaN, 9));
    }
  });
});
