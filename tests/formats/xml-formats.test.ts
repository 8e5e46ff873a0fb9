import fc from "fast-check";
import { MultiDirectedGraph as Graphology } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { expect, test } from "vitest";
import { toGexf } from "../../src/formats/gexf/to-gexf.ts";
import { toGraphml } from "../../src/formats/graphml/to-graphml.ts";
import { flatTypeOf } from "../../src/formats/table/flat-column.ts";
import {
  attributeEntries,
  edgeAttributes,
  nodeAttributes,
  type AttributeSpec,
} from "../../src/graph/schema.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { edge, graphOf, node, smallGraph } from "../graph/fixture.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

const parseGexf = (text: string): Graphology => gexf.parse(Graphology, text);
const parseGraphml = (text: string): Graphology => graphml.parse(Graphology, text);

/** Attributes of the schema as a flat reader gives them, with JSON texts read. */
function unflatten(
  values: Record<string, unknown>,
  table: Record<string, AttributeSpec>,
  listsAreTexts: boolean,
): Record<string, unknown> {
  const read: Record<string, unknown> = {
    kind: values["kind"],
    evidence: JSON.parse(values["evidence"] as string),
  };
  for (const [name, spec] of attributeEntries(table)) {
    const value = values[name];
    if (value === undefined) continue;
    const type = flatTypeOf(spec);
    const nested =
      type === "json" || (listsAreTexts && (type === "strings" || type === "integers"));
    read[name] = nested
      ? JSON.parse(value as string)
      : type === "integers"
        ? (value as string[]).map(Number)
        : value;
  }
  return read;
}

function expectSame(graph: Graph, read: Graphology, upwards: boolean): void {
  expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
  for (const { id, ...values } of graph.nodes) {
    const found = unflatten(read.getNodeAttributes(id), nodeAttributes, !upwards);
    if (upwards) found["y"] = 0 - (found["y"] as number);
    expect(found).toEqual(values);
  }
  for (const { id, source, target, ...values } of graph.edges) {
    expect(unflatten(read.getEdgeAttributes(id), edgeAttributes, !upwards)).toEqual(values);
    expect(read.extremities(id)).toEqual([source, target]);
    expect(read.isDirected(id)).toBe(true);
  }
}

test("graphology-gexf reads the GEXF back with every attribute, type and end", () => {
  const graph = smallGraph();
  const read = parseGexf(toGexf({ graph }));
  expectSame(graph, read, true);
  expect(read.getNodeAttributes("dataset/gamma")).toMatchObject({
    label: "Gamma",
    shape: "square",
    color: "rgb(179,74,16)",
  });
});

test("graphology-graphml reads the GraphML back with every attribute, type and end", () => {
  const graph = smallGraph();
  const read = parseGraphml(toGraphml({ graph }));
  expectSame(graph, read, false);
  expect(read.getAttribute("dataVersion")).toBe(graph.dataVersion);
});

test("hostile text survives GEXF", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => expectSame(graph, parseGexf(toGexf({ graph })), true)),
    runs(60),
  );
});

test("hostile text survives GraphML", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) =>
      expectSame(graph, parseGraphml(toGraphml({ graph })), false),
    ),
    runs(60),
  );
});

test("a name of 100 kB survives both", () => {
  const long = node("model/long", "Model", "<&>".repeat(33_000));
  const graph = graphOf([long], [edge(long.id, "DERIVED_FROM", long.id, { role: "uses" })]);
  expectSame(graph, parseGexf(toGexf({ graph })), true);
  expectSame(graph, parseGraphml(toGraphml({ graph })), false);
});

test("a scene's sizes, colours and places go into the GEXF, y turned upwards", () => {
  const graph = smallGraph();
  const [first] = graph.nodes;
  const mark = {
    id: first?.id,
    x: 10,
    y: 20,
    radius: 7,
    colour: "#010203",
    shape: "triangle",
  };
  const scene = {
    marks: [mark],
    edges: [],
    theme: { ink: "#000000", ground: "#ffffff", kinds: {}, unknown: "#777777" },
  };
  const text = toGexf({ graph, scene: scene as never });
  expect(text).toContain('<viz:position x="10" y="-20" z="0"/>');
  expect(text).toContain('<viz:color r="1" g="2" b="3"/>');
  expect(text).toContain('<viz:size value="7"/>');
  expect(text).toContain('<viz:shape value="triangle"/>');
});
