import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { limitContent } from "../../src/answer/limit-content.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { builtGraph } from "./graph.ts";

const index = builtGraph();
const content = scopeContent(facetIndex(index), wholeScope);

describe("a content too large to draw", () => {
  it("keeps the most important nodes and the edges between them", () => {
    const importance = index.graph.layout?.importance ?? [];
    const { nodes, edges, leftOut } = limitContent(index, content, [], 100);
    expect(nodes.size).toBe(100);
    expect(leftOut).toBe(index.graph.nodes.length - 100);
    const weights = Array.from(nodes, (node) => importance[node] ?? 0);
    const others = Array.from(content.nodes)
      .filter((node) => !nodes.has(node))
      .map((node) => importance[node] ?? 0);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(Math.max(...others));
    expect(Array.from(edges)).toEqual(
      Array.from(content.edges).filter(
        (at) => nodes.has(index.sources[at] ?? -1) && nodes.has(index.targets[at] ?? -1),
      ),
    );
  });

  it("keeps what must be seen, however unimportant", () => {
    const importance = index.graph.layout?.importance ?? [];
    const least = Array.from(content.nodes).toSorted(
      (a, b) => (importance[a] ?? 0) - (importance[b] ?? 0),
    )[0] as number;
    expect(limitContent(index, content, [], 100).nodes.has(least)).toBe(false);
    const { nodes } = limitContent(index, content, [least, least], 100);
    expect(nodes.has(least)).toBe(true);
    expect(nodes.size).toBe(100);
  });

  it("is whole where it fits", () => {
    expect(limitContent(index, content)).toEqual({ ...content, leftOut: 0 });
  });
});
