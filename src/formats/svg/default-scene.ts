// The picture of an exported graph where nobody is looking at one: as at first sight, in the light theme.
import type { Graph } from "../../graph/graph.ts";
import { indexGraph } from "../../graph/index-graph.ts";
import { buildScene, type Placement } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import { light } from "../../scene/theme.ts";
import { firstView } from "../../view/view.ts";
import type { ExportInput } from "../export-input.ts";
import { page, placeNodes } from "../read/place-nodes.ts";

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
    placement: heaped(graph) ? spread(graph) : null,
    ...(part && { shown: new Set(graph.nodes.keys()) }),
  });
}

/** Nobody laid it out: all in one place. */
const heaped = ({ nodes: [first, ...others] }: Graph): boolean =>
  first !== undefined &&
  others.length > 0 &&
  others.every(({ x, y }) => x === first.x && y === first.y);

function spread({ nodes }: Graph): Placement {
  const places = placeNodes(nodes);
  return { ...page, x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
}
