import fc from "fast-check";
import { expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { light } from "../../src/scene/theme.ts";
import { firstView } from "../../src/view/view.ts";
import { builtGraph } from "../answer/graph.ts";
import { randomScope } from "../answer/random-scope.ts";
import { runs } from "../runs.ts";

const index = builtGraph();
const facets = facetIndex(index);
const { appearance } = firstView(index.graph.dataVersion);

it("draws or folds exactly the nodes of any scope, but for those that the map hides until asked for", () => {
  fc.assert(
    fc.property(randomScope(facets), fc.boolean(), fc.boolean(), (scope, folded, asked) => {
      const { nodes, edges } = scopeContent(facets, scope);
      const scene = buildScene({
        index,
        theme: light,
        appearance: { ...appearance, folded },
        nodes,
        edges,
        shown: asked ? nodes : new Set(),
        selection: [],
      });
      const drawn = scene.marks.map(({ node }) => node);
      const hidden = Array.from(nodes).filter(
        (node) => !asked && index.graph.layout?.visibility[node] === 0,
      );
      expect([...drawn, ...hidden].toSorted((a, b) => a - b)).toEqual(Array.from(nodes));
      // Models and datasets are never among the hidden: their count is the same everywhere.
      expect(
        hidden.filter((node) =>
          ["Model", "Dataset"].includes(index.graph.nodes[node]?.kind ?? "Model"),
        ),
      ).toEqual([]);
      if (asked || !folded) expect(scene.marks.some((mark) => mark.folded)).toBe(false);
    }),
    runs(60),
  );
});
