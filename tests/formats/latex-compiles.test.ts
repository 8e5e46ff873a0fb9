// Needs a TeX: `pdflatex` and `bibtex` on the PATH (Debian: texlive-latex-recommended). Without one it is skipped.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { toPack } from "../../src/formats/pack/to-pack.ts";
import { toLatex } from "../../src/formats/paper/to-latex.ts";
import { graphOf, node } from "../graph/fixture.ts";

const hasTex = spawnSync("pdflatex", ["--version"]).status === 0;
const nasty = [
  "<&\"'>]]>",
  "a\nb\r\nc\td",
  "``quoted''",
  "שלום 🧬 中文",
  "\\input{/etc/passwd} \\usepackage{x}\\",
  "[start] *star",
  "$x_1^2$ & 50% #1 ~ ^ {{{",
  "%comment }}}",
  "½ αβγ ≤ µ é ü ł ß … “q” ’ --- \u00a0\uFFFD",
];
const graph = graphOf(
  nasty.map((text, i) =>
    node(`model/${i}`, "Model", text, {
      title: text,
      year: 2020,
      publications: [{ venue: text, year: 2020, track: null }],
    }),
  ),
  [],
);

function compile(files: Readonly<Record<string, string | Uint8Array>>, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "latex-"));
  try {
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
    const run = (program: string, ...args: readonly string[]) =>
      spawnSync(program, args, { cwd: folder, encoding: "utf8" });
    const latex = () => run("pdflatex", "-interaction=nonstopmode", "-no-shell-escape", name);
    const first = latex();
    if ("references.bib" in files) run("bibtex", name);
    const last = latex();
    expect([first.status, last.status], last.stdout?.slice(-2000)).toEqual([0, 0]);
    return readFileSync(join(folder, `${name}.log`), "latin1");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!hasTex)("the table of hostile texts compiles without an error", () => {
  const log = compile(
    { "table.tex": toLatex({ graph, options: { title: nasty.join(" ") } }) },
    "table",
  );
  expect(log).not.toMatch(/^!/m);
  expect(log).toContain("Output written");
});

test.skipIf(!hasTex)("the pack's document compiles with its table and bibliography", async () => {
  const files = unzipSync(await toPack({ graph }));
  const log = compile(files, "document");
  expect(log).not.toMatch(/^!/m);
  expect(log).toContain("Output written");
});
