// Years from left to right, lanes from top to bottom: when what appeared, by category, modality or organization.
// Marks of one year and lane stand in a small block, the most important first, apart enough for their names where
// the page has room. What kinds with years lack one stand in a last column; all else has no place.
import { compareText } from "../../graph/compare-text.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import type { EdgeKind } from "../../graph/schema.ts";
import type { LayoutEntry, LayoutGuide, LayoutPlaces } from "../layout-register.ts";

const kindOf: Readonly<Record<string, EdgeKind>> = {
  category: "IN_CATEGORY",
  modality: "HAS_MODALITY",
  organization: "HOSTED_BY",
};

const width = 1440;
const margin = { left: 20, right: 20, top: 44, bottom: 20 } as const;
/** The name of a lane stands above its marks. */
const laneName = 30;
const mostLanes = 12;
const spread = 17;
/** Between rows of which each mark can have its name at its right. */
const namedRow = 32;
/** A mark and its name side by side need that much. */
const leastNamed = 110;
const leastLane = 32;
/** Lanes grow until the page is that high, each by that much at most. */
const leastHeight = 900;
const mostExtra = 60;

export const timeline: LayoutEntry = {
  id: "timeline",
  label: "Timeline",
  explanation: "Years from left to right, one lane for each category, modality or organization.",
  parameters: [
    {
      id: "lanes",
      label: "Lanes",
      choices: [
        { value: "category", label: "Category" },
        { value: "modality", label: "Modality" },
        { value: "organization", label: "Organization" },
      ],
      default: "category",
    },
  ],
  live: false,
  run: (index, nodes, parameters) =>
    placeOnTimeline(index, nodes, String(parameters["lanes"] ?? "category")),
};

/** Columns that are all named. */
const mostYears = 500;

function placeOnTimeline(
  index: GraphIndex,
  nodes: readonly number[],
  lanesBy: string,
): LayoutPlaces {
  const { graph } = index;
  const yearOf = (node: number): number | undefined => graph.nodes[node]?.year;
  const dated = nodes.filter((node) => yearOf(node) !== undefined);
  const years = dated.map((node) => yearOf(node) ?? 0);
  const first = years.reduce((a, b) => Math.min(a, b), years[0] ?? 0);
  const newest = years.reduce((a, b) => Math.max(a, b), first);
  const kinds = new Set(dated.map((node) => graph.nodes[node]?.kind));
  const undated = nodes.filter((node) => {
    const at = graph.nodes[node];
    return at !== undefined && at.year === undefined && at.listed && kinds.has(at.kind);
  });
  const last = undated.length > 0 ? newest + 1 : newest;
  const columnOf = (node: number): number => yearOf(node) ?? last;
  const lanes = lanesOf(index, [...dated, ...undated], kindOf[lanesBy] ?? "IN_CATEGORY");
  const column = (width - margin.left - margin.right) / (last - first + 1);

  const x = new Float64Array(graph.nodes.length).fill(Number.NaN);
  const y = x.slice();
  const guides: LayoutGuide[] = [];
  const importance = (node: number): number => graph.layout?.importance[node] ?? index.degree(node);
  const fullest = lanes.map(({ members }) =>
    Math.max(...[...groupByYear(members, columnOf).values()].map((list) => list.length)),
  );
  // Lanes are as high as their fullest year needs; what is left of the page is shared out.
  const heightsOf = ({ across, rowGap }: Block): readonly number[] =>
    fullest.map((count) => laneName + Math.max(leastLane, Math.ceil(count / across) * rowGap + 8));
  const room = leastHeight - margin.top - margin.bottom;
  const { block, heights } = roomiest(column, room, heightsOf);
  const left = room - sum(heights);
  const extra = lanes.length > 0 ? Math.min(mostExtra, Math.max(0, left / lanes.length)) : 0;
  let top: number = margin.top;
  for (const [lane, { name, members }] of lanes.entries()) {
    const byYear = groupByYear(members, columnOf);
    const height = (heights[lane] ?? 0) + extra;
    for (const [year, list] of byYear) {
      const ranked = [...list].sort((a, b) => importance(b) - importance(a) || a - b);
      const { across, step, rowGap, start } = block;
      const used = Math.ceil(ranked.length / across);
      ranked.forEach((node, i) => {
        const row = Math.floor(i / across);
        const inRow = Math.min(across, ranked.length - row * across);
        const at = start ?? column / 2 - ((inRow - 1) / 2) * step;
        x[node] = margin.left + (year - first) * column + at + (i % across) * step;
        y[node] = top + (laneName + height) / 2 + (row - (used - 1) / 2) * rowGap;
      });
    }
    guides.push({
      x0: 12,
      y0: top,
      x1: width - margin.right,
      y1: top,
      text: name,
      textX: margin.left + 6,
      textY: top + laneName / 2,
      align: "start",
    });
    top += height;
  }
  // A file may say any year: over a longer time only those that hold something are named.
  const named =
    last - first < mostYears
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
      : [...new Set(years), ...(last > newest ? [last] : [])];
  for (const year of dated.length > 0 ? named : []) {
    const at = margin.left + (year - first) * column;
    guides.push({
      x0: at,
      y0: margin.top,
      x1: at,
      y1: top,
      text: year > newest ? "no year" : String(year),
      textX: at + column / 2,
      textY: margin.top / 2,
      align: "middle",
    });
  }
  return { width, height: top + margin.bottom, x, y, guides };
}

