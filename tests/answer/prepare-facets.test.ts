import { expect, test } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { facets } from "../../src/answer/facets.ts";
import { inOneGo } from "../../src/graph/steps.ts";
import { builtGraph } from "./graph.ts";

test("a column that was prepared in steps is the one that is made at once", () => {
  const index = builtGraph();
  const [prepared, plain] = [facetIndex(index), facetIndex(index)];
  for (const { id } of facets) {
    inOneGo(prepared.prepare(id));
    expect(prepared.column(id), id).toEqual(plain.column(id));
  }
});

test("who could not wait keeps the column that was made for him", () => {
  const held = facetIndex(builtGraph());
  const steps = held.prepare("modality");
  steps.next();
  const column = held.column("modality");
  while (steps.next().done !== true);
  expect(held.column("modality")).toBe(column);
});

test("the confidences of a node are those of the edges at it, strongest first", () => {
  const index = builtGraph();
  const column = facetIndex(index).column("confidence");
  index.graph.nodes.forEach((_, node) => {
    const at = [...index.out(node), ...index.in(node)];
    const wanted = new Set(at.map((edge) => index.graph.edges[edge]?.confidence));
    const found = Array.from(
      column?.codes.subarray(column.offsets[node], column.offsets[node + 1]) ?? [],
      (code) => column?.values[code],
    );
    expect(new Set(found)).toEqual(wanted);
  });
});
