import { describe, expect, it } from "vitest";
import { targetAt } from "../../src/app/menu/target-at.ts";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { layOut } from "../../src/layout/lay-out.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { fitProjection } from "../../src/scene/projection.ts";
import { light } from "../../src/scene/theme.ts";
import { firstView } from "../../src/view/view.ts";
import { fieldedGraph } from "../layout/make-graph.ts";
import { vocabulary } from "../layout/vocabulary.ts";

const graph = layOut(fieldedGraph(["endoscopy", "DNA", "dialogue"], 20), vocabulary);
const index = indexGraph(graph);
const scene = buildScene({
  index,
  theme: light,
  appearance: firstView("test").appearance,
  nodes: null,
  edges: null,
  selection: [],
});
const at = { ...fitProjection(scene, 1440, 900, 0), stretch: 1 };
const place = (x: number, y: number) => [x * at.scale + at.dx, y * at.scale + at.dy] as const;

describe("what lies under a point of the map", () => {
  it("is the node whose mark it touches, for every mark", () => {
    for (const { id, x, y, folded } of scene.marks)
      if (!folded) expect(targetAt(scene, at, place(x, y))).toEqual({ is: "node", ids: [id] });
  });

  it("is no folded leaf while the camera is far", () => {
    const [one] = scene.marks;
    if (one === undefined) throw new Error("nothing is drawn");
    const folded = { ...scene, marks: [{ ...one, folded: true }], edges: [], regions: [] };
    expect(targetAt(folded, at, place(one.x, one.y))).toEqual({ is: "ground" });
    expect(targetAt(folded, { ...at, reach: 0.3 }, place(one.x, one.y)).is).toBe("node");
  });

  it("is an edge where its line is, shifted as it is drawn, and nothing beyond its ends", () => {
    const [a, b] = scene.marks;
    const [edge] = scene.edges;
    if (a === undefined || b === undefined || edge === undefined) throw new Error("no edge");
    const marks = [
      { ...a, x: 400, y: 400 },
      { ...b, x: 600, y: 400 },
    ];
    const line = { ...edge, source: 0, target: 1, shift: 6, opacity: 0.4, state: "plain" as const };
    const one = { ...scene, marks, edges: [line], regions: [] };
    const [x, y] = place(500, 400);
    expect(targetAt(one, at, [x, y - 6])).toEqual({ is: "edge", id: edge.id });
    expect(targetAt(one, at, [x, y + 6])).toEqual({ is: "ground" });
    expect(targetAt(one, at, place(660, 400))).toEqual({ is: "ground" });
    const faint = { ...one, edges: [{ ...line, opacity: 0.07 }] };
    expect(targetAt(faint, at, [x, y - 6])).toEqual({ is: "ground" });
  });

  it("is the region that the point is in, where nothing else is", () => {
    const bare = { ...scene, marks: [], edges: [] };
    for (const { id, label } of scene.regions)
      expect(targetAt(bare, at, place(label.x, label.y))).toEqual({ is: "region", id });
    expect(targetAt(bare, at, [1, 1])).toEqual({ is: "ground" });
  });
});
