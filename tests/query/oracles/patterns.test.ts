import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/graph/value.ts";
import { runQuery } from "../../../src/query/run-query.ts";
import { runs } from "../../runs.ts";
import {
  arrow,
  type Direction,
  type SmallEdge,
  smallGraph,
  type SmallGraph,
  type SmallNode,
  storeOf,
  typesText,
} from "./small-graph.ts";
import { evaluate, tiny, type Tiny, write, writeValue } from "./tiny-logic.ts";

interface NodeSpec {
  readonly name: string;
  readonly labels: readonly string[];
  readonly x: Value | undefined;
}
interface EdgeSpec {
  readonly name: string;
  /** Names of nodes. */
  readonly from: string;
  readonly to: string;
  readonly types: readonly string[];
  readonly direction: Direction;
}
interface Pattern {
  readonly nodes: readonly NodeSpec[];
  readonly edges: readonly EdgeSpec[];
  readonly where: Tiny | null;
}

type Row = ReadonlyMap<string, SmallNode | SmallEdge | null>;

/** Patterns over nodes that are new and nodes that a clause before them found. */
const pattern = (
  newNodes: readonly string[],
  edgeNames: readonly string[],
  known: readonly string[] = [],
  knownEdges: readonly string[] = [],
): fc.Arbitrary<Pattern> =>
  fc
    .tuple(
      fc.integer({ min: known.length > 0 ? 0 : 1, max: newNodes.length }),
      fc.integer({ min: 0, max: edgeNames.length }),
    )
    .chain(([nodeCount, edgeCount]) => {
      const own = newNodes.slice(0, nodeCount);
      const names = [...known, ...own];
      const edges = edgeNames.slice(0, edgeCount);
      return fc.record({
        nodes: fc.tuple(
          ...own.map((name) =>
            fc.record({
              name: fc.constant(name),
              labels: fc.oneof(
                { weight: 2, arbitrary: fc.constant<string[]>([]) },
                { weight: 1, arbitrary: fc.subarray(["A", "B"]) },
              ),
              x: fc.oneof(
                { weight: 4, arbitrary: fc.constant(undefined) },
                { weight: 1, arbitrary: fc.constantFrom<Value>(0, 1, { float: 1 }, "a") },
              ),
            }),
          ),
        ),
        edges: fc.tuple(
          ...edges.map((name) =>
            fc.record({
              name: fc.constant(name),
              from: fc.constantFrom(...names),
              to: fc.constantFrom(...names),
              types: fc.constantFrom<readonly string[]>([], ["T"], ["U"], ["T", "U"]),
              direction: fc.constantFrom<Direction>("out", "in", "both"),
            }),
          ),
        ),
        where: fc.option(tiny(names, [...edges, ...knownEdges])),
      });
    })
    // A clause has to match something.
    .filter(({ nodes, edges }) => nodes.length + edges.length > 0);

/** The pattern as Cypher; a relationship goes on the chain before it where it can. */
function writePattern({ nodes, edges, where }: Pattern): string {
  const mentioned = new Set<string>();
  const node = (name: string): string => {
    const spec = nodes.find((each) => each.name === name);
    if (!spec || mentioned.has(name)) return `(${name})`;
    mentioned.add(name);
    const labels = spec.labels.map((label) => `:${label}`).join("");
    return `(${name}${labels}${spec.x === undefined ? "" : ` {x: ${writeValue(spec.x)}}`})`;
  };
  const parts: string[] = [];
  let end: string | null = null;
  for (const { name, from, to, types, direction } of edges) {
    const step = arrow(direction, name + typesText(types));
    if (end === from) parts.push(`${parts.pop() ?? ""}${step}${node(to)}`);
    else parts.push(`${node(from)}${step}${node(to)}`);
    end = to;
  }
  for (const { name } of nodes) if (!mentioned.has(name)) parts.push(node(name));
  return `${parts.join(", ")}${where ? ` WHERE ${write(where)}` : ""}`;
}

/** Every assignment of nodes and edges to the names of a pattern that makes it true, found by trying all of them. */
function bruteForce(graph: SmallGraph, { nodes, edges, where }: Pattern, before: Row): Row[] {
  let rows: Row[] = [before];
  const extend = <T extends SmallNode | SmallEdge>(
    name: string,
    choices: readonly T[],
    fits: (choice: T, row: Row) => boolean,
  ): void => {
    rows = rows.flatMap((row) =>
      choices
        .filter((choice) => fits(choice, row))
        .map((choice) => new Map([...row, [name, choice]])),
    );
  };
  for (const { name, labels, x } of nodes)
    extend(
      name,
      graph.nodes,
      (node) =>
        labels.every((label) => node.labels.includes(label)) &&
        (x === undefined ||
          evaluate({
            kind: "compare",
            operator: "=",
            left: { kind: "constant", value: node.properties["x"] ?? null },
            right: { kind: "constant", value: x },
          }) === true),
    );
  const taken: string[] = [];
  for (const { name, from, to, types, direction } of edges) {
    extend(name, graph.edges, (edge, row) => {
      if (types.length > 0 && !types.includes(edge.type)) return false;
      if (taken.some((other) => row.get(other)?.id === edge.id)) return false;
      const [a, b] = [row.get(from)?.id, row.get(to)?.id];
      const outwards = edge.start === a && edge.end === b;
      const inwards = edge.end === a && edge.start === b;
      return (direction !== "in" && outwards) || (direction !== "out" && inwards);
    });
    taken.push(name);
  }
  return where ? rows.filter((row) => evaluate(where, row) === true) : rows;
}

