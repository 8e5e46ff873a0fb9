// The agreement of facets and query on graphs that no list would make: rings, loops, missing values.
import fc from "fast-check";
import { expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import type { Confidence } from "../../src/graph/evidence.ts";
import type { EdgeKind, NodeKind } from "../../src/graph/schema.ts";
import type { NodeValue } from "../../src/graph/value.ts";
import { createEngine } from "../../src/query/engine.ts";
import { storeFromGraph } from "../../src/query/store-from-graph.ts";
import { toCypher } from "../../src/view/to-cypher.ts";
import { testEdge, testGraph, testNode } from "../answer/graph.ts";
import { randomScope } from "../answer/random-scope.ts";
import { runs } from "../runs.ts";

const kinds = fc.constantFrom<NodeKind>(
  "Model",
  "Dataset",
  "Modality",
  "Category",
  "Task",
  "Venue",
);
const node = fc.record(
  {
    kind: kinds,
    listed: fc.boolean(),
    year: fc.integer({ min: 2019, max: 2022 }),
    parameters: fc.constantFrom(1e8, 2.5e8, 3e8, 7e10, 1e12),
    sources: fc.subarray([
      { list: "one", line: 1 },
      { list: "two", line: 2 },
      { url: "https://example.org" },
    ]),
    links: fc.subarray([
      { kind: "code" as const, label: "Code", url: "https://example.org/code" },
      { kind: "weights" as const, label: "Model", url: "https://example.org/weights" },
    ]),
    scale: fc.constantFrom(
      { text: "1,000 volumes", sizes: [{ value: 1000, unit: "volume", atLeast: false }] },
      {
        text: "0 images, 2.5M qa pairs",
        sizes: [
          { value: 0, unit: "image", atLeast: false },
          { value: 2_500_000, unit: "qa pair", atLeast: true },
        ],
      },
    ),
    access: fc.constantFrom("private", "open"),
    coverage: fc.constantFrom({ TRAINED_ON: "known" as const }, { TRAINED_ON: "none" as const }),
  },
  { requiredKeys: ["kind", "listed", "sources"] },
);
const edge = fc.record({
  kind: fc.constantFrom<EdgeKind>(
    "HAS_MODALITY",
    "BROADER",
    "IN_CATEGORY",
    "PART_OF",
    "DERIVED_FROM",
    "TRAINED_ON",
  ),
  source: fc.nat(11),
  target: fc.nat(11),
  role: fc.constantFrom("checkpoint", "architecture"),
  confidence: fc.constantFrom<Confidence>("stated", "low"),
});

const graph = fc
  .tuple(
    fc.array(node, { minLength: 12, maxLength: 12 }),
    fc.uniqueArray(edge, {
      maxLength: 30,
      selector: ({ kind, source, target, role }) => `${source} ${kind} ${target} ${role}`,
    }),
  )
  .map(([nodes, edges]) =>
    testGraph(
      nodes.map(({ kind, ...rest }, i) => testNode(`node/${i}`, kind, rest)),
      edges.map(({ kind, source, target, ...rest }) =>
        testEdge(`node/${source}`, kind, `node/${target}`, rest),
      ),
    ),
  );

it("gives the same nodes by facets and by query on any graph", async () => {
  const both = graph.chain((index) =>
    randomScope(facetIndex(index)).map((scope) => [index, scope] as const),
  );
  await fc.assert(
    fc.asyncProperty(both, async ([index, scope]) => {
      const { nodes } = scopeContent(facetIndex(index), scope);
      const { rows } = await createEngine(storeFromGraph(index.graph)).run(toCypher(scope));
      expect(rows.map(([found]) => (found as NodeValue).id)).toEqual(
        Array.from(nodes, (at) => index.graph.nodes[at]?.id ?? "").toSorted(),
      );
    }),
    runs(200),
  );
});
