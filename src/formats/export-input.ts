// What every writer is given: a graph, or the part of one that is in view, and the picture of it where there is one.
import type { Graph } from "../graph/graph.ts";
import type { Scene } from "../scene/scene.ts";

/** What a user can choose; each writer reads its own and ignores the rest. */
export interface ExportOptions {
  /** Heads titles and captions; absent: the titles of the lists. */
  readonly title?: string;
  readonly caption?: string;
  /** What the view holds, in words: "models, 2021 to 2023, modality X-ray". Absent: the whole graph. */
  readonly scope?: string;
  /** The openCypher text that gives the view. */
  readonly query?: string;
  /** Base of IRIs in Turtle and JSON-LD. Ends in "/" or "#". */
  readonly iriBase?: string;
  /** Of the Cypher script: constraints are written differently. */
  readonly dialect?: "neo4j" | "memgraph";
  /** Columns of tables, by id, in order. */
  readonly columns?: readonly string[];
  /** Width of a figure: one or two columns of a journal. */
  readonly millimetres?: 89 | 183;
  readonly palette?: "colour" | "colour-blind" | "greyscale";
  /** Pixels of the PNG to a pixel of the figure. */
  readonly scale?: 1 | 2 | 4;
}

export interface ExportInput {
  /** Only what is exported: see `subgraph`. */
  readonly graph: Graph;
  /** The graph that `graph` is a part of, for what is said about its nodes (a venue, a modality) but not in it. */
  readonly whole?: Graph;
  /** Drawn over the same nodes; where absent, pictures draw the whole graph as at first sight. */
  readonly scene?: Scene;
  readonly options?: ExportOptions;
  readonly rasterize?: Rasterize;
  /** The viewer of the offline page as one classic script: built by the command line, fetched by the site. */
  readonly offlineScript?: () => Promise<string>;
}

/** How this place turns an SVG into a PNG of so many pixels in width: a canvas in a browser, a library in Node. */
export type Rasterize = (svg: string, pixels: number) => Promise<Uint8Array>;

/** Text or bytes of a file. The same input gives the same bytes, whenever and wherever. */
export type Writer = (input: ExportInput) => string | Uint8Array | Promise<string | Uint8Array>;
