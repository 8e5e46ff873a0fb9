// The picture of an exported graph where nobody is looking at one: as at first sight, in the light theme.
import { indexGraph } from "../../graph/index-graph.ts";
import { buildScene } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import { light } from "../../scene/theme.ts";
import { firstView } from "../../view/view.ts";
import type { ExportInput } from "../export-input.ts";

/** Whatever a query gave is drawn, even what the map hides at first sight. */
export function sceneOf({ graph, whole, scene }: ExportInput): Scene {
  if (scene) return scene;
  const part = whole !== undefined && whole.nodes.length > graph.nodes.length;
  return buildScene({
    index: indexGraph(graph),
    theme: light,
    appearance: firstView(graph.dataVersion).appearance,
    nodes: null,
    edges: null,
    selection: [],
    ...(part && { shown: new Set(graph.nodes.keys()) }),
  });
}
