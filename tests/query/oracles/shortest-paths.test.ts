import fc from "fast-check";
import Graphology from "graphology";
import { bidirectional } from "graphology-shortest-path";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import type { PathValue } from "../../../src/graph/value.ts";
import { runQuery } from "../../../src/query/run-query.ts";
import {
  arrow,
  type Direction,
  smallGraph,
  type SmallGraph,
  stepsFrom,
  storeOf,
  typesText,
} from "./small-graph.ts";

const types = fc.constantFrom<readonly string[]>([], ["T"], ["U"], ["T", "U"]);
const direction = fc.constantFrom<Direction>("out", "in", "both");

/** The part of a graph that paths may use, as graphology has it, turned so that they run outwards. */
function toGraphology(graph: SmallGraph, way: Direction, kinds: readonly string[]): Graphology {
  const result = new Graphology({ multi: true, type: way === "both" ? "undirected" : "directed" });
  for (const { id } of graph.nodes) result.addNode(id);
  for (const { id, type, start, end } of graph.edges)
    if (kinds.length === 0 || kinds.includes(type))
      result.addEdgeWithKey(id, way === "in" ? end : start, way === "in" ? start : end);
  return result;
}

/** Texts of all paths of the least length, found by trying every one. */
function allShortest(
  graph: SmallGraph,
  from: string,
  to: string,
  way: Direction,
  kinds: readonly string[],
): string[] {
  let front = [{ nodes: [from], edges: [] as string[] }];
  for (let depth = 0; depth < graph.nodes.length; depth += 1) {
    front = front.flatMap(({ nodes, edges }) =>
      stepsFrom(graph, nodes.at(-1) as string, way, kinds).map(({ edge, next }) => ({
        nodes: [...nodes, next],
        edges: [...edges, edge.id],
      })),
    );
    const there = front.filter(({ nodes }) => nodes.at(-1) === to);
    if (there.length > 0) return there.map(({ nodes, edges }) => [...nodes, ...edges].join(" "));
  }
  return [];
}

const textOf = (path: PathValue): string =>
  [...path.nodes, ...path.relationships].map(({ id }) => id).join(" ");

describe("shortest paths", () => {
  it("are as long as graphology's, and walk the graph", () => {
    fc.assert(
      fc.property(smallGraph(9, 16), direction, types, (graph, way, kinds) => {
        const { rows } = runQuery(
          storeOf(graph),
          `MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)${arrow(way, `${typesText(kinds)}*`)}(b)) RETURN a, b, p, length(p) AS length`,
        );
        const oracle = toGraphology(graph, way, kinds);
        const found = new Map<string, number>();
        for (const [a, b, p, length] of rows) {
          const [from, to] = [(a as { id: string }).id, (b as { id: string }).id];
          const { nodes, relationships } = p as PathValue;
          expect(nodes[0]?.id).toBe(from);
          expect(nodes.at(-1)?.id).toBe(to);
          expect(relationships.length).toBe(length);
          relationships.forEach(({ id }, i) => {
            const steps = stepsFrom(graph, nodes[i]?.id as string, way, kinds);
            expect(steps).toContainEqual(
              expect.objectContaining({
                next: nodes[i + 1]?.id,
                edge: expect.objectContaining({ id }),
              }),
            );
          });
          expect(found.has(`${from} ${to}`)).toBe(false);
          found.set(`${from} ${to}`, length as number);
        }
        for (const { id: from } of graph.nodes)
          for (const { id: to } of graph.nodes)
            if (from !== to) {
              const path = bidirectional(oracle, from, to);
              expect(found.get(`${from} ${to}`) ?? null).toBe(
                path === null ? null : path.length - 1,
              );
            }
      }),
      runs(300),
    );
  });

  it("are all found, each once, where all are asked for", () => {
    fc.assert(
      fc.property(smallGraph(6, 10), direction, types, (graph, way, kinds) => {
        const { rows } = runQuery(
          storeOf(graph),
          `MATCH (a), (b) WHERE a <> b MATCH p = allShortestPaths((a)${arrow(way, `${typesText(kinds)}*`)}(b)) RETURN p`,
        );
        const expected = graph.nodes.flatMap(({ id: from }) =>
          graph.nodes.flatMap(({ id: to }) =>
            from === to ? [] : allShortest(graph, from, to, way, kinds),
          ),
        );
        expect(rows.map(([path]) => textOf(path as PathValue)).sort()).toEqual(expected.sort());
      }),
      runs(300),
    );
  });

  it("keep to a longest length", () => {
    fc.assert(
      fc.property(smallGraph(7, 9), fc.integer({ min: 1, max: 4 }), (graph, most) => {
        const ask = (length: string): string[] =>
          runQuery(
            storeOf(graph),
            `MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[${length}]-(b)) RETURN a, b, length(p) AS length`,
          )
            .rows.filter(([, , length]) => (length as number) <= most)
            .map(
              ([a, b, length]) =>
                `${(a as { id: string }).id} ${(b as { id: string }).id} ${length as number}`,
            )
            .sort();
        expect(ask(`*..${most}`)).toEqual(ask("*"));
      }),
      runs(200),
    );
  });

  it("go round what WHERE forbids on every node or relationship of the path", () => {
    fc.assert(
      fc.property(smallGraph(8, 14), direction, fc.boolean(), (graph, way, onNodes) => {
        const test = onNodes
          ? "all(n IN nodes(p) WHERE n:A OR n.x = 1)"
          : "none(r IN relationships(p) WHERE r.x = 1)";
        const is = (value: unknown): boolean =>
          value === 1 ||
          (typeof value === "object" && value !== null && "float" in value && value.float === 1);
        const allowed: SmallGraph = {
          nodes: graph.nodes.filter(
            ({ labels, properties }) => !onNodes || labels.includes("A") || is(properties["x"]),
          ),
          edges: graph.edges.filter(
            ({ properties }) => onNodes || properties["x"] === undefined || !is(properties["x"]),
          ),
        };
        const ids = new Set(allowed.nodes.map(({ id }) => id));
        const inside: SmallGraph = {
          nodes: allowed.nodes,
          edges: allowed.edges.filter(({ start, end }) => ids.has(start) && ids.has(end)),
        };
        // none(…) is null, not true, where a relationship has no x, so such relationships are as good as forbidden.
        const strict: SmallGraph = onNodes
          ? inside
          : {
              nodes: inside.nodes,
              edges: inside.edges.filter(({ properties }) => properties["x"] !== undefined),
            };
        const { rows } = runQuery(
          storeOf(graph),
          `MATCH (a), (b) WHERE a <> b MATCH p = allShortestPaths((a)${arrow(way, "*")}(b)) WHERE ${test} RETURN p`,
        );
        const expected = strict.nodes.flatMap(({ id: from }) =>
          strict.nodes.flatMap(({ id: to }) =>
            from === to ? [] : allShortest(strict, from, to, way, []),
          ),
        );
        expect(rows.map(([path]) => textOf(path as PathValue)).sort()).toEqual(expected.sort());
      }),
      runs(300),
    );
  });

  it("of a node to itself are none, or of no length where that is allowed", () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const store = storeOf(graph);
        expect(
          runQuery(store, "MATCH (a) MATCH p = shortestPath((a)-[*]-(a)) RETURN p").rows,
        ).toEqual([]);
        const { rows } = runQuery(
          store,
          "MATCH (a) MATCH p = shortestPath((a)-[*0..]-(a)) RETURN length(p)",
        );
        expect(rows).toEqual(graph.nodes.map(() => [0]));
      }),
      runs(50),
    );
  });
});
