import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPaths, hubDegree } from "../../src/answer/paths.ts";
import type { GraphIndex } from "../../src/graph/index-graph.ts";
import { testEdge, testGraph, testNode } from "./graph.ts";
import { runs } from "../runs.ts";

const named = (name: string): string => `model/${name}`;
const model = (i: number): string => named(String.fromCharCode(97 + i));

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
  it("are the cheapest of all simple paths within the bound, what those before pass through being dearer", () => {
    fc.assert(
      fc.property(smallGraph, fc.integer({ min: 1, max: 7 }), (index, maxHops) => {
        const [from, to] = [model(0), model(7)];
        const cost = (path: readonly string[], before: readonly (readonly string[])[]): number =>
          path.slice(1).reduce((sum, id) => {
            const degree = index.degree(index.position(id) ?? 0);
            const passed = before.filter((other) => other.includes(id)).length;
            return sum + (id === to ? 1 : (1 + Math.log2(degree + 1) / 4) * (1 + passed));
          }, 0);
        const found = findPaths(index, from, to, { maxHops, count: 5 });
        const all = everyPath(index, from, to, maxHops);
        const ways = found.map(({ nodes }) => nodes);
        const text = (path: readonly string[]): string => path.join(" ");
        expect(found).toHaveLength(Math.min(5, all.length));
        expect(new Set(ways.map(text)).size).toBe(ways.length);
        found.forEach((path, i) => {
          const before = ways.slice(0, i);
          const given = before.map(text);
          const least = Math.min(
            ...all.flatMap((other) => (given.includes(text(other)) ? [] : cost(other, before))),
          );
          expect(all.map(text)).toContain(text(path.nodes));
          expect(cost(path.nodes, before)).toBeCloseTo(least, 9);
          expect(path.cost).toBeCloseTo(cost(path.nodes, []), 9);
        });
      }),
      runs(300),
    );
  });

  it("go different ways first, not one way with other beginnings", () => {
    // Three beginnings lead to x and its tail; the way over y is longer.
    const index = testGraph(
      ["from", "a", "b", "c", "x", "tail", "to", "y", "z", "w", "v"].map((name) =>
        testNode(named(name), "Model"),
      ),
      [
        ...["a", "b", "c"].flatMap((name) => [
          testEdge(named("from"), "DERIVED_FROM", named(name)),
          testEdge(named(name), "DERIVED_FROM", named("x")),
        ]),
        ...["x tail", "tail to", "from y", "y z", "z w", "w v", "v to"].map((ends) => {
          const [source = "", target = ""] = ends.split(" ");
          return testEdge(named(source), "DERIVED_FROM", named(target));
        }),
      ],
    );
    const found = findPaths(index, named("from"), named("to")).map(({ nodes }) => nodes[1]);
    expect(new Set(found)).toEqual(new Set(["a", "b", "c", "y"].map(named)));
    expect(found.indexOf(named("y"))).toBe(1);
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
