import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { formats } from "../../src/formats/formats.ts";
import type { SerializedGraph } from "../../src/formats/graphology/to-graphology.ts";
import { toColumns } from "../../src/graph/columns.ts";
import { smallGraph } from "../graph/fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const graphFile = join(folder, "graph.json");
writeFileSync(graphFile, JSON.stringify(toColumns(smallGraph())));
const tsx = join(
  dirname(createRequire(import.meta.url).resolve("tsx/package.json")),
  "dist/cli.mjs",
);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [tsx, "scripts/export.ts", ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

test("--help names every format with who reads it", async () => {
  const { code, stdout } = await run("--help");
  expect(code).toBe(0);
  for (const { id, readers } of formats) {
    expect(stdout).toContain(`  ${id} `);
    expect(stdout).toContain(readers);
  }
});

test("a query's answer is exported: its nodes, and the relationships that it returns", async () => {
  const out = join(folder, "deep", "part.json");
  const { code, stderr } = await run(
    "--format",
    "graphology",
    "--out",
    out,
    "--graph",
    graphFile,
    "--query",
    "MATCH (m:Model)-[r:TRAINED_ON {role: 'pretraining'}]->(d) RETURN m, r, d",
  );
  expect([code, stderr]).toEqual([0, `2 nodes and 1 edges\nwrote ${out}\n`]);
  const written = JSON.parse(readFileSync(out, "utf8")) as SerializedGraph;
  expect(written.edges.map(({ key }) => key)).toEqual([
    "model/alpha TRAINED_ON[pretraining] dataset/gamma",
  ]);
});

test.each([
  [["--format", "doc", "--out", "x"], 'found "doc", expected one of graphology, gexf'],
  [["--format", "csv", "--out", "x", "--query", "MATCH (n"], "export: "],
  [["--format", "latex", "--out", "x", "--columns", "size"], 'columns: found "size"'],
])("%j is refused with words and exit code 1", async (args, words) => {
  const given = args.includes("--graph") ? args : [...args, "--graph", graphFile];
  const { code, stderr } = await run(...given);
  expect(code).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain("    at ");
});
