import { describe, expect, it } from "vitest";
import questions from "../../data/vocabulary/questions.json";
import { findPaths } from "../../src/answer/paths.ts";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { adjacencyOf } from "../../src/scene/adjacency.ts";
import { touch, type Box } from "../../src/scene/box.ts";
import { estimateWidth } from "../../src/scene/label-style.ts";
import { lightUp, mostNamed } from "../../src/scene/light-up.ts";
import { placeLabels, type PlacedNames } from "../../src/scene/place-labels.ts";
import {
  fitProjection,
  reachOf,
  sizeScaleOf,
  type Projection,
} from "../../src/scene/projection.ts";
import { vocabulary } from "../layout/vocabulary.ts";
import { sceneOf } from "./make-scene.ts";
import { realGraph } from "./real-graph.ts";

const scene = sceneOf(realGraph);
const fieldSpecs = new Map(vocabulary.fields.map((field) => [field.id, field]));
const wide = fitProjection(scene, 1440, 900, 6);

/** The camera moved nearer to a point of the page. */
const near = (x: number, y: number, ratio: number): Projection => {
  const scale = wide.scale / ratio;
  return {
    ...wide,
    ratio,
    scale,
    reach: reachOf(ratio, scale),
    dx: wide.width / 2 - x * scale,
    dy: wide.height / 2 - y * scale,
    sizeScale: sizeScaleOf(wide.width, wide.height, ratio, scale),
  };
};

const boxesOf = ({ labels, regions }: PlacedNames): Box[] =>
  [...labels, ...regions].map(({ box }) => box);

const overlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((n, a, i) => n + boxes.slice(i + 1).filter((b) => touch(a, b)).length, 0);

const cut = (boxes: readonly Box[], { width, height }: Projection): Box[] =>
  boxes.filter(({ x0, y0, x1, y1 }) => x0 < 0 || y0 < 0 || x1 > width || y1 > height);

it("sets every name as large as the reader's letters", () => {
  const { labels, regions } = placeLabels(scene, { ...wide, letters: 2 }, estimateWidth);
  expect(new Set(labels.map(({ style }) => style.size))).toEqual(new Set([24, 26]));
  for (const { style } of regions) expect(style.size).toBeGreaterThanOrEqual(22);
});

