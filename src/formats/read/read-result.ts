// What a reader gives: a graph that keeps the schema's promises, with what was found on the way; or why there is none.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { Graph } from "../../graph/graph.ts";

export type ReadResult =
  | {
      readonly graph: Graph;
      readonly diagnostics: readonly Diagnostic[];
      /** How many nodes brought a place of their own; without, lay the graph out. */
      readonly placed: "all" | "some" | "none";
    }
  | { readonly errors: readonly Diagnostic[] };

export interface ReadOptions {
  /** Name of the file, as evidence and diagnostics give it. */
  readonly file: string;
  /** Called now and then with the share that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type Reader = (text: string, options: ReadOptions) => ReadResult;
