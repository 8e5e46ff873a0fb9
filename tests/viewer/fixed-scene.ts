// A small fixed scene for pixel tests: one mark of each kind in a row, two of them linked, on a region.
import { indexGraph } from "../../src/graph/index-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { NodeKind } from "../../src/graph/schema.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { Theme } from "../../src/scene/theme.ts";
import { firstView } from "../../src/view/view.ts";
import { edgeOf, graphOf, nodeOf } from "../layout/make-graph.ts";

const kinds: readonly NodeKind[] = [
  "Model",
  "Dataset",
  "Organization",
  "Venue",
  "Modality",
  "Task",
  "Survey",
  "Category",
];

export const radius = 16;
export const size = { width: 900, height: 300 } as const;

/** Marks stand at (100 i + 100, 150), each 16 px in radius; the first and the third are linked twice. */
export const fixedGraph: Graph = ((): Graph => {
  const nodes = [
    ...kinds.map((kind, i) => nodeOf(kind, `${kind} ${i}`, { x: 100 * i + 60, y: 150 })),
    nodeOf("Model", "Base", { listed: false, x: 860, y: 150 }),
  ];
  const [model, dataset] = nodes;
  const edges =
    model && dataset
      ? [edgeOf(model, "TRAINED_ON", dataset), edgeOf(model, "EVALUATED_ON", dataset)]
      : [];
  return {
    ...graphOf(nodes, edges),
    layout: {
      ...size,
      regions: [
        {
          id: "ground",
          name: "Ground",
          fact: "is a test",
          polygons: [[20, 200, 880, 200, 880, 290, 20, 290]],
          label: { x: 450, y: 245, lines: ["Ground"], size: 15 },
          hue: 200,
          dashed: false,
        },
      ],
      region: nodes.map(() => 0),
      visibility: nodes.map(() => 1),
      radius: nodes.map(() => radius),
      importance: nodes.map((_, i) => nodes.length - i),
      community: nodes.map(() => 0),
    },
  };
})();

export const fixedScene = (theme: Theme, selection: readonly string[] = []): Scene =>
  buildScene({
    index: indexGraph(fixedGraph),
    theme,
    appearance: firstView("test").appearance,
    nodes: null,
    edges: null,
    selection,
  });
