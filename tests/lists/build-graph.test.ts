// The whole journey on the published lists: what the graph must hold, and what every part of it must be able to show.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBuildInput } from "../../scripts/load-build-input.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { toColumns } from "../../src/graph/columns.ts";
import { isListEvidence, type ListEvidence } from "../../src/graph/evidence.ts";
import type { Graph, GraphEdge, GraphNode } from "../../src/graph/graph.ts";
import { buildGraph, type BuildResult } from "../../src/lists/build-graph.ts";

let result: BuildResult;
let graph: Graph;
let lines: Map<string, string[]>;
const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

beforeAll(() => {
  result = buildGraph(loadBuildInput([], false));
  graph = result.graph;
  lines = new Map(
    graph.lists.map(({ id, file: path }) => [
      id,
      readFileSync(file(path), "utf8").split(/\r\n|\n|\r/),
    ]),
  );
}, 60_000);

const count = (kind: string, listed?: boolean): number =>
  graph.nodes.filter(
    (node) => node.kind === kind && (listed === undefined || node.listed === listed),
  ).length;
const named = (kind: string, name: string): GraphNode => {
  const [node, ...others] = graph.nodes.filter((node) => node.kind === kind && node.name === name);
  expect([name, node === undefined ? 0 : others.length + 1]).toEqual([name, 1]);
  return node as GraphNode;
};
const edges = (kind: string, test: (edge: GraphEdge) => boolean = () => true): GraphEdge[] =>
  graph.edges.filter((edge) => edge.kind === kind && test(edge));
const nameOf = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? "";

describe("what the lists hold", () => {
  test("every entry is read: 85 and 202 models, 17 surveys, 1 lecture, 108 rows of datasets", () => {
    const kinds = (list: string, kind: string): number =>
      result.entries.filter((entry) => entry.list === list && entry.kind === kind).length;
    expect(kinds("scientific", "model")).toBe(85);
    expect(kinds("healthcare", "model")).toBe(202);
    expect(kinds("healthcare", "survey")).toBe(17);
    expect(kinds("healthcare", "other")).toBe(1);
    expect(kinds("healthcare", "dataset")).toBe(108);
  });

  test("a list has as many lines as line ends", () => {
    for (const { file: path, lines: many } of graph.lists)
      expect([path, many]).toEqual([path, readFileSync(file(path), "utf8").match(/\n/g)?.length]);
  });

  test("entries that are one work are one node: 253 models, 107 datasets in 35 clusters", () => {
    expect(count("Model", true)).toBe(253);
    expect(count("Dataset", true)).toBe(107);
    expect(count("Survey")).toBe(17);
    expect(count("Resource")).toBe(1);
    expect(graph.report.counts["clusters of entries that are one work"]).toBe(35);
  });

  test("151 logins on GitHub own what models link", () => {
    expect(graph.report.counts["GitHub owners of models"]).toBe(151);
  });

  test("bases and datasets that no list holds are there and say so", () => {
    expect(count("Model", false)).toBe(95);
    expect(count("Dataset", false)).toBe(453);
    for (const node of graph.nodes.filter(({ listed }) => !listed))
      expect(["Model", "Dataset"]).toContain(node.kind);
  });

  test("every claim is joined, and training data is known or none for 235 of 253 works", () => {
    const { counts } = graph.report;
    expect(counts["claims joined"]).toBe(counts["claims about these lists"]);
    expect(counts["claims about these lists"]).toBe(2051);
    expect([
      counts["TRAINED_ON known"],
      counts["TRAINED_ON none"],
      counts["TRAINED_ON unknown"],
    ]).toEqual([223, 12, 18]);
  });
});

