import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { runQuery } from "../../../src/query/run-query.ts";
import type { PathValue, RelationshipValue } from "../../../src/graph/value.ts";
import {
  arrow,
  type Direction,
  smallGraph,
  type SmallGraph,
  stepsFrom,
  storeOf,
  typesText,
} from "./small-graph.ts";

interface Trail {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Every walk of a length between two bounds that takes no edge twice, nor one that is taken already. */
function trails(
  graph: SmallGraph,
  start: string,
  direction: Direction,
  types: readonly string[],
  [least, most]: readonly [number, number],
  taken: readonly string[] = [],
): Trail[] {
  const found: Trail[] = [];
  const walk = (trail: Trail): void => {
    if (trail.edges.length >= least) found.push(trail);
    if (trail.edges.length === most) return;
    for (const { edge, next } of stepsFrom(graph, trail.nodes.at(-1) as string, direction, types))
      if (!trail.edges.includes(edge.id) && !taken.includes(edge.id))
        walk({ nodes: [...trail.nodes, next], edges: [...trail.edges, edge.id] });
  };
  walk({ nodes: [start], edges: [] });
  return found;
}

const types = fc.constantFrom<readonly string[]>([], ["T"], ["U"], ["T", "U"], ["T", "None"]);
const direction = fc.constantFrom<Direction>("out", "in", "both");
const bounds = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const stepsText = ([least, most]: readonly [number, number]): string => `*${least}..${most}`;

it("finds the trails of a variable length that a naive walk finds", () => {
  fc.assert(
    fc.property(
      smallGraph(5, 7),
      direction,
      types,
      bounds,
      fc.boolean(),
      (graph, way, kinds, range, fromEnd) => {
        const label = fromEnd ? "(a)" : "(a:A)";
        const { rows } = runQuery(
          storeOf(graph),
          `MATCH p = ${label}${arrow(way, `r${typesText(kinds)}${stepsText(range)}`)}(b${fromEnd ? ":B" : ""}) RETURN p, r`,
        );
        const found = rows.map(([path, list]) => {
          const { nodes, relationships } = path as PathValue;
          expect((list as RelationshipValue[]).map(({ id }) => id)).toEqual(
            relationships.map(({ id }) => id),
          );
          return `${nodes.map(({ id }) => id).join(" ")} | ${relationships.map(({ id }) => id).join(" ")}`;
        });
        const has = (id: string, name: string): boolean =>
          graph.nodes.some((node) => node.id === id && node.labels.includes(name));
        const expected = graph.nodes
          .filter(({ id }) => fromEnd || has(id, "A"))
          .flatMap(({ id }) => trails(graph, id, way, kinds, range))
          .filter(({ nodes }) => !fromEnd || has(nodes.at(-1) as string, "B"))
          .map(({ nodes, edges }) => `${nodes.join(" ")} | ${edges.join(" ")}`);
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
    runs(400),
  );
});

it("takes no relationship twice in one MATCH, whatever the parts of its pattern are", () => {
  fc.assert(
    fc.property(
      smallGraph(5, 6),
      direction,
      direction,
      types,
      bounds,
      fc.constantFrom<"chain" | "parts" | "clauses">("chain", "parts", "clauses"),
      (graph, first, second, kinds, range, form) => {
        const one = arrow(first, "q");
        const many = arrow(second, `r${typesText(kinds)}${stepsText(range)}`);
        const pattern = {
          chain: `MATCH (a)${one}(b)${many}(c)`,
          parts: `MATCH (b)${many}(c), (a)${one}(b)`,
          clauses: `MATCH (a)${one}(b) MATCH (b)${many}(c)`,
        }[form];
        const { rows } = runQuery(storeOf(graph), `${pattern} RETURN a, q, b, r, c`);
        const found = rows.map((row) =>
          row
            .flat()
            .map((value) => (value as RelationshipValue).id)
            .join(" "),
        );
        const expected = graph.nodes.flatMap(({ id: a }) =>
          stepsFrom(graph, a, first, []).flatMap(({ edge, next: b }) =>
            trails(graph, b, second, kinds, range, form === "clauses" ? [] : [edge.id]).map(
              ({ nodes, edges }) => [a, edge.id, b, ...edges, nodes.at(-1)].join(" "),
            ),
          ),
        );
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
    runs(400),
  );
});

it("walks without an upper bound as far as there are relationships", () => {
  fc.assert(
    fc.property(smallGraph(4, 6), direction, types, (graph, way, kinds) => {
      const { rows } = runQuery(
        storeOf(graph),
        `MATCH (a)${arrow(way, `${typesText(kinds)}*`)}(b) RETURN a.id AS nothing, count(*) AS n`,
      );
      const expected = graph.nodes.flatMap(({ id }) =>
        trails(graph, id, way, kinds, [1, Number.POSITIVE_INFINITY]),
      ).length;
      expect(rows).toEqual(expected === 0 ? [] : [[null, expected]]);
    }),
    runs(200),
  );
});
