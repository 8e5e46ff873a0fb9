// What of the graph is to be taken away, and everything that a writer needs to write it.
import { wholeScope } from "../../answer/scope.ts";
import type { ExportInput, ExportOptions } from "../../formats/export-input.ts";
import { subgraphAt } from "../../formats/subgraph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import type { Scene } from "../../scene/scene.ts";
import { toCypher } from "../../view/to-cypher.ts";
import type { View } from "../../view/view.ts";

export type Part = "view" | "selection" | "all";

export interface PartRequest {
  readonly part: Part;
  readonly view: View;
  /** What the view holds, whether it is drawn or not. */
  readonly content: {
    readonly nodes: ReadonlySet<number>;
    readonly edges: ReadonlySet<number>;
  };
  readonly options: ExportOptions;
}

/** What only this place can do. */
type Means = Required<Pick<ExportInput, "rasterize" | "offlineScript">>;

/** `scene`: what the screen shows. */
export function exportInput(
  index: GraphIndex,
  { part, view, content, options }: PartRequest,
  scene: Scene,
  means: Means,
): ExportInput {
  const { graph } = index;
  const whole = part === "all" || content.nodes.size + content.edges.size === sizeOf(index);
  const picked = new Set(view.selection.flatMap((id) => index.position(id) ?? []));
  return {
    graph:
      part === "selection"
        ? subgraphAt(index, picked)
        : whole
          ? graph
          : subgraphAt(index, content.nodes, content.edges),
    whole: graph,
    ...(part === "view" && { scene }),
    options: {
      ...options,
      ...(part === "view" && isNarrowed(view) && { query: cypherOf(view) }),
      ...(part === "selection" && { scope: "what was selected by hand" }),
    },
    ...means,
  };
}

const sizeOf = ({ graph }: GraphIndex): number => graph.nodes.length + graph.edges.length;

/** As the picture is printed: nothing picked. */
export const atRest = (scene: Scene): Scene => ({
  ...scene,
  lit: false,
  marks: scene.marks.map((mark) => ({ ...mark, selected: false, state: "plain" as const })),
  edges: scene.edges.map((edge) => ({ ...edge, state: "plain" as const })),
});

/** Whether the view is less than everything. */
const isNarrowed = ({ query, scope }: View): boolean =>
  query !== null || JSON.stringify(scope) !== JSON.stringify(wholeScope);

/** The view as one openCypher text; what a query is asked with stands below it, as comments. */
export const cypherOf = ({ query, parameters, scope }: View): string =>
  query === null
    ? toCypher(scope)
    : [query, ...Object.entries(parameters).map(([name, value]) => `// $${name}: ${value}`)].join(
        "\n",
      );
