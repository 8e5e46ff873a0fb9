import { formats } from "../../src/formats/formats.ts";
import { worksOf } from "../../src/formats/paper/works.ts";
import { parse } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeTex } from "../../src/formats/paper/escape-tex.ts";
import { paperIdsOf } from "../../src/formats/paper/paper-ids.ts";
import { defaultColumns, shortNumber, tableColumns } from "../../src/formats/paper/table-column.ts";
import { tableOf } from "../../src/formats/paper/table-of.ts";
import { toBibtex } from "../../src/formats/paper/to-bibtex.ts";
import { toCsl } from "../../src/formats/paper/to-csl.ts";
import { toLatex } from "../../src/formats/paper/to-latex.ts";
import { toMarkdown } from "../../src/formats/paper/to-markdown.ts";
import { toMethods } from "../../src/formats/paper/to-methods.ts";
import { subgraph } from "../../src/formats/subgraph.ts";
import { edge, graphOf, node, smallGraph } from "../graph/fixture.ts";
import { hostileGraph, hostileText } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

const published = () =>
  graphOf(
    [
      node("model/alpha", "Model", "Alpha", {
        title: "Alpha: 50% & more_of $x$ {LaTeX}",
        year: 2019,
        publications: [
          { venue: "arXiv", year: 2019, track: null },
          { venue: "Journal", year: 2020, track: null },
        ],
        links: [
          { kind: "paper", label: "paper", url: "https://arxiv.org/abs/2001.00001v2" },
          { kind: "paper", label: "journal", url: "https://doi.org/10.1234/Ab.5_6" },
          { kind: "code", label: "code", url: "https://github.com/a/b" },
        ],
        parameters: 110_000_000,
        coverage: { TRAINED_ON: "none", HAS_MODALITY: "known", DERIVED_FROM: "unknown" },
      }),
      node("model/bare", "Model", "Bare", { listed: false }),
      node("dataset/data", "Dataset", "Data", {
        links: [{ kind: "paper", label: "paper", url: "https://www.nature.com/articles/s41597-1" }],
      }),
      node("venue/arxiv", "Venue", "arXiv", { note: "preprint server" }),
      node("venue/journal", "Venue", "Journal", { note: "journal" }),
      node("modality/text", "Modality", "text"),
    ],
    [
      edge("model/alpha", "PUBLISHED_IN", "venue/arxiv"),
      edge("model/alpha", "PUBLISHED_IN", "venue/journal"),
      edge("model/alpha", "HAS_MODALITY", "modality/text"),
    ],
  );

test("a BibTeX reader finds each work with its DOI, eprint, address and venue, and no author", () => {
  const { entries, errors } = parse(toBibtex({ graph: published() }), { verbatimFields: ["url"] });
  expect(errors).toEqual([]);
  expect(entries.map(({ type, key }) => [type, key])).toEqual([
    ["article", "alpha"],
    ["misc", "dataset.data"],
  ]);
  const fields = entries[0]?.fields ?? {};
  expect(fields).toMatchObject({
    title: "Alpha: 50% & more_of $x$ {LaTeX}",
    journal: "Journal",
    year: "2020",
    doi: "10.1234/ab.5_6",
    eprint: "2001.00001",
    url: "https://arxiv.org/abs/2001.00001v2",
  });
  expect(fields).not.toHaveProperty("author");
  expect(fields["note"]).toContain("Also listed as arXiv 2019.");
  expect(fields["annote"]).toContain("name no authors");
  expect(fields["note"] ?? "").not.toContain("authors");
  expect(entries[1]?.fields["doi"]).toBe("10.1038/s41597-1");
});

test("hostile titles leave every BibTeX entry whole", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => {
      const works = graph.nodes.filter(({ title }) => title !== undefined);
      const { entries, errors } = parse(toBibtex({ graph }));
      expect(errors).toEqual([]);
      expect(entries.length).toBe(works.length);
    }),
    runs(40),
  );
});

test("CSL-JSON names type, venue, date and identifiers, and no author", () => {
  const [alpha, data] = JSON.parse(toCsl({ graph: published() })) as Record<string, unknown>[];
  expect(alpha).toMatchObject({
    id: "alpha",
    type: "article-journal",
    "container-title": "Journal",
    issued: { "date-parts": [[2020]] },
    DOI: "10.1234/ab.5_6",
    archive: "arXiv",
    archive_location: "2001.00001",
  });
  expect(alpha).not.toHaveProperty("author");
  expect(data).toMatchObject({ id: "dataset.data", type: "dataset", title: "Data" });
});

test.each([
  ["https://arxiv.org/pdf/2306.12737v2.pdf", { arxiv: "2306.12737" }],
  ["https://doi.org/10.48550/arXiv.2306.12737", { arxiv: "2306.12737" }],
  [
    "https://link.springer.com/article/10.1007/s11548-021-02363-8",
    { doi: "10.1007/s11548-021-02363-8" },
  ],
  [
    "https://www.biorxiv.org/content/10.1101/2023.10.30.563174v1.full.pdf",
    { doi: "10.1101/2023.10.30.563174" },
  ],
  ["https://dl.acm.org/doi/pdf/10.1145/3503161.3547948", { doi: "10.1145/3503161.3547948" }],
  [
    "https://journals.plos.org/x/article?id=10.1371/journal.pmed.1002730",
    { doi: "10.1371/journal.pmed.1002730" },
  ],
  ["https://www.nature.com/articles/s41586-021-03819-2", { doi: "10.1038/s41586-021-03819-2" }],
  ["https://openreview.net/forum?id=r1Q98pjiG", {}],
  ["https://example.org/%E0%A4%A", {}],
])("the identifiers of %s", (address, ids) => {
  expect(paperIdsOf(address)).toEqual(ids);
});

