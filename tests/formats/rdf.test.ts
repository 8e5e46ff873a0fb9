import fc from "fast-check";
import jsonldLibrary from "jsonld";
import { Parser, type Quad } from "n3";
import { expect, test } from "vitest";
import { decimal } from "../../src/formats/rdf/decimal.ts";
import { toJsonld } from "../../src/formats/rdf/to-jsonld.ts";
import { toTurtle } from "../../src/formats/rdf/to-turtle.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { edge, graphOf, node, smallGraph } from "../graph/fixture.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

const lines = (quads: readonly Quad[]): string[] =>
  quads
    .map(({ subject, predicate, object }) =>
      JSON.stringify([
        subject.value,
        predicate.value,
        object.value,
        object.termType,
        object.termType === "Literal" ? object.datatype.value : "",
      ]),
    )
    .toSorted();

const fromTurtle = (text: string): string[] => lines(new Parser().parse(text));

async function fromJsonld(text: string): Promise<string[]> {
  const quads = (await jsonldLibrary.toRDF(JSON.parse(text) as object)) as Quad[];
  return lines(quads);
}

async function expectEqual(graph: Graph, iriBase?: string): Promise<string[]> {
  const input = { graph, ...(iriBase !== undefined && { options: { iriBase } }) };
  const turtle = fromTurtle(toTurtle(input));
  expect(await fromJsonld(toJsonld(input))).toEqual(turtle);
  return turtle;
}

const base = "https://example.org/kg/";
const holds = (triples: readonly string[], s: string, p: string, o: string): boolean =>
  triples.some((line) => line.startsWith(JSON.stringify([s, p, o]).slice(0, -1)));

test("Turtle by n3 and JSON-LD by jsonld hold equal triples", async () => {
  const triples = await expectEqual(smallGraph());
  expect(triples.length).toBeGreaterThan(80);
});

test("models, datasets and what is between them stand under published vocabularies", async () => {
  const triples = await expectEqual(smallGraph(), base);
  const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  const fair4ml = "https://w3id.org/fair4ml/";
  const alpha = `${base}node/model/alpha`;
  expect(holds(triples, alpha, type, `${fair4ml}MLModel`)).toBe(true);
  expect(holds(triples, `${base}node/dataset/gamma`, type, "https://schema.org/Dataset")).toBe(
    true,
  );
  expect(holds(triples, alpha, `${fair4ml}trainedOn`, `${base}node/dataset/gamma`)).toBe(true);
  expect(holds(triples, alpha, `${fair4ml}fineTunedFrom`, `${base}node/model/beta`)).toBe(true);
  expect(holds(triples, `${alpha}/article`, "https://schema.org/headline", "Alpha: a model")).toBe(
    true,
  );
  expect(
    holds(triples, `${alpha}/article`, "https://schema.org/isPartOf", `${base}node/venue/acl`),
  ).toBe(true);
});

test("every edge leads to its evidence as a PROV entity with the quoted line or the source", async () => {
  const triples = await expectEqual(smallGraph(), base);
  const prov = "http://www.w3.org/ns/prov#";
  const from = triples
    .map((line) => JSON.parse(line) as string[])
    .filter(([s = "", p]) => s.startsWith(`${base}edge/`) && p === `${prov}wasDerivedFrom`);
  expect(new Set(from.map(([s]) => s)).size).toBe(4);
  for (const [, , evidence = ""] of from)
    expect(
      triples.some(
        (line) =>
          line.includes(`"${evidence}","${prov}value"`) ||
          line.includes(`"${evidence}","${prov}hadPrimarySource"`),
      ),
    ).toBe(true);
});

test("hostile text gives equal triples in both syntaxes", async () => {
  await fc.assert(
    fc.asyncProperty(hostileGraph, async (graph) => {
      const triples = await expectEqual(graph);
      const names = triples.flatMap((line) => {
        const [, p, o = ""] = JSON.parse(line) as string[];
        return p === "https://schema.org/name" ? [o] : [];
      });
      for (const { name } of graph.nodes) expect(names).toContain(name);
    }),
    runs(40),
  );
});

test("what has no web address becomes text, never an IRI to follow", async () => {
  const graph = graphOf(
    [
      node("model/a", "Model", "A", {
        links: [{ kind: "other", label: "x", url: "javascript:alert(1)" }],
        homepage: 'https://example.org/a b?c="d"<e>',
      }),
    ],
    [],
  );
  const triples = await expectEqual(graph, base);
  const objects = triples.map((line) => (JSON.parse(line) as string[]).slice(2, 4));
  expect(objects).toContainEqual(["javascript:alert(1)", "Literal"]);
  expect(objects).toContainEqual(["https://example.org/a%20b?c=%22d%22%3Ce%3E", "NamedNode"]);
});

test("kinds that the schema does not know keep their name in our own namespace", async () => {
  const graph = graphOf(
    [node("a", "Person" as never, "A"), node("b", "Person" as never, "B")],
    [edge("a", "KNOWS WELL" as never, "b")],
  );
  const triples = await expectEqual(graph, base);
  expect(holds(triples, `${base}node/a`, `${base}term/KNOWS%20WELL`, `${base}node/b`)).toBe(true);
});

test("a base that is no absolute IRI is refused with an example", () => {
  expect(() => toTurtle({ graph: smallGraph(), options: { iriBase: "kg/" } })).toThrow(
    'IRI base: found "kg/", expected an absolute IRI',
  );
});

test("a number keeps all its digits without an exponent", () => {
  expect([0, -1.5, 1e-7, 1.25e-9, 79.2e9, 1.5e22].map(decimal)).toEqual([
    "0",
    "-1.5",
    "0.0000001",
    "0.00000000125",
    "79200000000",
    "15000000000000000000000",
  ]);
});
