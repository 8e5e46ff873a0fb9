// A knowledge graph in memory: plain rows, as the schema table names their attributes.
import type { Diagnostic } from "./diagnostic.ts";
import type { Confidence, Evidence } from "./evidence.ts";
import type { EdgeAttributes, EdgeKind, NodeAttributes, NodeKind } from "./schema.ts";

export interface GraphNode extends NodeAttributes {
  readonly id: string;
  readonly kind: NodeKind;
  /** Per attribute that has a value; `name` says why the node is there at all. */
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
}

export interface GraphEdge extends EdgeAttributes {
  /** `source KIND target` or `source KIND[role] target`. */
  readonly id: string;
  readonly kind: EdgeKind;
  /** Id of a node. */
  readonly source: string;
  readonly target: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** A list that the graph was built from. */
export interface ListInfo {
  /** Short id that evidence and sources carry. */
  readonly id: string;
  /** The letter that claims use for it, if any. */
  readonly letter?: string;
  readonly title: string;
  /** Path of the Markdown file as given. */
  readonly file: string;
  readonly upstream?: string;
  readonly licence?: string;
  /** Hash of the text, as `hashText` makes it. */
  readonly hash: string;
  readonly lines: number;
}

/** A named ground of the map. Lengths in page pixels, y down. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** What at least half of its members share (or lack), in words. */
  readonly fact: string;
  /** Closed rings [x0, y0, x1, y1, …]. */
  readonly polygons: readonly (readonly number[])[];
  /** Centre of the name, its lines, and the size of its letters. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
    readonly size: number;
  };
  /** Hue in degrees, or null for grey. */
  readonly hue: number | null;
  readonly dashed: boolean;
}

/** What the layout found, beside x and y of each node. Arrays run parallel to `Graph.nodes`. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly Region[];
  /** Index into `regions`, or -1 where a node floats. */
  readonly region: readonly number[];
  /** Drawn at first sight (1), folded leaf (2), hidden until asked for (0). */
  readonly visibility: readonly number[];
  /** Radius at first sight, in page pixels. */
  readonly radius: readonly number[];
  /** How much a node deserves a label; larger first. */
  readonly importance: readonly number[];
  /** Louvain community, or -1. */
  readonly community: readonly number[];
}

/** Two entries or nodes that looked alike, what was decided about them, and why. */
export interface IdentityPair {
  /** `list:line` of each entry. */
  readonly a: string;
  readonly b: string;
  readonly nameA: string;
  readonly nameB: string;
  readonly decision: "same" | "different" | "undecided";
  readonly reason: string;
  readonly signals: readonly {
    readonly signal: string;
    readonly agrees: boolean;
    readonly detail: string;
  }[];
}

/** What the build did: counts by name, and what it left open. */
export interface BuildReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly identity: readonly IdentityPair[];
}

export interface Graph {
  readonly formatVersion: number;
  /** Hash of the content without positions. */
  readonly dataVersion: string;
  readonly lists: readonly ListInfo[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layout: MapLayout | null;
  readonly report: BuildReport;
}

/** The id of an edge, from what makes it one of a kind. */
export const edgeId = (source: string, kind: string, target: string, role?: string): string =>
  role === undefined ? `${source} ${kind} ${target}` : `${source} ${kind}[${role}] ${target}`;
