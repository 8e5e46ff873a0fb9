// What the page asks of the worker that finds nodes, and what it hears back.
import type { Hit } from "./search-index.ts";

export type SearchQuestion =
  /** Comes first: the graph, as a checked graph.json. */
  { readonly bytes: ArrayBuffer } | { readonly text: string; readonly most: number };

export interface SearchAnswer {
  readonly text: string;
  readonly hits: readonly Hit[];
}
