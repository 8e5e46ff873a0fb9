import { expect, test } from "vitest";
import { indexGraph, indexing } from "../../src/graph/index-graph.ts";
import { edge, graphOf, node, smallGraph } from "./fixture.ts";

test("finds every edge by its id, and none by another", () => {
  const graph = smallGraph();
  const index = indexGraph(graph);
  for (const each of graph.edges) expect(index.edge(each.id)).toBe(each);
  expect(index.edge("nothing")).toBeUndefined();
  expect(index.edge(`${graph.nodes[0]?.id} KNOWS nobody`)).toBeUndefined();
});

test("finds an edge whose source has blanks in its id, beside one whose id begins alike", () => {
  const graph = graphOf(
    [node("a", "Model", "a"), node("a b", "Model", "a b"), node("c", "Model", "c")],
    [
      edge("a", "DERIVED_FROM", "c", { role: "uses" }),
      edge("a b", "DERIVED_FROM", "c", { role: "uses" }),
    ],
  );
  const index = indexGraph(graph);
  for (const each of graph.edges) expect(index.edge(each.id)).toBe(each);
});

test("rests on the way, and gives the same in steps", () => {
  const graph = smallGraph();
  const steps = indexing(graph);
  let rests = 0;
  let last = steps.next();
  for (; last.done !== true; last = steps.next()) rests += 1;
  expect(rests).toBeGreaterThan(0);
  expect(last.value.sources).toEqual(indexGraph(graph).sources);
});
