// Scenes for tests, with everything at its default.
import type { Graph } from "../../src/graph/graph.ts";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { buildScene, type SceneInput } from "../../src/scene/build-scene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { themes } from "../../src/scene/theme.ts";
import { firstView } from "../../src/view/view.ts";

export const sceneOf = (graph: Graph, more: Partial<SceneInput> = {}): Scene =>
  buildScene({
    index: indexGraph(graph),
    theme: themes.light,
    appearance: firstView("test").appearance,
    nodes: null,
    edges: null,
    selection: [],
    ...more,
  });
