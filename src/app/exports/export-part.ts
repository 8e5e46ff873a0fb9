// What of the graph is to be taken away, and everything that a writer needs to write it.
import type { ExportInput, ExportOptions } from "../../formats/export-input.ts";
import { subgraph } from "../../formats/subgraph.ts";
import type { Scene } from "../../scene/scene.ts";
import { wholeScope } from "../../answer/scope.ts";
import type { View } from "../../view/view.ts";
import { toCypher } from "../../view/to-cypher.ts";
import type { AppData } from "../load/load-data.ts";
import type { Content } from "../use-content.ts";
import { rasterize } from "./rasterize.ts";

export type Part = "view" | "selection" | "all";

export interface PartSource {
  readonly data: AppData;
  readonly view: View;
  readonly content: Content;
  /** What the screen shows, in the light theme and with nothing picked. */
  readonly scene: Scene;
}

/** The ids of a part. */
export function idsOfPart(part: Part, { data, view, content }: PartSource): ReadonlySet<string> {
  const { nodes } = data.index.graph;
  if (part === "all") return new Set(nodes.map(({ id }) => id));
  if (part === "selection") return new Set(view.selection);
  return new Set(Array.from(content.nodes, (at) => nodes[at]?.id ?? ""));
}

export function exportInput(part: Part, source: PartSource, options: ExportOptions): ExportInput {
  const { graph } = source.data.index;
  const edges =
    part === "view"
      ? new Set(Array.from(source.content.edges, (at) => graph.edges[at]?.id ?? ""))
      : null;
  return {
    graph: part === "all" ? graph : subgraph(graph, idsOfPart(part, source), edges),
    whole: graph,
    ...(part === "view" && { scene: source.scene }),
    options: {
      ...options,
      ...(part === "view" && isNarrowed(source.view) && { query: cypherOf(source.view) }),
      ...(part === "selection" && { scope: "what was selected by hand" }),
    },
    rasterize,
    offlineScript,
  };
}

async function offlineScript(): Promise<string> {
  const response = await fetch("./offline-page.js");
  if (!response.ok) throw new Error(`the viewer is not on this site (${response.status})`);
  return response.text();
}

/** Whether the view is less than everything. */
const isNarrowed = ({ query, scope }: View): boolean =>
  query !== null || JSON.stringify(scope) !== JSON.stringify(wholeScope);

/** The view as one openCypher text. */
export const cypherOf = ({ query, scope }: View): string => query ?? toCypher(scope);
