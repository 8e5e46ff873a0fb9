import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isListEvidence } from "../../src/graph/evidence.ts";
import { parseCsvTable } from "../../src/graph/csv.ts";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { coveredRelations } from "../../src/graph/schema.ts";
import { foldTitle } from "../../src/lists/normalize/fold-text.ts";
import { readCurated, type CuratedTexts } from "../../src/lists/link/read-curated.ts";
import { claimColumns, claimOf, claimRow } from "../../src/review/curate/claim-row.ts";
import { openClaimRow } from "../../src/review/curate/open-claim-row.ts";
import { identityColumns, identityRow } from "../../src/review/curate/identity-row.ts";
import { entryNodes } from "../../src/review/entry-nodes.ts";

const loaded = loadGraph(JSON.parse(readFileSync("data/graph.json", "utf8")));
if ("errors" in loaded) throw new Error(loaded.errors[0]?.message);
const index = indexGraph(loaded.graph);
const { graph } = index;
const none: CuratedTexts = {
  claims: "",
  datasets: "",
  names: "",
  known: "",
  identity: "",
  ids: "",
};
const listOf = (letter: string): string =>
  graph.lists.find((list) => list.letter === letter)?.id ?? letter;

describe("the row that reports a claim", () => {
  const claims = graph.edges.flatMap((edge) => {
    const claim = claimOf(edge);
    return claim === undefined ? [] : [{ edge, claim }];
  });
  const rows = claims.map(({ edge, claim }) => claimRow(index, edge, claim, "it says otherwise"));

  test("is one that the table of claims takes, for every claim about an entry", () => {
    expect(rows.length).toBeGreaterThan(1000);
    const text = `${claimColumns.join(",")}\n${rows.filter((row) => row !== null).join("\n")}\n`;
    const read = readCurated({ ...none, claims: text }, listOf);
    expect(read.diagnostics).toEqual([]);
    expect(read.claims).toHaveLength(rows.filter((row) => row !== null).length);
    expect(new Set(read.claims.map(({ confidence }) => confidence))).toEqual(new Set(["low"]));
    expect(rows.filter((row) => row === null).length).toBeLessThan(rows.length / 20);
  });

  test("names the claim's own source, subject and relation", () => {
    const table = parseCsvTable(readFileSync("data/curated/claims.csv", "utf8")).rows;
    const key = (row: Readonly<Record<string, string>>): string =>
      [row["relation"], row["role"], row["source_url"], foldTitle(row["title"] ?? "")].join(" ");
    const known = new Set(table.map(({ row }) => key(row)));
    const own = parseCsvTable(
      `${claimColumns.join(",")}\n${rows.filter((row) => row !== null).join("\n")}`,
    ).rows;
    // A work under two titles keeps the claims of both under one of them.
    const joined = own.filter(({ row }) => known.has(key(row))).length;
    expect(joined / own.length).toBeGreaterThan(0.97);
  });

  test("quotes what a spreadsheet would split", () => {
    const { edge, claim } = claims[0] as (typeof claims)[number];
    const row = claimRow(index, edge, claim, 'not "this", that');
    expect(row).toMatch(/"[^\n]*reported: not ""this"", that"$/);
  });
});

test("the row for a pair of look-alikes names both entries as the table of identities takes them", () => {
  const { identity } = graph.report;
  expect(identity.length).toBeGreaterThan(0);
  const nodeAt = entryNodes(index);
  const text = [
    identityColumns.join(","),
    ...identity.map((pair) => identityRow(index, pair, "same", "two, by one hand")),
  ].join("\n");
  const read = readCurated({ ...none, identity: text }, listOf);
  expect(read.diagnostics).toEqual([]);
  read.identity.forEach(({ a, b }, i) => {
    for (const [side, place] of [
      [a, identity[i]?.a],
      [b, identity[i]?.b],
    ] as const) {
      const [list = "", line = ""] = place?.split(/:(?=\d+$)/) ?? [];
      const node = nodeAt(list, Number(line));
      expect(side.list).toBe(list);
      expect(
        [node?.title, ...(node?.titles ?? []), node?.name].map((each) => foldTitle(each ?? "")),
      ).toContain(side.folded);
    }
  });
});

test("a line of a list leads to the node that it speaks of", () => {
  const nodeAt = entryNodes(index);
  for (const node of graph.nodes) {
    if (!["Model", "Dataset", "Survey", "Resource"].includes(node.kind)) continue;
    for (const piece of node.evidence["links"] ?? [])
      if (isListEvidence(piece)) expect(nodeAt(piece.list, piece.line)?.id).toBe(node.id);
  }
});

describe("a row of claims to fill in", () => {
  const filled = { target: "Widget Corpus, part 2", source: "https://example.org", role: "input" };

  test("is one that the table of claims takes once it is filled, for every entry and relation", () => {
    const models = graph.nodes.filter(({ kind, listed }) => kind === "Model" && listed);
    const rows = coveredRelations.flatMap((relation) => {
      const role = relation === "DERIVED_FROM" ? "uses" : "input";
      return models.map((node) => openClaimRow(index, node, relation, { ...filled, role }));
    });
    const read = readCurated(
      { ...none, claims: `${claimColumns.join(",")}\n${rows.join("\n")}\n` },
      listOf,
    );
    expect(read.diagnostics).toEqual([]);
    expect(read.claims).toHaveLength(models.length * coveredRelations.length);
    expect(read.claims[0]?.target).toBe(filled.target);
  });

  test("is none for what no list holds", () => {
    const base = graph.nodes.find(({ kind, listed }) => kind === "Model" && !listed);
    if (base === undefined) throw new Error("every model of the graph is listed");
    expect(openClaimRow(index, base, "TRAINED_ON", filled)).toBeNull();
  });
});