test("nothing in a text can act as TeX: signs are named, braces balance", () => {
  expect(escapeTex("\\input{x} 50% a_b -- `q'' \"r\" [1]*\n~")).toBe(
    "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{} 50\\% a\\_b -{}- \\textasciigrave{}q'{}' \\textquotedbl{}r\\textquotedbl{} {[}1{]}{*} \\textasciitilde{}",
  );
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = escapeTex(text);
      const bare = written.replace(
        /\\(?:text\w+|ldots|guilsinglright|ensuremath|times|geq|leq|alpha|beta|gamma|delta|mu)|\\[$&#%_]/g,
        "",
      );
      expect(bare).not.toMatch(/[\\%$&#_^\n]/);
      let depth = 0;
      for (const sign of bare) {
        depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
    runs(100),
  );
});

test("a LaTeX table has booktabs rules, the chosen columns in order and as many cells in every row", () => {
  const text = toLatex({
    graph: published(),
    options: { columns: ["year", "name", "trained-on"] },
  });
  expect(text).toContain("Year & Name & Trained on \\\\");
  expect(text).toContain("2019 & Alpha & none \\\\");
  expect(text).toContain("unknown & Bare & unknown \\\\");
  expect(text).toContain(" & Data &  \\\\");
  for (const rule of ["\\toprule", "\\midrule", "\\bottomrule"]) expect(text).toContain(rule);
});

test("a column that is not known is refused by name", () => {
  expect(() => tableOf({ graph: published(), options: { columns: ["colour"] } })).toThrow(
    'columns: found "colour", expected any of name, kind',
  );
  const ids = tableColumns.map(({ id }) => id);
  for (const id of defaultColumns) expect(ids).toContain(id);
});

test("a Markdown table keeps hostile text in its cell", () => {
  const graph = graphOf(
    [node("model/x", "Model", "a|b <img src=x> [l](javascript:1)\n*e* `c`")],
    [],
  );
  const [, , row] = toMarkdown({ graph, options: { columns: ["name", "code"] } }).split("\n");
  expect(row).toBe("| a\\|b &lt;img src=x\\> \\[l\\](javascript:1) \\*e\\* \\`c\\` | not linked |");
});

test("a part of the graph still tells the modality and venue that it leaves out", () => {
  const whole = published();
  const graph = subgraph(whole, new Set(["model/alpha"]));
  const { rows } = tableOf({ graph, whole, options: { columns: ["name", "modality", "venue"] } });
  expect(rows).toEqual([["Alpha", "text", "arXiv 2019, Journal 2020"]]);
  expect(toBibtex({ graph, whole })).toContain("@article{alpha,");
});

test("the methods sentences state lists, versions, filters, counts and coverage", () => {
  const graph = published();
  const text = toMethods({
    graph,
    options: { scope: "models of 2019", query: "MATCH (n)\nRETURN n" },
  });
  expect(text).toContain(`data version is ${graph.dataVersion}`);
  expect(text).toContain("filtered to models of 2019");
  expect(text).toContain("“MATCH (n) RETURN n”");
  expect(text).toContain(
    "1 model, 1 base checkpoint, 1 dataset, 2 venues and 1 modality, with 3 relations",
  );
  expect(text).toContain("“trained on” for 0 (and known to be none for 1)");
  expect(toMethods({ graph: smallGraph() })).toContain("No filter was applied.");
});

test("the methods sentences never deny a query, and say in words what a long list of ids holds", () => {
  const graph = smallGraph();
  const short = toMethods({ graph, options: { query: "MATCH (n) RETURN n" } });
  expect(short).not.toContain("No filter");
  expect(short).toContain("“MATCH (n) RETURN n”");
  const ids = Array.from({ length: 64 }, (_, i) => `"model/number-${i}"`).join(", ");
  const query = `MATCH (node) WHERE node.id IN [${ids}] RETURN node`;
  const picked = toMethods({ graph, options: { scope: "64 picked nodes", query } });
  expect(picked).toContain("filtered to 64 picked nodes");
  expect(picked).not.toContain("model/number-1");
  expect(toMethods({ graph, options: { query } })).toContain("model/number-1");
});

test("numbers of parameters are short", () => {
  expect([110e6, 1.5e9, 7e9, 950, 12_300].map(shortNumber)).toEqual([
    "110M",
    "1.5B",
    "7B",
    "950",
    "12.3k",
  ]);
});

test("of several papers the one of the node's own year is cited", () => {
  const graph = graphOf(
    [
      node("model/m", "Model", "M", {
        title: "M: a model",
        year: 2021,
        publications: [
          { venue: "Later", year: 2023, track: null },
          { venue: "First", year: 2021, track: null },
        ],
      }),
    ],
    [],
  );
  const [work] = worksOf({ graph });
  expect([work?.venue, work?.year, work?.also.map(({ venue }) => venue)]).toEqual([
    "First",
    2021,
    ["Later"],
  ]);
});

test("a column is as wide as its texts ask for", () => {
  const graph = graphOf(
    Array.from({ length: 4 }, (_, i) =>
      node(`model/m${i}`, "Model", `A model with quite a long name ${i}`, { title: "T" }),
    ),
    [],
  );
  const text = toLatex({ graph, options: { columns: ["name", "code"] } });
  const [name = 0, code = 0] = Array.from(text.matchAll(/p\{([\d.]+)\\linewidth\}/g), ([, w]) =>
    Number(w),
  );
  expect(name).toBeGreaterThan(2 * code);
  expect(name + code).toBeLessThan(0.9);
});

test("no two formats are saved under one name", () => {
  const endings = formats.map(({ extension }) => extension);
  expect(new Set(endings).size).toBe(endings.length);
});