/** How the marks of one year and lane stand. */
interface Block {
  readonly across: number;
  readonly step: number;
  readonly rowGap: number;
  /** From the year's left edge to the first mark; null puts the rows in the middle. */
  readonly start: number | null;
}

/** As few marks abreast as the page's height allows, each with room for its name; else as many as fit, close together. */
function roomiest(
  column: number,
  room: number,
  heightsOf: (block: Block) => readonly number[],
): { readonly block: Block; readonly heights: readonly number[] } {
  for (let across = 1; column / across > leastNamed; across += 1) {
    const block = { across, step: column / across, rowGap: namedRow, start: 14 };
    const heights = heightsOf(block);
    if (sum(heights) <= room) return { block, heights };
  }
  const across = Math.max(1, Math.floor((column - 10) / spread));
  const block = { across, step: spread, rowGap: spread, start: null };
  return { block, heights: heightsOf(block) };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function groupByYear(
  nodes: readonly number[],
  yearOf: (node: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const node of nodes) {
    const year = yearOf(node);
    const group = groups.get(year);
    if (group) group.push(node);
    else groups.set(year, [node]);
  }
  return groups;
}

interface Lane {
  readonly name: string;
  readonly members: readonly number[];
}

/** The most frequent targets in order of size, then one lane for the rest and one for what has none. */
function lanesOf(
  { graph, out, targets }: GraphIndex,
  nodes: readonly number[],
  kind: EdgeKind,
): readonly Lane[] {
  const reached = nodes.map((node) => {
    const found = new Set<number>();
    for (const edge of out(node))
      if (graph.edges[edge]?.kind === kind) found.add(targets[edge] ?? -1);
    return [...found];
  });
  const uses = new Map<number, number>();
  for (const target of reached.flat()) uses.set(target, (uses.get(target) ?? 0) + 1);
  const idOf = (node: number): string => graph.nodes[node]?.id ?? "";
  const ranked = [...uses].sort(([a, m], [b, n]) => n - m || compareText(idOf(a), idOf(b)));
  const chosen = ranked
    .slice(0, ranked.length > mostLanes ? mostLanes - 1 : mostLanes)
    .map(([target]) => target);
  const members = new Map<number, number[]>();
  const others: number[] = [];
  const none: number[] = [];
  nodes.forEach((node, i) => {
    const targetsOf = reached[i] ?? [];
    // The rarest of its lanes says most about a node.
    const lane = chosen.findLast((target) => targetsOf.includes(target));
    if (lane !== undefined) members.set(lane, [...(members.get(lane) ?? []), node]);
    else (targetsOf.length > 0 ? others : none).push(node);
  });
  const named = chosen.flatMap((target) => {
    const list = members.get(target);
    return list === undefined ? [] : [{ name: graph.nodes[target]?.name ?? "", members: list }];
  });
  return [
    ...named,
    ...(others.length > 0 ? [{ name: "Others", members: others }] : []),
    ...(none.length > 0 ? [{ name: "Not stated", members: none }] : []),
  ];
}
