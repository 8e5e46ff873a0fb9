// Two to six nodes side by side: fields aligned, neighbours that all, some or only one of them has, and where the
// lists disagree about one of them.
import { compareText } from "../graph/compare-text.ts";
import type { GraphNode } from "../graph/graph.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { kindLabel } from "../graph/kind-label.ts";
import { edgeKinds, type EdgeKind, type Link, type NodeKind } from "../graph/schema.ts";
import { disagreementsOf, type SharedWork } from "./disagreements.ts";
import { neighbours } from "./neighbours.ts";
import { parametersText } from "./parameters-text.ts";
import { grouped } from "./words.ts";

export interface ComparedField {
  readonly id: string;
  /** Attributes that it is read from. */
  readonly attributes: readonly string[];
  readonly label: string;
  /** What it is where nobody has said: what is not linked may be released all the same. */
  readonly absent: string;
  /** Per node; empty where nobody has said. */
  readonly values: readonly (readonly string[])[];
  /** Whether all that are known say the same. */
  readonly same: boolean;
}

export interface ComparedRelation {
  readonly kind: EdgeKind;
  readonly direction: "out" | "in";
  readonly label: string;
  /** Ids of neighbours of all, of some, and per node of it alone. */
  readonly shared: readonly string[];
  readonly partly: readonly { readonly id: string; readonly of: readonly boolean[] }[];
  readonly unique: readonly (readonly string[])[];
  /** Ids of all these edges. */
  readonly edges: readonly string[];
  /** Per node: known, none or unknown, where the relation has a coverage. */
  readonly coverage: readonly string[] | null;
}

export interface Comparison {
  readonly ids: readonly string[];
  readonly fields: readonly ComparedField[];
  readonly relations: readonly ComparedRelation[];
  /** Per node that several lists hold. */
  readonly disagreements: readonly SharedWork[];
  /** Ids of the edges from and to the neighbours that at least two of them share. */
  readonly sharedEdges: readonly string[];
}

export const mostCompared = 6;

/** Throws a RangeError for fewer than two or more than six ids, and for one that the graph lacks. */
export function compareNodes(index: GraphIndex, ids: readonly string[]): Comparison {
  if (ids.length < 2 || ids.length > mostCompared)
    throw new RangeError(`compareNodes: found ${ids.length} ids, expected 2 to ${mostCompared}`);
  const positions = ids.map((id) => {
    const position = index.position(id);
    if (position === undefined) throw new RangeError(`compareNodes: the graph has no node "${id}"`);
    return position;
  });
  const nodes = positions.map((position) => index.graph.nodes[position] as GraphNode);
  const sharedEdges: string[] = [];
  const relations = (Object.keys(edgeKinds) as EdgeKind[]).flatMap((kind) =>
    (["out", "in"] as const).flatMap((direction): ComparedRelation[] => {
      const holders = new Map<number, boolean[]>();
      const edges = new Map<number, string[]>();
      positions.forEach((position, i) => {
        for (const { node, edge } of neighbours(index, position, kind, direction)) {
          const of = holders.get(node) ?? positions.map(() => false);
          of[i] = true;
          holders.set(node, of);
          edges.set(node, [...(edges.get(node) ?? []), edge.id]);
        }
      });
      if (holders.size === 0) return [];
      const found = Array.from(holders, ([node, of]) => ({
        id: index.graph.nodes[node]?.id ?? "",
        of,
        count: of.filter(Boolean).length,
        edges: edges.get(node) ?? [],
      })).toSorted((a, b) => b.count - a.count || compareText(a.id, b.id));
      sharedEdges.push(...found.flatMap((each) => (each.count > 1 ? each.edges : [])));
      const spec = edgeKinds[kind];
      return [
        {
          kind,
          direction,
          label: direction === "out" ? spec.label : spec.inverse,
          shared: found.flatMap(({ id, count }) => (count === ids.length ? [id] : [])),
          partly: found.flatMap(({ id, of, count }) =>
            count > 1 && count < ids.length ? [{ id, of }] : [],
          ),
          unique: ids.map((_, i) =>
            found.flatMap(({ id, of, count }) => (count === 1 && of[i] ? [id] : [])),
          ),
          edges: found.flatMap((each) => each.edges),
          coverage:
            direction === "out" && "covered" in spec
              ? nodes.map(({ coverage }) => coverage?.[kind] ?? "unknown")
              : null,
        },
      ];
    }),
  );
  const lists = index.graph.lists.map(({ id }) => id);
  return {
    ids,
    fields: fields.flatMap(({ id, label, attributes, asked, read }): ComparedField[] => {
      const values = nodes.map(read);
      const known = values.filter((own) => own.length > 0).map((own) => own.join("\n"));
      return known.length === 0 && !nodes.some(({ kind }) => kind === asked)
        ? []
        : [
            {
              id,
              label,
              attributes,
              absent: attributes.includes("links") ? "not linked" : "unknown",
              values,
              same: new Set(known).size === 1 && known.length === nodes.length,
            },
          ];
    }),
    relations,
    disagreements: nodes
      .map((node) => {
        const own = lists.filter((list) =>
          node.sources.some((source) => "list" in source && source.list === list),
        );
        return disagreementsOf(node, own);
      })
      .filter(({ differing }) => differing.length > 0),
    sharedEdges,
  };
}

interface Field {
  readonly id: string;
  readonly attributes: readonly string[];
  readonly label: string;
  /** Compared of such nodes even where nobody has said: that is then the answer. */
  readonly asked?: NodeKind;
  readonly read: (node: GraphNode) => string[];
}

const some = (value: string | number | undefined | null): string[] =>
  value === undefined || value === null || value === "" ? [] : [String(value)];

/** Addresses; before one what tells it from others of its kind: the size, the variant. */
const linked =
  (kind: Link["kind"]): Field["read"] =>
  (node) =>
    Array.from(
      new Set(
        (node.links ?? [])
          .filter((link) => link.kind === kind)
          .map(({ url, parameters, variant }) =>
            [...(parameters === undefined ? [] : [parametersText(parameters)]), variant, url]
              .filter((part) => part !== undefined)
              .join(" "),
          ),
      ),
    );

const fields: readonly Field[] = [
  { id: "kind", attributes: [], label: "Kind", read: (node) => [kindLabel(node)] },
  { id: "title", attributes: ["title"], label: "Title", read: ({ title }) => some(title) },
  { id: "year", attributes: ["year"], label: "Year", read: ({ year }) => some(year) },
  {
    id: "venue",
    attributes: ["publications"],
    label: "Venue",
    read: ({ publications = [] }) =>
      publications.flatMap(({ venue, year, track }) =>
        some([venue, year, track].filter((part) => part !== null).join(" ")),
      ),
  },
  {
    id: "parameters",
    attributes: ["parameters"],
    label: "Parameters",
    asked: "Model",
    read: ({ parameters }) => (parameters === undefined ? [] : [grouped(parameters)]),
  },
  { id: "scale", attributes: ["scale"], label: "Scale", read: ({ scale }) => some(scale?.text) },
  {
    id: "access",
    attributes: ["access"],
    label: "Access",
    asked: "Dataset",
    read: ({ access }) => some(access),
  },
  { id: "paper", attributes: ["links"], label: "Paper", read: linked("paper") },
  { id: "code", attributes: ["links"], label: "Code", asked: "Model", read: linked("code") },
  {
    id: "weights",
    attributes: ["links"],
    label: "Weights",
    asked: "Model",
    read: linked("weights"),
  },
];
