import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPaths, hubDegree } from "../../src/answer/paths.ts";
import type { GraphIndex } from "../../src/graph/index-graph.ts";
import { testEdge, testGraph, testNode } from "./graph.ts";
import { runs } from "../runs.ts";

const model = (i: number): string => `model/${String.fromCharCode(97 + i)}`;

/** Up to eight models that derive from one another at random. */
const smallGraph: fc.Arbitrary<GraphIndex> = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
    maxLength: 16,
    selector: ([a, b]) => `${a} ${b}`,
  })
  .map((pairs) =>
    testGraph(
      Array.from({ length: 8 }, (_, i) => testNode(model(i), "Model")),
      pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => testEdge(model(a), "DERIVED_FROM", model(b), { role: "checkpoint" })),
    ),
  );

/** All simple paths, by trying every continuation. */
function everyPath(index: GraphIndex, from: string, to: string, maxHops: number): string[][] {
  const near = new Map<string, Set<string>>();
  for (const { source, target } of index.graph.edges) {
    near.set(source, (near.get(source) ?? new Set()).add(target));
    near.set(target, (near.get(target) ?? new Set()).add(source));
  }
  const found: string[][] = [];
  const walk = (path: string[]): void => {
    const last = path.at(-1) ?? "";
    if (last === to) return void found.push(path);
    if (path.length > maxHops) return;
    for (const next of near.get(last) ?? []) if (!path.includes(next)) walk([...path, next]);
  };
  walk([from]);
  return found;
}

describe("paths", () => {
  it("are the cheapest of all simple paths within the bound, in order of cost", () => {
    fc.assert(
      fc.property(smallGraph, fc.integer({ min: 1, max: 7 }), (index, maxHops) => {
        const [from, to] = [model(0), model(7)];
        const cost = (path: readonly string[]): number =>
          path
            .slice(1)
            .reduce(
              (sum, id) =>
                sum +
                (id === to ? 1 : 1 + Math.log2(index.degree(index.position(id) ?? 0) + 1) / 4),
              0,
            );
        const expected = everyPath(index, from, to, maxHops)
          .map(cost)
          .toSorted((a, b) => a - b)
          .slice(0, 5);
        const found = findPaths(index, from, to, { maxHops, count: 5 });
        expect(found.map((path) => path.nodes.length - 1).every((hops) => hops <= maxHops)).toBe(
          true,
        );
        expect(new Set(found.map(({ nodes }) => nodes.join(" "))).size).toBe(found.length);
        expect(found).toHaveLength(expected.length);
        found.forEach((path, i) => {
          expect(path.cost).toBeCloseTo(expected[i] ?? NaN, 9);
          expect(cost(path.nodes)).toBeCloseTo(path.cost, 9);
        });
      }),
      runs(300),
    );
  });

  it("pass through a hub only when asked, and may begin or end at one", () => {
    const leaves = Array.from({ length: 40 }, (_, i) => testNode(`model/leaf-${i}`, "Model"));
    const index = testGraph(
      [testNode("modality/hub", "Modality"), ...leaves, testNode("dataset/d", "Dataset")],
      [
        ...leaves.map(({ id }) => testEdge(id, "HAS_MODALITY", "modality/hub")),
        testEdge("model/leaf-0", "EVALUATED_ON", "dataset/d"),
        testEdge("model/leaf-1", "EVALUATED_ON", "dataset/d"),
      ],
    );
    expect(hubDegree(index)).toBeLessThan(40);
    const ends = (from: string, to: string, throughHubs: boolean): (readonly string[])[] =>
      findPaths(index, from, to, { throughHubs }).map(({ nodes }) => nodes);
    expect(ends("model/leaf-0", "model/leaf-1", false)).toEqual([
      ["model/leaf-0", "dataset/d", "model/leaf-1"],
    ]);
    expect(ends("model/leaf-2", "model/leaf-3", false)).toEqual([]);
    expect(ends("model/leaf-2", "model/leaf-3", true)).toEqual([
      ["model/leaf-2", "modality/hub", "model/leaf-3"],
    ]);
    expect(ends("model/leaf-2", "modality/hub", false)).toEqual([["model/leaf-2", "modality/hub"]]);
  });

  it("pass through what works are made of before what only sorts them", () => {
    const works = ["model/a", "model/b", "model/c", "model/d"].map((id) => testNode(id, "Model"));
    const index = testGraph(
      [
        ...works,
        testNode("venue/v", "Venue"),
        testNode("dataset/d", "Dataset"),
        testNode("modality/m", "Modality"),
      ],
      // The venue has fewer links than the dataset, so that it alone would come first.
      [
        ...["model/a", "model/b", "model/c"].map((id) => testEdge(id, "EVALUATED_ON", "dataset/d")),
        ...["model/a", "model/b"].map((id) => testEdge(id, "PUBLISHED_IN", "venue/v")),
        ...works.map(({ id }) => testEdge(id, "HAS_MODALITY", "modality/m")),
      ],
    );
    expect(
      findPaths(index, "model/a", "model/b", { count: 3 }).map(({ nodes }) => nodes[1]),
    ).toEqual(["dataset/d", "venue/v", "modality/m"]);
  });

  it("name for each hop every edge that counts, strongest first", () => {
    const index = testGraph(
      [testNode("model/a", "Model"), testNode("dataset/d", "Dataset")],
      [
        testEdge("model/a", "EVALUATED_ON", "dataset/d", { confidence: "low" }),
        testEdge("model/a", "TRAINED_ON", "dataset/d", { role: "input", confidence: "high" }),
      ],
    );
    expect(findPaths(index, "dataset/d", "model/a").map(({ hops }) => hops)).toEqual([
      [["model/a TRAINED_ON[input] dataset/d", "model/a EVALUATED_ON dataset/d"]],
    ]);
    const high = findPaths(index, "dataset/d", "model/a", { evidence: ["high"] });
    expect(high.map(({ hops }) => hops)).toEqual([[["model/a TRAINED_ON[input] dataset/d"]]]);
  });

  it("are none from a node to itself, to a node that is not there, or across a gap", () => {
    const index = testGraph([testNode("model/a", "Model"), testNode("model/b", "Model")], []);
    for (const to of ["model/a", "model/b", "model/c"])
      expect(findPaths(index, "model/a", to)).toEqual([]);
  });
});
