// From a graph and what is asked of it to everything that the picture draws. Pure: the same input, the same scene.
import type { Graph } from "../graph/graph.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import type { Appearance } from "../view/view.ts";
import { adjacencyOf } from "./adjacency.ts";
import { buildLegend } from "./build-legend.ts";
import { colouringOf } from "./colourings.ts";
import { frameOf } from "./frame-of.ts";
import { edgeInk } from "./edge-ink.ts";
import { groundOf } from "./ground-of.ts";
import { lightUp } from "./light-up.ts";
import type { Guide, Mark, Scene, SceneEdge, SceneRegion } from "./scene.ts";
import { markKindOf, shapeOfKind } from "./shapes.ts";
import { longestGuide, longestLabel, shorten } from "./shorten.ts";
import { sizingOf } from "./sizings.ts";
import type { Theme } from "./theme.ts";

/** Positions that replace those of the map, in page pixels by position in `graph.nodes`; NaN: not drawn. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly guides?: readonly Guide[];
}

export interface SceneInput {
  readonly index: GraphIndex;
  readonly theme: Theme;
  readonly appearance: Appearance;
  /** Positions in `graph.nodes` that the view holds; null: all. What the map folds or hides by default stays so. */
  readonly nodes: ReadonlySet<number> | null;
  /** Positions in `graph.edges` that the view holds; null: all. */
  readonly edges: ReadonlySet<number> | null;
  /** Positions in `graph.nodes` that are drawn whatever the map hides: a query's answer, what was brought in by hand. */
  readonly shown?: ReadonlySet<number>;
  /** Ids. */
  readonly selection: readonly string[];
  readonly placement?: Placement | null;
}

/** While it is made. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** As many landmarks are set in heavier letters. */
const mostStrong = 12;
const parallelGap = 3.2;
/** With fewer marks than this there is room for every leaf. */
const roomForLeaves = 160;
/** Share of the page that marks may cover. */
const mostInk = 0.2;
/** Where a graph brings no layout. */
const defaultPage = { width: 1440, height: 900 };

export function buildScene(input: SceneInput): Scene {
  const { index, theme, appearance } = input;
  const { graph } = index;
  const drawn = drawnNodes(input);
  const fold =
    appearance.folded &&
    drawn.filter((node) => visibilityOf(graph, node) === 1).length > roomForLeaves;
  const colouring = colouringOf(appearance.colouring).classes(index, theme);
  const sizing = sizingOf(appearance.sizing).radii(index);
  const { layout } = graph;
  const page = input.placement ?? layout ?? defaultPage;
  const selected = new Set(input.selection);
  const strong = new Set(mostImportant(graph, drawn, mostStrong));
  const markOf = new Map(drawn.map((node, mark) => [node, mark]));

  const marks = drawn.map((node): Draft<Mark> => {
    const at = graph.nodes[node] as Graph["nodes"][number];
    const look = colouring.classes[colouring.classOf(node)];
    const pin = input.placement ? undefined : appearance.pins[at.id];
    return {
      node,
      id: at.id,
      x: pin?.[0] ?? input.placement?.x[node] ?? at.x,
      y: pin?.[1] ?? input.placement?.y[node] ?? at.y,
      radius: sizing.radiusOf(node),
      shape: look?.shape ?? shapeOfKind[markKindOf(at)],
      colour: look?.colour ?? theme.unknown,
      folded:
        fold &&
        visibilityOf(graph, node) !== 1 &&
        !(input.shown?.has(node) ?? false) &&
        !selected.has(at.id),
      selected: selected.has(at.id),
      label: shorten(at.name),
      importance: layout?.importance[node] ?? index.degree(node),
      strong: strong.has(node),
      quiet: at.name.length > longestLabel,
      region: layout?.region[node] ?? -1,
      state: "plain",
    };
  });

  const thin = shrinkOf(marks, page);
  if (thin < 1) for (const mark of marks) mark.radius *= thin;
  const edges = drawnEdges(input, marks, markOf);
  const picked = marks.flatMap(({ selected: is }, mark) => (is ? [mark] : []));
  if (picked.length > 0) {
    const lit = lightUp({ marks, edges }, adjacencyOf(marks.length, edges), picked);
    for (const [i, mark] of marks.entries()) mark.state = lit.marks.has(i) ? "lit" : "faded";
    for (const [i, edge] of edges.entries()) edge.state = lit.edges.has(i) ? "lit" : "faded";
  }
  return {
    theme,
    width: page.width,
    height: page.height,
    frame: input.placement ? { x0: 0, y0: 0, x1: page.width, y1: page.height } : frameOf(graph),
    marks,
    edges,
    regions: input.placement ? [] : drawnRegions(graph, theme, marks),
    guides: (input.placement?.guides ?? []).map((guide) => ({
      ...guide,
      text: shorten(guide.text, longestGuide),
    })),
    legend: buildLegend(input, marks, edges, colouring, sizing.rows),
    lit: picked.length > 0,
  };
}