const idsOf = (names: readonly string[], row: Row): string =>
  names.map((name) => row.get(name)?.id ?? "null").join(" ");

const namesOf = (...patterns: readonly Pattern[]): string[] =>
  patterns.flatMap(({ nodes, edges }) => [...nodes, ...edges].map(({ name }) => name));

const answer = (graph: SmallGraph, query: string): string[] =>
  runQuery(storeOf(graph), query)
    .rows.map((row) =>
      row
        .map((value) =>
          typeof value === "object" && value !== null && "id" in value
            ? value.id
            : JSON.stringify(value),
        )
        .join(" "),
    )
    .sort();

const first = pattern(["a", "b", "c"], ["r", "s", "t"]);
const none: Row = new Map();

describe("patterns with filters", () => {
  it("match what trying every assignment matches", () => {
    fc.assert(
      fc.property(smallGraph(5, 6), first, (graph, one) => {
        const names = namesOf(one);
        expect(answer(graph, `MATCH ${writePattern(one)} RETURN ${names.join(", ")}`)).toEqual(
          bruteForce(graph, one, none)
            .map((row) => idsOf(names, row))
            .sort(),
        );
      }),
      runs(1000),
    );
  });

  const second = first.chain((one) => {
    const known = one.nodes.map(({ name }) => name);
    return pattern(
      ["d", "e"],
      ["u", "v"],
      known,
      one.edges.map(({ name }) => name),
    ).map((two) => ({ one, two }));
  });

  it("go on from what an earlier clause matched", () => {
    fc.assert(
      fc.property(smallGraph(4, 5), second, (graph, { one, two }) => {
        const names = namesOf(one, two);
        expect(
          answer(
            graph,
            `MATCH ${writePattern(one)} MATCH ${writePattern(two)} RETURN ${names.join(", ")}`,
          ),
        ).toEqual(
          bruteForce(graph, one, none)
            .flatMap((row) => bruteForce(graph, two, row))
            .map((row) => idsOf(names, row))
            .sort(),
        );
      }),
      runs(500),
    );
  });

  it("leave nulls where an optional one finds nothing, and a third goes on from those", () => {
    fc.assert(
      fc.property(smallGraph(4, 5), second, fc.boolean(), (graph, { one, two }, again) => {
        const names = namesOf(one, two);
        const optional = (row: Row, spec: Pattern): Row[] => {
          const found = bruteForce(graph, spec, row);
          return found.length > 0
            ? found
            : [new Map([...row, ...namesOf(spec).map((name): [string, null] => [name, null])])];
        };
        const third: Pattern = {
          nodes: [],
          edges: [
            {
              name: "z",
              from: names.find((name) => name === "d" || name === "a") ?? "a",
              to: "a",
              types: [],
              direction: "both",
            },
          ],
          where: null,
        };
        const start = names.includes("d") ? "d" : "a";
        const last = again
          ? ` OPTIONAL MATCH ${writePattern({ ...third, edges: [{ ...(third.edges[0] as EdgeSpec), from: start }] })}`
          : "";
        const columns = again ? [...names, "z"] : names;
        const expected = bruteForce(graph, one, none)
          .flatMap((row) => optional(row, two))
          .flatMap((row) =>
            again
              ? optional(row, {
                  ...third,
                  edges: [{ ...(third.edges[0] as EdgeSpec), from: start }],
                })
              : [row],
          );
        expect(
          answer(
            graph,
            `MATCH ${writePattern(one)} OPTIONAL MATCH ${writePattern(two)}${last} RETURN ${columns.join(", ")}`,
          ),
        ).toEqual(expected.map((row) => idsOf(columns, row)).sort());
      }),
      runs(500),
    );
  });

  it("are counted and tested for the same in subqueries", () => {
    fc.assert(
      fc.property(smallGraph(4, 5), second, (graph, { one, two }) => {
        const names = namesOf(one);
        const inner = `{ MATCH ${writePattern(two)} }`;
        expect(
          answer(
            graph,
            `MATCH ${writePattern(one)} RETURN ${names.join(", ")}, COUNT ${inner} AS n, EXISTS ${inner} AS e`,
          ),
        ).toEqual(
          bruteForce(graph, one, none)
            .map((row) => {
              const { length } = bruteForce(graph, two, row);
              return `${idsOf(names, row)} ${length} ${length > 0}`;
            })
            .sort(),
        );
      }),
      runs(300),
    );
  });

  it("are grouped and counted as the rows are", () => {
    fc.assert(
      fc.property(smallGraph(5, 6), first, (graph, one) => {
        const counts = new Map<string, number>();
        for (const row of bruteForce(graph, one, none)) {
          const key = idsOf(["a"], row);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        expect(answer(graph, `MATCH ${writePattern(one)} RETURN a, count(*) AS n`)).toEqual(
          [...counts].map(([key, count]) => `${key} ${count}`).sort(),
        );
      }),
      runs(300),
    );
  });
});
