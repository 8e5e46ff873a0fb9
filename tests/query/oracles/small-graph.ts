// Small random property graphs: two labels, two types, loops and parallel edges, properties that may be missing.
import fc from "fast-check";
import type { Value } from "../../../src/graph/value.ts";
import { Store } from "../../../src/query/store.ts";
import type { EdgeInput, NodeInput } from "../../../src/query/store/parts-from.ts";

export interface SmallNode extends NodeInput {
  readonly properties: Readonly<Record<string, Value>>;
}
export interface SmallEdge extends EdgeInput {
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
}
export interface SmallGraph {
  readonly nodes: readonly SmallNode[];
  readonly edges: readonly SmallEdge[];
}

/** Small numbers, so that values often meet; `{float}` beside integers, so that types mix. */
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom<Value>({ float: 1 }, { float: 1.5 }, "a", true, "1") },
);

const properties = fc.record({ x: value, y: value }, { requiredKeys: [] });

export const smallGraph = (most = 6, mostEdges = 9): fc.Arbitrary<SmallGraph> =>
  fc
    .array(fc.record({ labels: fc.subarray(["A", "B"]), properties }), {
      maxLength: most,
      minLength: 1,
    })
    .chain((nodes) => {
      const end = fc.integer({ min: 0, max: nodes.length - 1 }).map((i) => `n${i}`);
      return fc
        .array(fc.record({ type: fc.constantFrom("T", "U"), start: end, end, properties }), {
          maxLength: mostEdges,
        })
        .map((edges) => ({
          nodes: nodes.map((node, i) => ({ ...node, id: `n${i}` })),
          edges: edges.map((edge, i) => ({ ...edge, id: `e${i}` })),
        }));
    });

export const storeOf = (graph: SmallGraph): Store => Store.from(graph);

export type Direction = "out" | "in" | "both";

/** The edges that can be walked from a node, each once, and where they lead. */
export function stepsFrom(
  { edges }: SmallGraph,
  node: string,
  direction: Direction,
  types: readonly string[],
): { edge: SmallEdge; next: string }[] {
  return edges.flatMap((edge) => {
    if (types.length > 0 && !types.includes(edge.type)) return [];
    if (direction !== "in" && edge.start === node) return [{ edge, next: edge.end }];
    if (direction !== "out" && edge.end === node) return [{ edge, next: edge.start }];
    return [];
  });
}

/** A relationship pattern as text: its arrow around what stands in brackets. */
export const arrow = (direction: Direction, inside: string): string =>
  `${direction === "in" ? "<" : ""}-[${inside}]-${direction === "out" ? ">" : ""}`;

export const typesText = (types: readonly string[]): string =>
  types.length > 0 ? `:${types.join("|")}` : "";
