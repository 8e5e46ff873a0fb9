import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { aggregates } from "../../src/query/aggregates.ts";
import { functions } from "../../src/query/functions.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { storeFromGraph } from "../../src/query/store-from-graph.ts";
import { Store } from "../../src/query/store.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/cypher.md"), "utf8");
const graphFile = join(root, "data/graph.json");

/** Headings of the questions, each with its queries. */
const questions = page
  .slice(page.indexOf("## The questions"))
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf("\n")),
    queries: [...section.matchAll(/^```cypher\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text),
  }));

const load = (): Store => {
  const loaded = loadGraph(JSON.parse(readFileSync(graphFile, "utf8")));
  if ("errors" in loaded) throw new Error(loaded.errors[0]?.message);
  return storeFromGraph(loaded.graph);
};

describe("docs/cypher.md", () => {
  it("answers every question that one graph can answer, and holds no other query", () => {
    expect(questions.map(({ title }) => Number.parseInt(title, 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12,
    ]);
    expect(questions.every(({ queries }) => queries.length > 0)).toBe(true);
    expect(questions.flatMap(({ queries }) => queries)).toHaveLength(
      page.split("```cypher").length - 1,
    );
  });

  it("names the functions and aggregates that there are", () => {
    const cell = (name: string): string[] => {
      const row = page.split("\n").find((line) => line.startsWith(`| ${name} `)) ?? "";
      return [...row.matchAll(/`([a-zA-Z0-9]+)`/g)].map(([, each = ""]) => each.toLowerCase());
    };
    // exists() is a function to the reader and a test of a property or pattern to the engine.
    const named = cell("functions").filter((name) => name !== "exists");
    expect(named.sort()).toEqual(
      Object.keys(functions)
        .filter((name) => name !== "exists")
        .sort(),
    );
    expect(
      cell("aggregates")
        .filter((name) => name !== "distinct")
        .sort(),
    ).toEqual(Object.keys(aggregates).sort());
  });

  // The graph is built before the tests run; without it there is nothing to ask.
  it.skipIf(!existsSync(graphFile) && process.env["CI"] === undefined)(
    "gives each question an answer when its queries are pasted",
    () => {
      const store = load();
      const ids = new Set(store.parts.nodeIds);
      for (const { title, queries } of questions)
        for (const query of queries) {
          for (const [, id] of query.matchAll(/'([a-z]+\/[^']+)'/g))
            expect(ids, title).toContain(id);
          const { rows, warnings, cut } = runQuery(store, query);
          expect(warnings, title).toEqual([]);
          expect(cut, title).toBeNull();
          expect(rows.length, `${title}\n${query}`).toBeGreaterThan(0);
        }
    },
  );
});
