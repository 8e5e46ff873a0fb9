import { describe, expect, it } from "vitest";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { layoutOf, layouts } from "../../src/layout/layout-register.ts";
import { fieldedGraph, graphOf, nodeOf } from "./make-graph.ts";

const graph = fieldedGraph(["endoscopy", "DNA"], 20);
const index = indexGraph(graph);
const all = [...graph.nodes.keys()];
const places = layoutOf("timeline").run(index, all, { lanes: "modality" });

describe("timeline", () => {
  it("puts later years further to the right", () => {
    const models = all.filter((node) => graph.nodes[node]?.kind === "Model");
    for (const a of models)
      for (const b of models)
        if ((graph.nodes[a]?.year ?? 0) < (graph.nodes[b]?.year ?? 0))
          expect(places?.x[a]).toBeLessThan(places?.x[b] ?? 0);
  });

  it("has no place for what has no year", () => {
    const dataset = graph.nodes.findIndex(({ kind }) => kind === "Dataset");
    expect(places?.x[dataset]).toBeNaN();
  });

  it("keeps a last column for what other nodes of its kind have a year for", () => {
    const nodes = [
      nodeOf("Model", "A", { year: 2020 }),
      nodeOf("Model", "B", { year: 2022 }),
      nodeOf("Model", "C"),
      nodeOf("Model", "base", { listed: false }),
      nodeOf("Dataset", "D"),
    ];
    const at = layoutOf("timeline").run(indexGraph(graphOf(nodes, [])), [0, 1, 2, 3, 4], {});
    expect(at?.x[2]).toBeGreaterThan(at?.x[1] ?? 0);
    expect(at?.x[3]).toBeNaN();
    expect(at?.x[4]).toBeNaN();
    expect(at?.guides.map(({ text }) => text)).toContain("no year");
  });

  it("names a lane above its marks", () => {
    const lane = places?.guides.find(({ text }) => text === "endoscopy");
    const members = all.filter((node) => graph.nodes[node]?.name.startsWith("M0-"));
    for (const node of members) expect(places?.y[node]).toBeGreaterThan((lane?.textY ?? 0) + 10);
  });

  it("lets no rule between years strike out the beginning of a lane's name", () => {
    const lane = places?.guides.find(({ text }) => text === "endoscopy");
    const rules = places?.guides.filter(({ x0, x1 }) => x0 === x1) ?? [];
    const left = Math.min(...rules.map(({ x0 }) => x0));
    expect(lane?.textX).toBeGreaterThan(left);
  });

  it("keeps each lane for itself", () => {
    const ys = (m: number): number[] =>
      all
        .filter((node) => graph.nodes[node]?.name.startsWith(`M${m}-`))
        .map((node) => places?.y[node] ?? 0);
    const [a, b] = [ys(0), ys(1)];
    expect(Math.max(...a) < Math.min(...b) || Math.max(...b) < Math.min(...a)).toBe(true);
  });

  it("names every lane and every year", () => {
    const texts = places?.guides.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["endoscopy", "DNA", "2019", "2023"]));
  });

  it("stands marks below one another where the page has room for their names", () => {
    const few = all.filter((node) => graph.nodes[node]?.year !== undefined).slice(0, 12);
    const at = layoutOf("timeline").run(index, few, { lanes: "modality" });
    for (const a of few)
      for (const b of few)
        if (a < b && at !== null && graph.nodes[a]?.year === graph.nodes[b]?.year) {
          expect(at.x[a]).toBe(at.x[b]);
          expect(Math.abs((at.y[a] ?? 0) - (at.y[b] ?? 0))).toBeGreaterThan(30);
        }
    expect.hasAssertions();
  });

  it("names no year between two that lie an age apart", () => {
    const years = [1, 2020, Number.MAX_SAFE_INTEGER];
    const nodes = years.map((year) => nodeOf("Model", `Y${year}`, { year }));
    const at = layoutOf("timeline").run(indexGraph(graphOf(nodes, [])), [0, 1, 2], {});
    const named = at?.guides.map(({ text }) => text) ?? [];
    expect(named.filter((text) => /^\d+$/.test(text))).toEqual(years.map(String));
  });

  it("is empty, not wrong, for a graph without years", () => {
    const bare = graphOf([nodeOf("Model", "A"), nodeOf("Dataset", "B")], []);
    const nothing = layoutOf("timeline").run(indexGraph(bare), [0, 1], {});
    expect(nothing?.guides).toEqual([]);
  });
});

describe("layouts", () => {
  it("have ids of their own, and parameters whose default is one of the choices", () => {
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
    for (const { parameters } of layouts)
      for (const parameter of parameters)
        if ("choices" in parameter)
          expect(parameter.choices.map(({ value }) => value)).toContain(parameter.default);
        else expect(parameter.default).toBeGreaterThanOrEqual(parameter.least);
  });

  it("fall back to the map for an id that is not known", () => {
    expect(layoutOf("no-such-layout").id).toBe("map");
  });
});
