import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { limitContent } from "../../src/answer/limit-content.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { builtGraph } from "./graph.ts";

const index = builtGraph();
const content = scopeContent(facetIndex(index), wholeScope);

const most = { nodes: 100, edges: 1e6 };

describe("a content too large to draw", () => {
  it("keeps the most important nodes and the edges between them", () => {
    const importance = index.graph.layout?.importance ?? [];
    const { nodes, edges, limited } = limitContent(index, content, [], most);
    expect(nodes.size).toBe(100);
    expect(limited).toBe(true);
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
    expect(limitContent(index, content, [], most).nodes.has(least)).toBe(false);
    const { nodes } = limitContent(index, content, [least, least], most);
    expect(nodes.has(least)).toBe(true);
    expect(nodes.size).toBe(100);
  });

  it("keeps of too many edges those of what must be seen, then those between the most important nodes", () => {
    const importance = index.graph.layout?.importance ?? [];
    const lesser = (at: number): number =>
      Math.min(importance[index.sources[at] ?? 0] ?? 0, importance[index.targets[at] ?? 0] ?? 0);
    const seldom = index.graph.nodes.findIndex((_, node) => index.degree(node) === 2);
    const { nodes, edges } = limitContent(index, content, [seldom], { nodes: 1e6, edges: 50 });
    expect(nodes).toBe(content.nodes);
    expect(edges.size).toBe(50);
    const own = new Set([...index.out(seldom), ...index.in(seldom)]);
    expect(Array.from(own).every((at) => edges.has(at))).toBe(true);
    const kept = Array.from(edges).filter((at) => !own.has(at));
    const others = Array.from(content.edges).filter((at) => !edges.has(at));
    expect(Math.min(...kept.map(lesser))).toBeGreaterThanOrEqual(Math.max(...others.map(lesser)));
  });

  it("is whole where it fits", () => {
    expect(limitContent(index, content)).toEqual({ ...content, limited: false });
  });
});
