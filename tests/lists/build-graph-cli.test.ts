// The command line of the builder: what it writes, what it says where, and when it fails.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadGraph } from "../../src/graph/load-graph.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "modelkin-"));
const file = (name: string, text?: string): string => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

const run = (
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(root, "scripts/build-graph.ts"), ...args],
      { cwd: root },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === "number" ? error.code : error === null ? 0 : 1,
          stdout,
          stderr,
        }),
    );
  });

const list = `# Some models
## Models
**2023**
- [arXiv] AlphaX: one model for reading notes. [[Paper]](https://arxiv.org/abs/2304.00001) [[Code]]()
- [MICCAI] BetaX: another model for images. [[Paper]](https://arxiv.org/abs/2304.00002)
`;

test("--list reads only the files that are named, --out and --entries write, progress goes to stderr", async () => {
  const path = file("some-models.md", list);
  const { code, stdout, stderr } = await run(
    "--list",
    path,
    "--out",
    file("graph.json"),
    "--entries",
    file("entries.json"),
  );
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toContain("reading");
  expect(stderr).toContain("2  nodes Model");
  expect(stderr).toContain("TRAINED_ON of 2 listed models: 0 known, 0 none, 2 unknown");
  expect(stderr).toContain(":4:");
  const loaded = loadGraph(JSON.parse(readFileSync(file("graph.json"), "utf8")));
  expect("graph" in loaded && loaded.graph.lists[0]).toMatchObject({
    id: "some-models",
    title: "Some models",
    file: path,
  });
  expect(JSON.parse(readFileSync(file("entries.json"), "utf8"))).toEqual([
    {
      list: path,
      line: 4,
      kind: "model",
      name: "AlphaX",
      title: "AlphaX: one model for reading notes",
      venue: "arXiv",
      year: 2023,
      links: [
        { label: "Paper", url: "https://arxiv.org/abs/2304.00001" },
        { label: "Code", url: "" },
      ],
      section: ["Models"],
    },
    expect.objectContaining({ line: 5, name: "BetaX", venue: "MICCAI" }),
  ]);
}, 60_000);

test("--help explains every option on stdout", async () => {
  const { code, stdout } = await run("--help");
  expect(code).toBe(0);
  for (const option of ["--list", "--out", "--entries", "--update-ids", "--help"])
    expect(stdout).toContain(option);
}, 60_000);

test("an unknown option, a missing file and a pointless pair of options end with code 1 and a word on stderr", async () => {
  for (const args of [
    ["--bogus"],
    ["--list", file("missing.md")],
    ["--update-ids", "--list", file("some-models.md", list)],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    expect([args, code, stdout]).toEqual([args, 1, ""]);
    expect(stderr).toContain("build:graph:");
  }
}, 60_000);