describe("placeLabels on the published map", () => {
  const screens = [
    ["1440 by 900", wide],
    ["780 by 830, both panels open", fitProjection(scene, 780, 830, 6)],
    ["390 by 844, a phone", fitProjection(scene, 390, 844, 6)],
    ["near the middle", near(720, 450, 0.42)],
    ["very near", near(900, 650, 0.15)],
    ["letters half as large again", { ...wide, letters: 1.5 }],
  ] as const;

  for (const [name, projection] of screens) {
    it(`lets no name touch another or the edge: ${name}`, () => {
      const boxes = boxesOf(placeLabels(scene, projection, estimateWidth));
      expect(boxes.length).toBeGreaterThan(5);
      expect(overlaps(boxes)).toBe(0);
      expect(cut(boxes, projection)).toEqual([]);
    });
  }

  it("places at least 35 labels and 8 to 15 names of regions at 1440 by 900", () => {
    const { labels, regions } = placeLabels(scene, wide, estimateWidth);
    expect(labels.length).toBeGreaterThanOrEqual(35);
    expect(regions.length).toBeGreaterThanOrEqual(8);
    expect(regions.length).toBeLessThanOrEqual(15);
  });

  it("lets no region of a field stay mute", () => {
    const { labels } = placeLabels(scene, wide, estimateWidth);
    const spoken = new Set(labels.map(({ mark }) => scene.marks[mark]?.region));
    scene.regions.forEach(({ name, dashed }, region) => {
      if (!dashed) expect(spoken, name).toContain(region);
    });
  });

  it("names no leaf while leaves are folded, and names them when near", () => {
    const folded = (projection: Projection): number =>
      placeLabels(scene, projection, estimateWidth).labels.filter(
        ({ mark }) => scene.marks[mark]?.folded,
      ).length;
    expect(folded(wide)).toBe(0);
    expect(folded(near(1000, 420, 0.08))).toBeGreaterThan(0);
  });

  it("keeps reserved boxes free", () => {
    const reserved = [{ x0: 500, y0: 300, x1: 900, y1: 600 }];
    const inside = (names: PlacedNames): Box[] =>
      boxesOf(names).filter((box) => touch(box, reserved[0] as Box));
    expect(inside(placeLabels(scene, wide, estimateWidth)).length).toBeGreaterThan(5);
    expect(inside(placeLabels(scene, wide, estimateWidth, { reserved }))).toEqual([]);
  });

  it("names what is lit and nothing else, a hub with its dozen", () => {
    const hub = scene.marks.findIndex(
      ({ id }) => realGraph.nodes.find((node) => node.id === id)?.name === "SAM",
    );
    const lit = lightUp(scene, adjacencyOf(scene.marks.length, scene.edges), [hub]);
    const names = placeLabels(scene, wide, estimateWidth, { lit });
    const { labels, more } = names;
    expect(labels[0]?.mark).toBe(hub);
    expect(more.map(({ text }) => text)).toEqual([`and ${lit.marks.size - 1 - mostNamed} more`]);
    expect(overlaps([...boxesOf(names), ...more.map(({ box }) => box)])).toBe(0);
    for (const { mark } of labels) expect(lit.marks.has(mark)).toBe(true);
    expect(lit.named.length).toBeLessThanOrEqual(mostNamed + 1);
    expect(lit.more).toEqual([{ mark: hub, count: lit.marks.size - 1 - mostNamed }]);
  });

  it.each([
    ["on a desk", 780, 500],
    ["on a phone", 390, 410],
  ])("names every node of a small picture of paths %s, before any region", (_, width, height) => {
    const index = indexGraph(realGraph);
    const found = findPaths(index, questions.paths[0] ?? "", questions.paths[1] ?? "");
    const held = new Set(found.flatMap(({ nodes }) => nodes));
    const nodes = new Set(Array.from(held, (id) => index.position(id) ?? -1));
    const picture = sceneOf(realGraph, {
      nodes,
      shown: nodes,
      selection: questions.paths,
    });
    expect(held.size).toBeGreaterThan(8);
    const selected = picture.marks.flatMap((mark, at) => (mark.selected ? [at] : []));
    const lit = lightUp(picture, adjacencyOf(picture.marks.length, picture.edges), selected);
    const names = placeLabels(picture, fitProjection(picture, width, height, 6), estimateWidth, {
      lit,
    });
    expect(new Set(names.labels.map(({ mark }) => picture.marks[mark]?.id))).toEqual(held);
    expect(overlaps([...boxesOf(names), ...names.more.map(({ box }) => box)])).toBe(0);
  });
});

describe("the published map", () => {
  it("draws no two marks over one another at first sight", () => {
    const marks = scene.marks.filter(({ folded }) => !folded);
    const pairs = marks.flatMap((a, i) =>
      marks
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.05),
    );
    expect(pairs).toEqual([]);
  });

  it("names each region by a fact that at least half of its members share", () => {
    const { layout, nodes, edges } = realGraph;
    const modalities = new Map<string, Set<string>>();
    for (const { kind, source, target } of edges)
      if (kind === "HAS_MODALITY")
        modalities.set(source, (modalities.get(source) ?? new Set()).add(target));
    const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
    for (const [i, { name, fact, id }] of (layout?.regions ?? []).entries()) {
      const members = nodes.filter(
        (_, node) => layout?.region[node] === i && layout.visibility[node] === 1,
      );
      expect(fact, name).not.toBe("");
      const shared = members.filter((node) => sharesField(id, node.id));
      expect(
        shared.length * 2,
        `${name}: ${shared.length} of ${members.length}`,
      ).toBeGreaterThanOrEqual(members.length);
    }
    function sharesField(field: string, node: string): boolean {
      const spec = fieldSpecs.get(field);
      const own = [...(modalities.get(node) ?? [])].map((target) => nameOf.get(target) ?? "");
      if (spec?.stated === false) return own.length === 0;
      const several = spec?.manyOf;
      if (several !== undefined) {
        const found = several.fields.filter((other) =>
          fieldSpecs.get(other)?.modalities.some((m) => own.includes(m)),
        );
        if (found.length >= several.atLeast) return true;
      }
      if (spec?.onlyCategories !== undefined && inSection(node)) return true;
      return own.some((modality) => spec?.modalities.includes(modality) === true);
    }
    function inSection(node: string): boolean {
      return edges.some(
        ({ kind, source, target }) =>
          kind === "IN_CATEGORY" && source === node && sectionsOf(target).includes("General"),
      );
    }
    function sectionsOf(category: string): string[] {
      const outer = edges.filter(({ kind, source }) => kind === "PART_OF" && source === category);
      return [nameOf.get(category) ?? "", ...outer.flatMap(({ target }) => sectionsOf(target))];
    }
  });
});
