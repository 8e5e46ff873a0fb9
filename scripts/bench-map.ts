// npm run --silent bench:map [-- --graph FILE]
// How readable is the map? Ours beside what plain ForceAtlas2 makes of the same graph, measured the same way:
// np   share of a node's neighbours among its nearest 2·degree (at most 60)
// pur  of the 8 nearest nodes with a stated field, the share with the same field
// cat  the same for list sections
// overlap  share of drawn nodes that overlap another · len  mean length of a link by the page's diagonal
// str  share of marks inside a region that is not theirs · lab  labels placed at 1440 × 900
import { readFileSync } from "node:fs";
import Graphology from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Graph } from "../src/graph/graph.ts";
import { indexGraph } from "../src/graph/index-graph.ts";
import { loadGraph } from "../src/graph/load-graph.ts";
import { isInside, pointsOf } from "../src/layout/density-regions.ts";
import type { FieldVocabulary } from "../src/layout/field-vocabulary.ts";
import { findFields } from "../src/layout/find-fields.ts";
import { page } from "../src/layout/fit-page.ts";
import { membership } from "../src/layout/grouping.ts";
import { layOut } from "../src/layout/lay-out.ts";
import { findSubstance } from "../src/layout/substance.ts";
import { buildScene } from "../src/scene/build-scene.ts";
import { estimateWidth } from "../src/scene/label-style.ts";
import { placeLabels } from "../src/scene/place-labels.ts";
import { fitProjection } from "../src/scene/projection.ts";
import { themes } from "../src/scene/theme.ts";
import { firstView } from "../src/view/view.ts";
import { readOptions } from "./read-options.ts";

interface Row {
  readonly name: string;
  readonly shown: number;
  readonly np: number;
  readonly pur: number;
  readonly cat: number;
  readonly overlap: number;
  readonly len: number;
}

const help = `bench:map [--graph FILE] [--layout]
Measures the map in FILE (default data/graph.json) beside a plain ForceAtlas2 layout of the same graph.
--layout lays the graph out anew instead of reading the positions of the file.
Prints one JSON object a row, and the time of a layout.`;

const { values } = readOptions("bench:map", {
  options: {
    graph: { type: "string", default: "data/graph.json" },
    layout: { type: "boolean" },
    help: { type: "boolean" },
  },
});
if (values.help === true) {
  console.log(help);
  process.exit(0);
}

const vocabulary = JSON.parse(
  readFileSync("data/vocabulary/fields.json", "utf8"),
) as FieldVocabulary;
const read = readGraph(values.graph);
console.error(`laying out ${read.nodes.length} nodes and ${read.edges.length} edges`);
const start = performance.now();
const fresh = layOut(read, vocabulary);
const seconds = (performance.now() - start) / 1000;
const graph = values.layout === true || read.layout === null ? fresh : read;
const substance = findSubstance(graph);
const fields = findFields(substance, vocabulary);

const ours = measure(
  "map",
  graph.nodes.map(({ x }) => x),
  graph.nodes.map(({ y }) => y),
  drawnAt(graph, 1),
);
const plain = plainForces(graph);
const rival = measure("plain ForceAtlas2, all kinds", plain.x, plain.y, [...graph.nodes.keys()]);
for (const row of [ours, rival]) console.log(JSON.stringify(row));
console.log(JSON.stringify({ ...picture(graph), layoutSeconds: round(seconds) }));

function readGraph(file: string): Graph {
  const loaded = loadGraph(JSON.parse(readFileSync(file, "utf8")));
  if ("graph" in loaded) return loaded.graph;
  for (const { message } of loaded.errors) console.error(`${file}: ${message}`);
  process.exit(1);
}

function drawnAt({ nodes, layout }: Graph, least: number): readonly number[] {
  return [...nodes.keys()].filter((node) => layout?.visibility[node] === least);
}