describe("what is easily mistaken", () => {
  test("models that share a repository are different models", () => {
    const four = ["ESM-1b", "ESM-1v", "ESM-IF1", "ESM-2"].map((name) => named("Model", name).id);
    expect(new Set(four).size).toBe(4);
    for (const [a, b] of [
      ["ChatCAD", "ChatCAD+"],
      ["BioViL", "BioViL-T"],
      ["HuatuoGPT", "HuatuoGPT-II"],
      ["STU-Net", "MIS-FM"],
      ["Meditron", "Qilin-Med"],
      ["ProGen", "ProGen2"],
    ] as const)
      expect(named("Model", a).id).not.toBe(named("Model", b).id);
  });

  test("names that differ in case only are two models, each with its own descendants", () => {
    const bases = (name: string): number =>
      edges("DERIVED_FROM", ({ target }) => target === named("Model", name).id).length;
    expect(bases("BiomedBERT")).toBe(8);
    expect(bases("BioMedBERT")).toBe(0);
    expect(named("Model", "BiomedBERT").aliases).toContain("PubMedBERT");
  });

  test("other titles of one work stand beside each other", () => {
    const titles = named("Model", "ProtTrans").titles ?? [];
    expect(titles).toHaveLength(2);
    expect(
      named("Model", "MedCPT").sources.map((source) => ("list" in source ? source.list : "")),
    ).toEqual(["scientific", "healthcare"]);
  });

  test("where the lists disagree on the venue, both stand", () => {
    const bioBert = named("Model", "BioBERT");
    expect(new Set(bioBert.publications?.map(({ venue }) => venue)).size).toBe(2);
    expect(edges("PUBLISHED_IN", ({ source }) => source === bioBert.id)).toHaveLength(2);
  });

  test("one dataset in two tables is one node in two categories", () => {
    const tcga = named("Dataset", "TCGA");
    expect(tcga.sources).toHaveLength(2);
    expect(edges("IN_CATEGORY", ({ source }) => source === tcga.id)).toHaveLength(2);
  });

  test("17 works introduce a dataset; rows that carry another work's link do not count", () => {
    const pairs = edges("INTRODUCES").map(
      ({ source, target }) => `${nameOf(source)} > ${nameOf(target)}`,
    );
    expect(pairs).toHaveLength(17);
    expect(pairs).toContain("OncoGPT > OncoGPT");
    expect(pairs).toContain("GatorTron > EHRs");
    expect(pairs).not.toContain("BiMediX > OncoGPT");
    expect(pairs).not.toContain("ClinicalBERT > EHRs");
  });

  test("owners of badges are no organizations", () => {
    expect(
      graph.nodes.filter(
        ({ kind, name }) => kind === "Organization" && /sindresorhus|shields/i.test(name),
      ),
    ).toEqual([]);
  });

  test("equal claims from both lists are one edge with two pieces of evidence", () => {
    expect(edges("TRAINED_ON").some(({ evidence }) => evidence.length > 1)).toBe(true);
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
  });

  test("a size comes from the list's own note, which is part of the evidence", () => {
    const sciBert = named("Model", "SciBERT");
    expect(sciBert.parameters).toBe(110e6);
    expect(sciBert.evidence["parameters"]?.map(({ rule }) => rule)).toEqual([
      "link-label",
      "size-note",
    ]);
    expect(
      named("Model", "ProtTrans")
        .links?.filter(({ variant }) => variant === "T5")
        .map(({ parameters }) => parameters),
    ).toEqual([3e9, 11e9]);
  });

  test("broken links are repaired or left out, and reported", () => {
    const codes = (code: string): number =>
      graph.report.diagnostics.filter((diagnostic) => diagnostic.code === code).length;
    expect(codes("broken-link")).toBe(8);
    expect(codes("repaired-link")).toBe(2);
    expect(
      graph.nodes.flatMap(({ links }) => links ?? []).every(({ url }) => /^https?:\/\//.test(url)),
    ).toBe(true);
  });
});

describe("nothing without evidence", () => {
  test("the graph keeps every promise of the schema", () => {
    expect(checkGraph(graph)).toEqual([]);
  });

  test("every quoted line is literally in its list, and the mark lies within it", () => {
    const pieces = [
      ...graph.nodes.flatMap(({ evidence }) => Object.values(evidence).flat()),
      ...graph.edges.flatMap(({ evidence }) => evidence),
    ].filter(isListEvidence);
    expect(pieces.length).toBeGreaterThan(2000);
    for (const { list, line, from, to, quote } of pieces) {
      expect(quote).toBe(lines.get(list)?.[line - 1]);
      expect([from, to]).toEqual([Math.max(0, from), Math.min(quote.length, Math.max(from, to))]);
    }
  });

  const marked = ({ quote, from, to }: ListEvidence): string => quote.slice(from, to);

  test("a stated name or title is marked letter for letter", () => {
    for (const node of graph.nodes)
      for (const [attribute, value] of [
        ["name", node.name],
        ["title", node.title],
      ] as const)
        for (const piece of node.evidence[attribute] ?? [])
          if (
            isListEvidence(piece) &&
            ["entry-name", "entry-title"].includes(piece.rule) &&
            !/[Ââ]/.test(piece.quote)
          )
            expect(marked(piece).replace(/\s+/g, " ").trim().replace(/\.$/, "")).toBe(value);
  });

  test("a value with several parts says which part each piece of evidence supports", () => {
    for (const node of graph.nodes)
      for (const attribute of ["aliases", "titles", "publications", "links"] as const) {
        const held = node[attribute] ?? [];
        const supported = new Set((node.evidence[attribute] ?? []).map(({ value }) => value));
        expect([
          node.id,
          attribute,
          [...supported].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
        ]).toEqual([node.id, attribute, held.map((_, i) => i)]);
      }
  });

  test("no source is without an address", () => {
    const pieces = [
      ...graph.nodes.flatMap(({ evidence }) => Object.values(evidence).flat()),
      ...graph.edges.flatMap(({ evidence }) => evidence),
    ];
    for (const piece of pieces) if (!isListEvidence(piece)) expect(piece.url).not.toBe("");
    for (const { id, sources } of graph.nodes) expect([id, sources.length > 0]).toEqual([id, true]);
  });

  test("claims lead to their source", () => {
    const claims = graph.edges
      .flatMap(({ evidence }) => evidence)
      .filter(({ rule }) => rule === "claim");
    expect(claims.length).toBe(2051);
    for (const claim of claims) expect("url" in claim && claim.url).toMatch(/^https?:\/\//);
  });

  test("what a rule infers is marked as inferred", () => {
    for (const edge of [...edges("HAS_MODALITY"), ...edges("FOR_TASK")])
      for (const { rule, confidence } of edge.evidence)
        if (/-in-(?:title|heading)$/.test(rule)) expect(confidence).toBe("inferred");
        else if (rule.endsWith("-column")) expect(confidence).toBe("stated");
  });
});

describe("the same input gives the same bytes", () => {
  test("twice in a row", () => {
    const again = buildGraph(loadBuildInput([], false)).graph;
    expect(JSON.stringify(toColumns(again))).toBe(JSON.stringify(toColumns(graph)));
  }, 60_000);

  test("no path of the machine is in the graph", () => {
    const text = JSON.stringify(toColumns(graph));
    expect(text.includes(fileURLToPath(new URL("../..", import.meta.url)))).toBe(false);
  });
});

describe("ids", () => {
  test("the ledger of ids holds every id, and a second build with it changes none", () => {
    const input = loadBuildInput([], false);
    const rows = result.ledger.filter(({ state }) => state === "live");
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(graph.nodes.map(({ id }) => id)));
    expect(readFileSync(file("data/curated/ids.csv"), "utf8").split("\n").length).toBeGreaterThan(
      graph.nodes.length,
    );
    expect(result.diagnostics.filter(({ code }) => code === "id-dropped")).toEqual([]);
    expect(input.curated.ids).not.toBe("");
  });

  test("a build that would drop a published id fails and says how to record it", () => {
    const input = loadBuildInput([], false);
    const ids = `${input.curated.ids}model/once-here,model:oncehere,Once Here,live,\n`;
    const { diagnostics } = buildGraph({ ...input, curated: { ...input.curated, ids } });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "id-dropped", message: expect.stringContaining("--update-ids") as string },
    ]);
  });
});
