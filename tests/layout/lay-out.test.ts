import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { densityRegions, isInside, pointsOf } from "../../src/layout/density-regions.ts";
import { layOut } from "../../src/layout/lay-out.ts";
import { edgeOf, fieldedGraph, graphOf, nodeOf } from "./make-graph.ts";
import { vocabulary } from "./vocabulary.ts";

const three = fieldedGraph(["endoscopy", "DNA", "dialogue"], 20);
const laid = layOut(three, vocabulary);

const shown = ({ nodes, layout }: Graph): number[] =>
  [...nodes.keys()].filter((node) => layout?.visibility[node] === 1);

describe("layOut", () => {
  it("gives the same map for the same graph", () => {
    expect(layOut(three, vocabulary)).toEqual(laid);
  });

  it("keeps the nodes and edges as they are but for their places", () => {
    expect(laid.edges).toBe(three.edges);
    expect(laid.nodes.map((node) => ({ ...node, x: 0, y: 0 }))).toEqual(three.nodes);
  });

  it("lets no two marks of the first sight overlap", () => {
    const marks = shown(laid);
    const overlaps = marks.flatMap((a, i) =>
      marks.slice(i + 1).filter((b) => {
        const [p, q] = [laid.nodes[a], laid.nodes[b]];
        const least = (laid.layout?.radius[a] ?? 0) + (laid.layout?.radius[b] ?? 0);
        return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0)) < least - 0.05;
      }),
    );
    expect(overlaps).toEqual([]);
  });

  it("stays on the page", () => {
    for (const { x, y } of laid.nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1440);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(900);
    }
  });

  it("names a region for each field that has members", () => {
    expect(laid.layout?.regions.map(({ name }) => name).sort()).toEqual([
      "DNA & RNA",
      "Endoscopy",
      "Medical dialogue",
    ]);
  });

  it("seats the fields where the vocabulary says", () => {
    const middle = (field: string): number => {
      const region = laid.layout?.regions.findIndex(({ id }) => id === field) ?? -1;
      const xs = laid.nodes.filter((_, i) => laid.layout?.region[i] === region).map(({ x }) => x);
      return xs.reduce((a, b) => a + b, 0) / xs.length;
    };
    expect(middle("dialogue")).toBeLessThan(middle("dna-rna"));
    expect(middle("dna-rna")).toBeLessThan(middle("endoscopy"));
  });

  it("draws no ground twice", () => {
    const rings = laid.layout?.regions.map(({ polygons }) => polygons.map(pointsOf)) ?? [];
    for (let x = 0; x < 1440; x += 12)
      for (let y = 0; y < 900; y += 12)
        expect(
          rings.filter((list) => list.some((ring) => isInside(ring, x, y))).length,
        ).toBeLessThan(2);
  });

  it("folds a dataset that one model alone uses, beside that model", () => {
    const own = laid.nodes.findIndex(({ name }) => name === "Own of M0-3");
    const host = laid.nodes.find(({ name }) => name === "M0-3");
    expect(laid.layout?.visibility[own]).toBe(2);
    expect(
      Math.hypot(
        (laid.nodes[own]?.x ?? 0) - (host?.x ?? 0),
        (laid.nodes[own]?.y ?? 0) - (host?.y ?? 0),
      ),
    ).toBeLessThan(40);
  });

  it("folds a leaf of a leaf beside it, and one that hangs on nothing, so that every model and dataset is somewhere", () => {
    const of = (name: string) => nodeOf("Dataset", name, { listed: false });
    const [host, leaf, whole, alone] = [nodeOf("Model", "A"), of("B"), of("C"), of("D")];
    const { layout, nodes } = layOut(
      graphOf(
        [host, leaf, whole, alone],
        [edgeOf(host, "TRAINED_ON", leaf), edgeOf(leaf, "PART_OF", whole)],
      ),
      vocabulary,
    );
    expect(layout?.visibility).toEqual([1, 2, 2, 2]);
    const [, b, c] = nodes;
    expect(Math.hypot((b?.x ?? 0) - (c?.x ?? 0), (b?.y ?? 0) - (c?.y ?? 0))).toBeLessThan(15);
  });

  it("hides modalities until they are asked for", () => {
    expect(laid.layout?.visibility[laid.nodes.findIndex(({ kind }) => kind === "Modality")]).toBe(
      0,
    );
  });

  it("lays out a graph without nodes", () => {
    expect(layOut(graphOf([], []), vocabulary).layout?.regions).toEqual([]);
  });

  it("lays out a single node without a link", () => {
    const { nodes, layout } = layOut(graphOf([nodeOf("Model", "Alone")], []), vocabulary);
    expect(nodes[0]).toMatchObject({ x: (layout?.width ?? 0) / 2, y: (layout?.height ?? 0) / 2 });
    expect(layout?.visibility).toEqual([1]);
  });

  it("falls back to sections where no modality fits a field, and says the section they share", () => {
    const odd = fieldedGraph(["tea", "coffee"], 12);
    const sections = ["Leaves", "Beans"].map((name) => nodeOf("Category", name));
    const edges = odd.nodes.flatMap((node) => {
      const section = sections[Number(/^[MD](\d)-/.exec(node.name)?.[1] ?? -1)];
      return section && node.kind === "Model" ? [edgeOf(node, "IN_CATEGORY", section)] : [];
    });
    const datasets = odd.nodes.filter(({ kind, listed }) => kind === "Dataset" && listed);
    const more = datasets.flatMap((node) => {
      const section = sections[Number(/^D(\d)-/.exec(node.name)?.[1] ?? -1)];
      return section ? [edgeOf(node, "IN_CATEGORY", section)] : [];
    });
    const { layout } = layOut(
      graphOf([...odd.nodes, ...sections], [...odd.edges, ...edges, ...more]),
      vocabulary,
    );
    expect(layout?.regions.map(({ name }) => name).sort()).toEqual(["Beans", "Leaves"]);
    expect(layout?.regions.map(({ fact }) => fact).sort()).toEqual([
      "stands in the section Beans",
      "stands in the section Leaves",
    ]);
  });

  it("shows all that a list without links holds, each on the ground of its smallest section", () => {
    const outer = nodeOf("Category", "Papers");
    const inner = ["Soil", "Seed", "Soil › Rain"].map((name) =>
      nodeOf("Category", `Papers › ${name}`),
    );
    const works = ["Model", "Survey", "Resource"].flatMap((kind, k) =>
      Array.from({ length: 6 }, (_, i) => nodeOf(kind as "Model", `${kind} ${k}${i}`)),
    );
    const edges = works.flatMap((work, i) => {
      const section = inner[i % 3];
      return [outer, section].flatMap((at) => (at ? [edgeOf(work, "IN_CATEGORY", at)] : []));
    });
    const { layout } = layOut(graphOf([...works, outer, ...inner], edges), vocabulary);
    expect(works.map((_, i) => layout?.visibility[i])).toEqual(works.map(() => 1));
    expect(layout?.regions.map(({ name }) => name).sort()).toEqual(["Rain", "Seed", "Soil"]);
    expect(layout?.regions.map(({ id }) => id)).not.toContain(outer.id);
    works.forEach((_, i) =>
      expect(layout?.regions[layout.region[i] ?? -1]?.id).toBe(inner[i % 3]?.id),
    );
  });

  it("falls back to communities named by what at least half of them share, where there are no sections either", () => {
    const { layout } = layOut(fieldedGraph(["tea", "coffee"], 12), vocabulary);
    expect(layout?.regions.length).toBeGreaterThan(0);
    for (const { fact } of layout?.regions ?? [])
      expect(fact).toMatch(/^has modality (tea|coffee)$/);
  });
});

describe("densityRegions", () => {
  it("gives no ground to a field of nothing", () => {
    const group = { id: "a", name: "A", fact: "", seat: [0, 0] as const, hue: 0, dashed: false };
    const grounds = densityRegions(
      { x: Float64Array.of(), y: Float64Array.of() },
      { groups: [group], of: Int32Array.of(), how: Uint8Array.of() },
      { width: 100, height: 100 },
    );
    expect(grounds).toEqual([]);
  });
});
