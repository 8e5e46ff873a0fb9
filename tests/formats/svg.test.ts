import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { toPng } from "../../src/formats/png/to-png.ts";
import { breakLines } from "../../src/formats/svg/break-lines.ts";
import { clipRing } from "../../src/formats/svg/clip-ring.ts";
import { sceneOf } from "../../src/formats/svg/default-scene.ts";
import { shapePaths } from "../../src/formats/svg/shape-path.ts";
import { toSvg } from "../../src/formats/svg/to-svg.ts";
import { estimateWidth, plainLabel } from "../../src/scene/label-style.ts";
import { shapes } from "../../src/scene/shapes.ts";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { light } from "../../src/scene/theme.ts";
import { firstView } from "../../src/view/view.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { layoutOf } from "../../src/layout/layout-register.ts";
import { sheetWidth } from "../../src/formats/svg/figure-sheet.ts";
import { graphOf, node, smallGraph } from "../graph/fixture.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of a well-formed document; throws where it is not. */
function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser();
  const elements: Element[] = [];
  const open: Element[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}

const spread = (graph: Graph): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node, i) => ({ ...node, x: 200 + 300 * i, y: 200 + 150 * i })),
});

/** What is read: a halo is no text of its own. */
const inked = (xml: string): Element[] =>
  elementsOf(xml).filter(
    ({ name, attributes }) => name === "text" && attributes["fill"] !== "none",
  );

const texts = (xml: string): string[] => inked(xml).map(({ text }) => text);

test("a figure has title, names, legend with counts and caption, all as text", () => {
  const graph = spread(smallGraph());
  const written = texts(
    toSvg({ graph, options: { title: "My figure", caption: "What it shows." } }),
  );
  for (const text of ["My figure", "Alpha", "Gamma", "Models 1", "Datasets 1", "What it shows."])
    expect(written).toContain(text);
});

test("every mark of the scene is drawn in its colour, and every edge", () => {
  const graph = spread(smallGraph());
  const scene = sceneOf({ graph });
  const elements = elementsOf(toSvg({ graph, scene }));
  const marks = elements.filter(
    ({ attributes: { transform, fill = "" } }) =>
      transform !== undefined && scene.marks.some(({ colour }) => colour === fill),
  );
  expect(marks.length).toBeGreaterThanOrEqual(scene.marks.length);
  const lines = elements
    .filter(({ attributes }) => "stroke-opacity" in attributes)
    .flatMap(({ attributes: { d = "" } }) => d.match(/M/g) ?? []);
  expect(lines.length).toBe(scene.edges.length);
});

test("one column is 89 mm wide and two are 183, and no text is smaller than eleven units", () => {
  const graph = spread(smallGraph());
  for (const millimetres of [89, 183] as const) {
    const elements = elementsOf(toSvg({ graph, options: { millimetres } }));
    expect(elements[0]?.attributes["width"]).toBe(`${millimetres}mm`);
    for (const { name, attributes } of elements)
      if (name === "text") expect(Number(attributes["font-size"])).toBeGreaterThanOrEqual(11);
  }
});

test("one column names fewer nodes than two, none smaller than six points", () => {
  const marks = 192;
  const graph: Graph = {
    ...smallGraph(),
    nodes: Array.from({ length: marks }, (_, i) =>
      node(`model/m${i}`, "Model", `N${i}`, {
        x: 20 + (i % 16) * 88,
        y: 20 + Math.floor(i / 16) * 76,
      }),
    ),
    edges: [],
  };
  const named = ([89, 183] as const).map((millimetres) => {
    const elements = elementsOf(toSvg({ graph, options: { millimetres } }));
    const units = Number(elements[0]?.attributes["viewBox"]?.split(" ")[2]);
    const points = ((millimetres / 25.4) * 72) / units;
    for (const { name, attributes } of elements)
      if (name === "text")
        expect(Number(attributes["font-size"]) * points).toBeGreaterThanOrEqual(5.99);
    return elements.filter(
      ({ text, attributes }) => /^N\d+$/.test(text) && attributes["fill"] !== "none",
    ).length;
  });
  expect(named[0]).toBeGreaterThan(0);
  expect(named[0]).toBeLessThan((named[1] ?? 0) / 3);
});

test("the legend says how many of each kind are drawn, and of how many", () => {
  const graph = spread(smallGraph());
  const scene = sceneOf({ graph });
  const [row, ...rows] = scene.legend.colouring.rows;
  const { label = "", count = 0 } = row ?? {};
  const folded = {
    ...scene,
    legend: {
      ...scene.legend,
      colouring: {
        ...scene.legend.colouring,
        rows: [...(row ? [{ ...row, folded: 1 }] : []), ...rows],
      },
    },
  };
  expect(texts(toSvg({ graph, scene: folded }))).toContain(`${label} ${count - 1} of ${count}`);
  expect(texts(toSvg({ graph, scene }))).toContain(`${label} ${count}`);
});

test("a graph that nobody laid out is spread over the sheet", () => {
  const { marks } = sceneOf({ graph: smallGraph() });
  expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
});

