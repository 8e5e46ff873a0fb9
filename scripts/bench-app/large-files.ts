// Files of some 50 MB as other programs write them, one of each format that the page opens, beside a large graph.json.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toColumns } from "../../src/graph/columns.ts";
import { generatedList } from "../bench-build/generated-list.ts";
import { makeGraph, type BenchGraph } from "../bench-query/make-graph.ts";
import { largeGraph } from "./large-graph.ts";

type Node = BenchGraph["nodes"][number];
type Edge = BenchGraph["edges"][number];

/** The graph that interactions are timed on, as a graph.json. */
export function writeLargeGraph(folder: string, nodes: number, edges: number): string {
  const file = join(folder, "large.graph.json");
  writeFileSync(file, JSON.stringify(toColumns(largeGraph(nodes, edges))));
  return file;
}

/** Names of the formats, with the files of each. */
export function writeLargeFiles(
  folder: string,
  nodeCount: number,
  edgeCount: number,
): ReadonlyMap<string, readonly string[]> {
  const { nodes, edges } = makeGraph(nodeCount, edgeCount);
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  return new Map([
    ["graphology", [write("large.json", graphology(nodes, edges))]],
    ["GEXF", [write("large.gexf", gexf(nodes, edges))]],
    ["GraphML", [write("large.graphml", graphml(nodes, edges))]],
    ["CSV", [write("nodes.csv", nodeTable(nodes)), write("edges.csv", edgeTable(edges))]],
    ["Markdown", [write("large.md", generatedList(Math.round(nodeCount / 5)))]],
  ]);
}

const titleOf = ({ properties: { name, title } }: Node): string | number => title ?? name ?? "";
/** Somewhere on the page, spread evenly. */
const xOf = (i: number): number => (i * 977) % 1440;
const yOf = (i: number): number => (i * 569) % 900;

const graphology = (nodes: readonly Node[], edges: readonly Edge[]): string =>
  JSON.stringify({
    nodes: nodes.map(({ id, labels, properties }, i) => ({
      key: id,
      attributes: { kind: labels[0], ...properties, x: xOf(i), y: yOf(i) },
    })),
    edges: edges.map(({ id, start, end, type, properties }) => ({
      key: id,
      source: start,
      target: end,
      attributes: { kind: type, ...properties },
    })),
  });

const gexf = (nodes: readonly Node[], edges: readonly Edge[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="k" title="kind" type="string"/><attribute id="t" title="title" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="k" title="kind" type="string"/></attributes>',
    "<nodes>",
    ...nodes.map(
      (node, i) =>
        `<node id="${node.id}" label="${node.properties["name"]}"><attvalues><attvalue for="k" value="${node.labels[0]}"/><attvalue for="t" value="${titleOf(node)}"/></attvalues><viz:position x="${xOf(i)}" y="${yOf(i)}"/></node>`,
    ),
    "</nodes><edges>",
    ...edges.map(
      ({ id, start, end, type }) =>
        `<edge id="${id}" source="${start}" target="${end}"><attvalues><attvalue for="k" value="${type}"/></attvalues></edge>`,
    ),
    "</edges></graph></gexf>",
  ].join("\n");

const graphml = (nodes: readonly Node[], edges: readonly Edge[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...["kind", "name", "title"].map(
      (name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`,
    ),
    ...["x", "y"].map(
      (name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="double"/>`,
    ),
    '<key id="relation" for="edge" attr.name="kind" attr.type="string"/>',
    '<graph edgedefault="directed">',
    ...nodes.map(
      (node, i) =>
        `<node id="${node.id}"><data key="kind">${node.labels[0]}</data><data key="name">${node.properties["name"]}</data><data key="title">${titleOf(node)}</data><data key="x">${xOf(i)}</data><data key="y">${yOf(i)}</data></node>`,
    ),
    ...edges.map(
      ({ id, start, end, type }) =>
        `<edge id="${id}" source="${start}" target="${end}"><data key="relation">${type}</data></edge>`,
    ),
    "</graph></graphml>",
  ].join("\n");

const nodeTable = (nodes: readonly Node[]): string =>
  [
    "id,label,kind,title,x,y",
    ...nodes.map(
      (node, i) =>
        `${node.id},${node.properties["name"]},${node.labels[0]},${titleOf(node)},${xOf(i)},${yOf(i)}`,
    ),
  ].join("\n");

const edgeTable = (edges: readonly Edge[]): string =>
  ["source,target,kind", ...edges.map(({ start, end, type }) => `${start},${end},${type}`)].join(
    "\n",
  );
