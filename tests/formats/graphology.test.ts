import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { formatOf, formats } from "../../src/formats/formats.ts";
import { toGraphology, type SerializedGraph } from "../../src/formats/graphology/to-graphology.ts";
import { subgraph } from "../../src/formats/subgraph.ts";
import { smallGraph } from "../graph/fixture.ts";

test("every row of the register names its file ending and its readers, and loads a writer", async () => {
  for (const { extension, readers, load } of formats) {
    expect(extension).toMatch(/^\.[a-z]+/);
    expect(readers.length).toBeGreaterThan(10);
    expect(await load()).toBeTypeOf("function");
  }
  expect(formatOf("graphology")?.label).toBe("graphology JSON");
  expect(formatOf("nonsense")).toBeUndefined();
});

test("graphology imports what was written, and every attribute with its evidence is there", () => {
  const graph = smallGraph();
  const read = MultiDirectedGraph.from(JSON.parse(toGraphology({ graph })) as never);
  expect([read.order, read.size, read.type, read.multi]).toEqual([4, 4, "directed", true]);
  for (const { id, ...values } of graph.nodes) expect(read.getNodeAttributes(id)).toEqual(values);
  for (const { id, source, target, ...values } of graph.edges) {
    expect(read.getEdgeAttributes(id)).toEqual(values);
    expect(read.extremities(id)).toEqual([source, target]);
  }
  expect(read.getAttribute("dataVersion")).toBe(graph.dataVersion);
  expect(read.getAttribute("lists")).toEqual(graph.lists);
});

test("a part of a graph holds the edges among its nodes, and its layout is cut to fit", () => {
  const whole = smallGraph();
  const numbers = [1, 2, 3, 4];
  const layout = {
    width: 10,
    height: 10,
    regions: [],
    region: numbers,
    visibility: numbers,
    radius: numbers,
    importance: numbers,
    community: numbers,
  };
  const part = subgraph({ ...whole, layout }, new Set(["model/alpha", "dataset/gamma"]));
  const written = JSON.parse(toGraphology({ graph: part })) as SerializedGraph;
  expect(written.nodes.map(({ key }) => key)).toEqual(["model/alpha", "dataset/gamma"]);
  expect(written.edges.map(({ key }) => key)).toEqual([
    "model/alpha TRAINED_ON[pretraining] dataset/gamma",
    "model/alpha TRAINED_ON[finetuning] dataset/gamma",
  ]);
  expect(part.layout?.radius).toEqual([1, 3]);
  expect(part.dataVersion).toBe(whole.dataVersion);
});

test("a part with chosen edges holds only these", () => {
  const whole = smallGraph();
  const id = "model/alpha TRAINED_ON[finetuning] dataset/gamma";
  const part = subgraph(whole, new Set(["model/alpha", "dataset/gamma"]), new Set([id]));
  expect(part.edges.map((edge) => edge.id)).toEqual([id]);
});