test("a greyscale figure holds greys only, and classes keep apart", () => {
  const graph = spread(smallGraph());
  const elements = elementsOf(toSvg({ graph, options: { palette: "greyscale" } }));
  const colours = elements.flatMap(({ attributes: { fill = "none", stroke = "none" } }) => [
    fill,
    stroke,
  ]);
  for (const colour of colours)
    expect(colour).toMatch(/^(?:none|#([0-9a-f]{2})\1\1|#1c1e21|#fbfaf7)$/);
  const marks = elements.flatMap(({ attributes: { transform, fill = "" } }) =>
    transform === undefined ? [] : [fill],
  );
  expect(new Set(marks).size).toBeGreaterThan(2);
});

test("a colour-blind figure differs in lightness and outlines its marks", () => {
  const graph = spread(smallGraph());
  const text = toSvg({ graph, options: { palette: "colour-blind" } });
  expect(text).toContain("#00224e");
  expect(text).toContain('stroke-width="0.5"');
});

test("what is selected is lit and ringed, its relations are in the legend, the rest fades", () => {
  const graph = spread(smallGraph());
  const scene = buildScene({
    index: indexGraph(graph),
    theme: light,
    appearance: firstView("").appearance,
    nodes: null,
    edges: null,
    selection: ["dataset/gamma"],
  });
  const text = toSvg({ graph, scene });
  expect(texts(text)).toContain("Trained on 2");
  expect(text).toContain('opacity="0.16"');
  expect(elementsOf(text).some(({ name }) => name === "circle")).toBe(true);
});

test("hostile text leaves the figure well-formed", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => {
      const title = graph.nodes[0]?.name ?? "";
      const elements = elementsOf(toSvg({ graph, options: { title } }));
      expect(elements.find(({ name }) => name === "title")?.text).toBe(title);
    }),
    runs(25),
  );
});

test("an empty graph still makes a figure", () => {
  const graph = { ...smallGraph(), nodes: [], edges: [] };
  expect(elementsOf(toSvg({ graph }))[0]?.name).toBe("svg");
});

test("every shape has a closed path", () => {
  for (const shape of shapes) {
    expect(shapePaths[shape](5)).toMatch(/^M[-\d. A-Za-z]+Z$/);
    expect(shapePaths[shape](5)).not.toContain("NaN");
  }
});

test("lines break at words, and inside a word that is too long", () => {
  expect(breakLines("one two three", 50, plainLabel, estimateWidth)).toEqual(["one two", "three"]);
  const broken = breakLines("x".repeat(100), 100, plainLabel, estimateWidth);
  expect(broken.length).toBeGreaterThan(3);
  expect(broken.join("")).toBe("x".repeat(100));
});

test("PNG asks the place for pixels: twice the sheet's width unless told otherwise", async () => {
  const graph = spread(smallGraph());
  const asked: number[] = [];
  const rasterize = (svg: string, pixels: number): Promise<Uint8Array> => {
    asked.push(pixels);
    return Promise.resolve(new TextEncoder().encode(svg.slice(0, 4)));
  };
  await toPng({ graph, rasterize });
  await toPng({ graph, rasterize, options: { scale: 4, millimetres: 89 } });
  expect(asked).toEqual([1902, 1852]);
  await expect(toPng({ graph })).rejects.toThrow("export svg instead");
});

test("a ring is cut to the sheet, and one outside it is gone", () => {
  const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
  const square = [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
  ] as const;
  expect(clipRing(square, box)).toEqual([
    [0, 0],
    [5, 0],
    [5, 5],
    [0, 5],
  ]);
  expect(clipRing(square, { x0: 20, y0: 20, x1: 30, y1: 30 })).toEqual([]);
  const inside = [
    [1, 1],
    [9, 1],
    [5, 9],
  ] as const;
  expect(clipRing(inside, box)).toEqual(inside);
});

test("letters lie above their halo in every reader, also in those that know no paint-order", () => {
  const svg = toSvg({ graph: spread(smallGraph()) });
  expect(svg).not.toContain("paint-order");
  const all = elementsOf(svg).filter(({ name }) => name === "text");
  const halos = all.flatMap(({ attributes }, i) => (attributes["fill"] === "none" ? [i] : []));
  expect(halos.length).toBeGreaterThan(0);
  for (const i of halos) {
    const [below, above] = [all[i], all[i + 1]];
    expect([above?.text, above?.attributes["x"]]).toEqual([below?.text, below?.attributes["x"]]);
    expect(above?.attributes["stroke"]).toBeUndefined();
  }
});

test("one column names all of a timeline, and no name begins before its year", () => {
  const graph = graphOf(
    Array.from({ length: 15 }, (_, i) =>
      node(`model/m${i}`, "Model", `Protein${i}`, { year: 2021 + (i % 3) }),
    ),
    [],
  );
  const index = indexGraph(graph);
  const scene = buildScene({
    index,
    theme: light,
    appearance: firstView("test").appearance,
    nodes: null,
    edges: null,
    selection: [],
    placement: layoutOf("timeline").run(index, [...graph.nodes.keys()], {}),
  });
  const svg = toSvg({ graph, scene, options: { millimetres: 89 } });
  const names = inked(svg).filter(({ text }) => text.startsWith("Protein"));
  expect(names.map(({ text }) => text).toSorted()).toEqual(
    graph.nodes.map(({ name }) => name).toSorted(),
  );
  const scale = sheetWidth(89) / scene.width;
  for (const { text, attributes } of names) {
    const year = graph.nodes.find(({ name }) => name === text)?.year;
    const rules = scene.guides.filter(({ x0, x1 }) => x0 === x1);
    const rule = rules.find((guide) => guide.text === String(year));
    expect(Number(attributes["x"])).toBeGreaterThan((rule?.x0 ?? NaN) * scale);
  }
});
