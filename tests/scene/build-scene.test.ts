import { describe, expect, it } from "vitest";
import { layOut } from "../../src/layout/lay-out.ts";
import { colourings } from "../../src/scene/colourings.ts";
import { sizings } from "../../src/scene/sizings.ts";
import { themes } from "../../src/scene/theme.ts";
import { firstView } from "../../src/view/view.ts";
import { edgeOf, fieldedGraph, graphOf, nodeOf } from "../layout/make-graph.ts";
import { vocabulary } from "../layout/vocabulary.ts";
import { sceneOf } from "./make-scene.ts";

const graph = layOut(fieldedGraph(["endoscopy", "DNA", "dialogue"], 30), vocabulary);
const scene = sceneOf(graph);
const { appearance } = firstView("test");
const at = (name: string): number => graph.nodes.findIndex((node) => node.name === name);

describe("buildScene", () => {
  it("gives the same scene for the same input", () => {
    expect(sceneOf(graph)).toEqual(scene);
  });

  it("draws models and datasets, leaves folded, and no modality", () => {
    expect(new Set(scene.marks.map(({ node }) => graph.nodes[node]?.kind))).toEqual(
      new Set(["Model", "Dataset"]),
    );
    expect(scene.marks.filter(({ folded }) => folded)).toHaveLength(90);
  });

  it("unfolds everything when asked to", () => {
    const { marks } = sceneOf(graph, { appearance: { ...appearance, folded: false } });
    expect(marks.some(({ folded }) => folded)).toBe(false);
  });

  it("draws many thousands smaller, so that they cover no more than a part of the page", () => {
    const inked = (count: number): number => {
      const many = Array.from({ length: count }, (_, i) => nodeOf("Model", `m${i}`));
      const { marks, width, height } = sceneOf(graphOf(many, []));
      expect(marks).toHaveLength(count);
      return marks.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0) / (width * height);
    };
    expect(inked(500)).toBeLessThan(0.1);
    expect(inked(30_000)).toBeCloseTo(0.2);
  });

  it("draws what is asked for by name whatever the map hides", () => {
    const modality = at("endoscopy");
    const { marks, edges } = sceneOf(graph, { shown: new Set([modality]) });
    expect(marks.find(({ node }) => node === modality)?.shape).toBe("hexagon");
    expect(edges.some(({ kind }) => kind === "HAS_MODALITY")).toBe(true);
  });

  it("keeps the places of what survives a filter", () => {
    const kept = new Set([at("M0-1"), at("D0-1"), at("D0-2")]);
    const { marks, edges } = sceneOf(graph, { nodes: kept });
    expect(marks.map(({ x, y }) => [x, y])).toEqual(
      scene.marks.filter(({ node }) => kept.has(node)).map(({ x, y }) => [x, y]),
    );
    expect(edges).toHaveLength(2);
  });

  it("counts a mark, for the names of regions, on the ground that it lies on, whatever it belongs to", () => {
    const [node, elsewhere] = [at("M0-1"), at("M1-1")];
    const moved = {
      ...graph,
      nodes: graph.nodes.map((each, i) => {
        const { x, y } = graph.nodes[elsewhere] ?? each;
        return i === node ? { ...each, x, y } : each;
      }),
    };
    const counted = (of: typeof graph, shown: number): string[] =>
      sceneOf(of, { nodes: new Set([shown]) }).regions.flatMap(({ count, name }) =>
        count > 0 ? [name] : [],
      );
    const [home, other] = [counted(graph, node), counted(graph, elsewhere)];
    expect(home).toHaveLength(1);
    expect(other).not.toEqual(home);
    expect(counted(moved, node)).toEqual(other);
  });

  it("frames the whole map, whatever is filtered, sized or picked", () => {
    const { frame } = scene;
    for (const { x, y } of scene.marks.filter(({ folded }) => !folded)) {
      expect(x).toBeGreaterThan(frame.x0);
      expect(x).toBeLessThan(frame.x1);
      expect(y).toBeGreaterThan(frame.y0);
      expect(y).toBeLessThan(frame.y1);
    }
    expect(sceneOf(graph, { nodes: new Set([at("M0-1")]) }).frame).toEqual(frame);
    expect(sceneOf(graph, { appearance: { ...appearance, sizing: "rank" } }).frame).toEqual(frame);
  });

  it("moves what is pinned, and nothing else", () => {
    const id = graph.nodes[at("M0-1")]?.id ?? "";
    const { marks } = sceneOf(graph, { appearance: { ...appearance, pins: { [id]: [12, 34] } } });
    expect(marks.filter((mark, i) => mark.x !== scene.marks[i]?.x)).toMatchObject([
      { id, x: 12, y: 34 },
    ]);
  });

  it("lights what is selected with its edges and neighbours, and fades the rest", () => {
    const id = graph.nodes[at("M0-1")]?.id ?? "";
    const { marks, edges, lit } = sceneOf(graph, { selection: [id] });
    expect(lit).toBe(true);
    expect(
      marks
        .filter(({ state }) => state === "lit")
        .map(({ node }) => graph.nodes[node]?.name ?? "")
        .sort(),
    ).toEqual(["D0-1", "D0-2", "M0-1", "Own of M0-1"]);
    expect(edges.filter(({ state }) => state === "lit")).toHaveLength(3);
    expect(marks.filter(({ selected }) => selected).map((mark) => mark.id)).toEqual([id]);
  });

  it("lights all of a small picture with several selected, down to the middle of a chain", () => {
    const names = ["A", "B", "C", "D", "E"];
    const chain = names.map((name) => nodeOf("Model", name));
    const links = chain
      .slice(1)
      .map((node, i) => edgeOf(node, "DERIVED_FROM", chain[i] as (typeof chain)[number]));
    const ends = [chain[0]?.id ?? "", chain[4]?.id ?? ""];
    const small = sceneOf(graphOf(chain, links), { selection: ends });
    expect(small.marks.map(({ state }) => state)).toEqual(names.map(() => "lit"));
    expect(small.edges.map(({ state }) => state)).toEqual(links.map(() => "lit"));
    const one = sceneOf(graphOf(chain, links), { selection: ends.slice(0, 1) });
    expect(one.marks.filter(({ state }) => state === "faded")).toHaveLength(3);
    const others = Array.from({ length: 60 }, (_, i) => nodeOf("Model", `Other ${i}`));
    const large = sceneOf(graphOf([...chain, ...others], links), { selection: ends });
    expect(large.marks.filter(({ state }) => state === "lit")).toHaveLength(4);
  });

  it("draws the few links of an answer in full ink, however long", () => {
    const [a, b] = [nodeOf("Model", "A", { x: 0 }), nodeOf("Dataset", "B", { x: 900 })];
    const few = sceneOf(graphOf([a, b], [edgeOf(a, "TRAINED_ON", b)]));
    expect(few.edges.map(({ opacity }) => opacity)).toEqual([0.42]);
  });

  it("shows parallel edges apart, whichever way they run", () => {
    const [a, b] = [nodeOf("Model", "A"), nodeOf("Dataset", "B")];
    const pair = graphOf(
      [a, b],
      [edgeOf(a, "TRAINED_ON", b), edgeOf(a, "EVALUATED_ON", b), edgeOf(a, "INTRODUCES", b)],
    );
    const shifts = sceneOf(pair).edges.map(({ shift }) => shift);
    expect(new Set(shifts).size).toBe(3);
    expect(shifts.reduce((x, y) => x + y, 0)).toBeCloseTo(0);
  });

  it("lets long links whisper", () => {
    for (const { source, target, opacity } of scene.edges) {
      const [p, q] = [scene.marks[source], scene.marks[target]];
      const length = Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
      expect(opacity).toBeGreaterThanOrEqual(0.07);
      expect(opacity).toBeLessThanOrEqual(0.42);
      if (length > 400) expect(opacity).toBe(0.07);
    }
  });

  it("draws a graph without a layout where its nodes say", () => {
    const bare = graphOf([nodeOf("Model", "A", { x: 3, y: 4 })], []);
    expect(sceneOf(bare).marks).toMatchObject([{ x: 3, y: 4, folded: false, region: -1 }]);
  });

  it("shortens a long name on the map", () => {
    const long = nodeOf("Model", "A very long title that nobody would print on a map");
    const [mark] = sceneOf(graphOf([long], [])).marks;
    expect(mark?.label).toBe("A very long title that…");
    expect(mark?.quiet).toBe(true);
  });
});

describe("every colouring", () => {
  for (const { id } of colourings) {
    for (const theme of Object.values(themes)) {
      it(`${id}, ${theme.id}: counts each mark once in its legend`, () => {
        const { marks, legend } = sceneOf(graph, {
          theme,
          appearance: { ...appearance, colouring: id },
        });
        expect(legend.colouring.rows.reduce((n, { count }) => n + count, 0)).toBe(marks.length);
        expect(legend.colouring.rows.reduce((n, { folded = 0 }) => n + folded, 0)).toBe(
          marks.filter(({ folded }) => folded).length,
        );
        for (const { colour } of marks)
          expect(legend.colouring.rows.map((row) => row.colour)).toContain(colour);
      });
    }
  }
});

describe("every sizing", () => {
  for (const { id } of sizings) {
    it(`${id}: stays between the smallest and the largest mark`, () => {
      const { marks } = sceneOf(graph, { appearance: { ...appearance, sizing: id } });
      for (const { radius } of marks) {
        expect(radius).toBeGreaterThanOrEqual(1.6);
        expect(radius).toBeLessThanOrEqual(11);
      }
    });
  }
});