function measure(
  name: string,
  x: readonly number[],
  y: readonly number[],
  shown: readonly number[],
): Row {
  const { nodes, links } = substance;
  const near = nodes.map((_, i) => nearest(i));
  const neighbours = nodes.map(() => new Set<number>());
  for (const { a, b } of links) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  function nearest(i: number): readonly number[] {
    const [px, py] = [x[nodes[i] ?? 0] ?? 0, y[nodes[i] ?? 0] ?? 0];
    const distance = nodes.map((node) => (px - (x[node] ?? 0)) ** 2 + (py - (y[node] ?? 0)) ** 2);
    return [...nodes.keys()]
      .filter((j) => j !== i)
      .sort((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0) || a - b);
  }
  const kept = neighbours.flatMap((own, i) => {
    if (own.size === 0) return [];
    const reach = (near[i] ?? []).slice(0, Math.min(60, 2 * own.size));
    return [reach.filter((j) => own.has(j)).length / own.size];
  });
  const agreement = (labelOf: (i: number) => number): number => {
    const labelled = [...nodes.keys()].filter((i) => labelOf(i) >= 0);
    return mean(
      labelled.map((i) => {
        const eight = (near[i] ?? []).filter((j) => labelOf(j) >= 0).slice(0, 8);
        return eight.filter((j) => labelOf(j) === labelOf(i)).length / eight.length;
      }),
    );
  };
  const radius = graph.layout?.radius ?? [];
  const overlapping = shown.filter((a) =>
    shown.some(
      (b) =>
        a !== b &&
        Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) <
          (radius[a] ?? 0) + (radius[b] ?? 0) - 0.05,
    ),
  );
  const diagonal = Math.hypot(page.width, page.height);
  return {
    name,
    shown: shown.length,
    np: round(mean(kept)),
    pur: round(agreement((i) => (fields.how[i] === membership.stated ? (fields.of[i] ?? -1) : -1))),
    cat: round(agreement(sectionOf)),
    overlap: round(overlapping.length / shown.length),
    len: round(
      mean(
        links.map(({ a, b }) => {
          const [p, q] = [nodes[a] ?? 0, nodes[b] ?? 0];
          return Math.hypot((x[p] ?? 0) - (x[q] ?? 0), (y[p] ?? 0) - (y[q] ?? 0)) / diagonal;
        }),
      ),
    ),
  };
}

/** The first section that holds a participant, or -1. */
function sectionOf(i: number): number {
  const { out, targets } = substance.index;
  const edge = out(substance.nodes[i] ?? 0).find((at) => graph.edges[at]?.kind === "IN_CATEGORY");
  return edge === undefined ? -1 : (targets[edge] ?? -1);
}

/** Inferred settings on everything, from a circle, scaled evenly into the box that our marks fill. */
function plainForces({ nodes, edges }: Graph): { x: readonly number[]; y: readonly number[] } {
  const forces = new Graphology({ type: "undirected", multi: true });
  nodes.forEach((node, i) => {
    const angle = (2 * Math.PI * i * 0.618034) % (2 * Math.PI);
    forces.addNode(node.id, { x: 1000 * Math.cos(angle), y: 1000 * Math.sin(angle) });
  });
  for (const { source, target } of edges) forces.addEdge(source, target);
  forceAtlas2.assign(forces, { iterations: 1000, settings: forceAtlas2.inferSettings(forces) });
  const at = (axis: "x" | "y"): number[] =>
    nodes.map(({ id }) => forces.getNodeAttribute(id, axis) as number);
  const [x, y] = [at("x"), at("y")];
  const span = (list: readonly number[]): number => Math.max(...list) - Math.min(...list);
  const scale = Math.min(1053 / span(x), 780 / span(y));
  return { x: x.map((value) => value * scale), y: y.map((value) => value * scale) };
}

/** What the scene makes of it on a screen of 1440 by 900. */
function picture(of: Graph): Record<string, number> {
  const scene = buildScene({
    index: indexGraph(of),
    theme: themes.light,
    appearance: firstView(of.dataVersion).appearance,
    nodes: null,
    edges: null,
    selection: [],
  });
  const { labels, regions } = placeLabels(
    scene,
    fitProjection(scene, page.width, page.height, 6),
    estimateWidth,
  );
  const rings = scene.regions.map(({ polygons }) => polygons.map(pointsOf));
  const marks = scene.marks.filter(({ folded }) => !folded);
  const strangers = marks.filter(({ x, y, region }) =>
    rings.some((list, i) => i !== region && list.some((ring) => isInside(ring, x, y))),
  );
  return {
    regions: scene.regions.length,
    regionNames: regions.length,
    labels: labels.length,
    strangers: round(strangers.length / marks.length),
    folded: drawnAt(of, 2).length,
  };
}

function mean(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
