// Whatever a list holds, a graph comes out that keeps its promises, and nothing is thrown.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { isListEvidence } from "../../src/graph/evidence.ts";
import { buildGraph } from "../../src/lists/build-graph.ts";
import { vocabulary } from "./vocabulary.ts";
import { runs } from "../runs.ts";

const lines = ["scientific-language-models", "healthcare-foundation-models"].flatMap((name) =>
  readFileSync(new URL(`../../data/lists/${name}.md`, import.meta.url), "utf8").split("\n"),
);
const nothing = { claims: "", datasets: "", names: "", known: "", identity: "", ids: "" };

const graphOf = (texts: readonly string[]) =>
  buildGraph({
    lists: texts.map((text, i) => ({
      info: { id: `l${i}`, title: `List ${i}`, file: `l${i}.md` },
      text,
    })),
    vocabulary,
    curated: nothing,
    layout: false,
  });

const mangledLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...lines), fc.nat(400)).map(([line, at]) => line.slice(at)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lines), fc.nat(400))
      .map(([line, at]) => line.slice(0, at)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);
const mangledList = fc.array(mangledLine, { maxLength: 60 }).map((list) => list.join("\n"));

test("mangled lists give sound graphs whose evidence is literal", () => {
  fc.assert(
    fc.property(mangledList, mangledList, (a, b) => {
      const { graph } = graphOf([a, b]);
      expect(checkGraph(graph)).toEqual([]);
      const pieces = graph.nodes.flatMap(({ evidence }) => Object.values(evidence).flat());
      for (const piece of pieces.filter(isListEvidence))
        expect(piece.quote.length).toBeGreaterThanOrEqual(piece.to);
    }),
    runs(60),
  );
}, 60_000);

test("the order of two lists decides no id", () => {
  fc.assert(
    fc.property(mangledList, mangledList, (a, b) => {
      const ids = (texts: readonly string[], names: readonly string[]): string[] =>
        buildGraph({
          lists: texts.map((text, i) => ({
            info: { id: names[i] ?? "", title: "", file: "" },
            text,
          })),
          vocabulary,
          curated: nothing,
          layout: false,
        }).graph.nodes.map(({ id }) => id);
      expect(ids([b, a], ["b", "a"])).toEqual(ids([a, b], ["a", "b"]));
    }),
    runs(30),
  );
}, 60_000);

test("an empty list gives an empty graph", () => {
  expect(graphOf([""]).graph.nodes).toEqual([]);
  expect(graphOf([]).graph.edges).toEqual([]);
});