/** What the radii of unfolded marks are multiplied by, so that many thousands leave some ground between them. */
function shrinkOf(
  marks: readonly Pick<Mark, "radius" | "folded">[],
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const inked = marks.reduce((sum, { radius, folded }) => sum + (folded ? 0 : radius ** 2), 0);
  return Math.min(1, Math.sqrt((mostInk * width * height) / (Math.PI * Math.max(1, inked))));
}

/** 1 at first sight, 2 folded leaf, 0 hidden until asked for; without a layout everything is at first sight. */
const visibilityOf = (graph: Graph, node: number): number =>
  graph.layout ? (graph.layout.visibility[node] ?? 0) : 1;

function drawnNodes({
  index: { graph },
  nodes,
  shown,
  appearance,
  placement,
  selection,
}: SceneInput): readonly number[] {
  const selected = new Set(selection);
  return graph.nodes.flatMap(({ id }, node) => {
    if (placement && !Number.isFinite(placement.x[node] ?? Number.NaN)) return [];
    if (shown?.has(node) === true || selected.has(id) || id in appearance.pins) return [node];
    return (nodes?.has(node) ?? true) && visibilityOf(graph, node) > 0 ? [node] : [];
  });
}

function mostImportant(graph: Graph, nodes: readonly number[], most: number): readonly number[] {
  const importance = graph.layout?.importance;
  if (importance === undefined) return [];
  return [...nodes]
    .sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b)
    .slice(0, most);
}

function drawnEdges(
  { index: { graph, sources, targets }, edges, theme }: SceneInput,
  marks: readonly Mark[],
  markOf: ReadonlyMap<number, number>,
): readonly Draft<SceneEdge>[] {
  // Edge, source and target in turn: a large graph has no room for an object for each.
  const found: number[] = [];
  const pairOf = (a: number, b: number): number => Math.min(a, b) * marks.length + Math.max(a, b);
  const parallel = new Map<number, number>();
  graph.edges.forEach((_, edge) => {
    if (edges?.has(edge) === false) return;
    const source = markOf.get(sources[edge] ?? -1);
    const target = markOf.get(targets[edge] ?? -1);
    if (source === undefined || target === undefined || source === target) return;
    const pair = pairOf(source, target);
    parallel.set(pair, (parallel.get(pair) ?? 0) + 1);
    found.push(edge, source, target);
  });
  const placed = new Map<number, number>();
  const count = found.length / 3;
  return Array.from({ length: count }, (_, i): Draft<SceneEdge> => {
    const [edge, source, target] = [
      found[3 * i] ?? 0,
      found[3 * i + 1] ?? 0,
      found[3 * i + 2] ?? 0,
    ];
    const pair = pairOf(source, target);
    const { id, kind } = graph.edges[edge] as Graph["edges"][number];
    const [a, b] = [marks[source] as Mark, marks[target] as Mark];
    const nth = placed.get(pair) ?? 0;
    placed.set(pair, nth + 1);
    // The side is counted from the lesser to the greater mark, so that two edges of opposite direction do not meet.
    const side =
      (nth - ((parallel.get(pair) ?? 1) - 1) / 2) * parallelGap * (source < target ? 1 : -1);
    return {
      edge,
      id,
      source,
      target,
      kind,
      colour: theme.edges[kind] ?? theme.secondary,
      opacity: edgeInk(Math.hypot(a.x - b.x, a.y - b.y), count),
      width: 0.9,
      shift: side,
      folded: a.folded || b.folded,
      state: "plain",
    };
  });
}

function drawnRegions(graph: Graph, theme: Theme, marks: readonly Mark[]): readonly SceneRegion[] {
  const counts = new Map<number, number>();
  for (const { node } of marks) {
    const on = groundOf(graph, node);
    counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return (graph.layout?.regions ?? []).map((region, i) => ({
    id: region.id,
    name: region.name,
    fact: region.fact,
    polygons: region.polygons,
    label: region.label,
    ...theme.region(region.hue),
    dashed: region.dashed,
    count: counts.get(i) ?? 0,
  }));
}
