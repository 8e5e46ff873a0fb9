// What the page asks of the worker that writes files, and what it hears back.
import type { ExportOptions } from "../../formats/export-input.ts";
import type { View } from "../../view/view.ts";
import type { Part } from "./export-part.ts";

/** A byte for each position: 1 where it is in. */
export type Mask = Uint8Array;

export interface ExportJob {
  /** Id in the register of formats. */
  readonly format: string;
  readonly part: Part;
  readonly view: View;
  readonly options: ExportOptions;
  readonly content: { readonly nodes: Mask; readonly edges: Mask };
  readonly drawn: { readonly nodes: Mask; readonly edges: Mask; readonly answered: boolean };
  /** Where the viewer of the offline page is fetched from. */
  readonly offlineScript: string;
}

export type ExportRequest =
  /** Comes first: the graph, as a checked graph.json. */
  | { readonly is: "graph"; readonly bytes: ArrayBuffer }
  | { readonly is: "write"; readonly job: ExportJob }
  | { readonly is: "rasterized"; readonly png: Uint8Array }
  | { readonly is: "not-rasterized"; readonly why: string };

export type ExportMessage =
  | { readonly is: "progress"; readonly step: string }
  /** Only a page can draw an SVG. */
  | { readonly is: "rasterize"; readonly svg: Blob; readonly pixels: number }
  | { readonly is: "written"; readonly blob: Blob }
  | { readonly is: "failed"; readonly why: string };
