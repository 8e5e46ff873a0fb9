import { strFromU8, unzipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { snippets } from "../../src/formats/code/snippets.ts";
import { toGraphology } from "../../src/formats/graphology/to-graphology.ts";
import { toPack } from "../../src/formats/pack/to-pack.ts";
import { smallGraph } from "../graph/fixture.ts";

test("the pack holds figures, tables, bibliography, methods and a document that puts them together", async () => {
  const files = unzipSync(
    await toPack({ graph: smallGraph(), options: { query: "MATCH (n) RETURN n" } }),
  );
  expect(Object.keys(files)).toEqual([
    "figure-183mm.svg",
    "figure-89mm.svg",
    "figure-183mm-colour-blind.svg",
    "figure-183mm-greyscale.svg",
    "table.md",
    "table.tex",
    "references.bib",
    "references.csl.json",
    "methods.txt",
    "view.cypher",
    "document.tex",
  ]);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(text("view.cypher")).toBe("MATCH (n) RETURN n\n");
  const cited = [...text("table.tex").matchAll(/\\cite\{([^}]+)\}/g)].map(([, key]) => key);
  expect(cited).toEqual(["alpha"]);
  for (const key of cited) expect(text("references.bib")).toContain(`{${key},`);
  expect(text("document.tex")).toContain("\\input{table}");
  expect(text("figure-89mm.svg")).toContain('width="89mm"');
});

test("a picture in pixels is in the pack where the place can make one", async () => {
  const pixels = new Uint8Array([1, 2, 3]);
  const files = unzipSync(
    await toPack({ graph: smallGraph(), rasterize: () => Promise.resolve(pixels) }),
  );
  expect(files["figure-183mm.png"]).toEqual(pixels);
  expect(strFromU8(files["document.tex"] ?? pixels)).toContain("includegraphics");
});

const snippet = (id: string): string =>
  snippets
    .find((candidate) => candidate.id === id)
    ?.text({ query: "RETURN 1", file: 'a "b".json' }) ?? "";

test("the JavaScript snippet rebuilds the graph from the exported file", async () => {
  const graph = smallGraph();
  const body = snippet("javascript").replace(/^import .*\n/gm, "");
  const said: unknown[] = [];
  const asked: string[] = [];
  // oxlint-disable-next-line typescript/no-implied-eval -- the snippet itself is under test
  const run = new Function(
    "readFile",
    "MultiDirectedGraph",
    "console",
    `return (async () => {${body}})()`,
  ) as (...globals: readonly unknown[]) => Promise<void>;
  const readFile = (file: string): Promise<string> => {
    asked.push(file);
    return Promise.resolve(toGraphology({ graph }));
  };
  await run(readFile, MultiDirectedGraph, { log: (...words: unknown[]) => said.push(...words) });
  expect(asked).toEqual(['a "b".json']);
  expect(said).toEqual([4, "nodes,", 4, "edges"]);
});

test("the Cypher snippet is the query, the Python snippet names the file", () => {
  expect(snippet("cypher")).toBe("RETURN 1\n");
  expect(snippet("python")).toContain('open("a \\"b\\".json", encoding="utf-8")');
});
