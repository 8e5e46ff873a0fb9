import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadBuildInput } from "../../scripts/load-build-input.ts";
import { buildGraph } from "../../src/lists/build-graph.ts";
import { readList } from "../../src/lists/read/read-list.ts";
import { applyFixes } from "../../src/review/apply-edits.ts";
import { lintList } from "../../src/review/lint/lint-list.ts";
import { toPatch } from "../../src/review/report/to-patch.ts";
import { vocabulary } from "./vocabulary.ts";

const lists = ["scientific-language-models", "healthcare-foundation-models"].map((name) => ({
  name: `${name}.md`,
  text: readFileSync(`data/lists/${name}.md`, "utf8"),
}));

describe.each(lists)("the patch of $name", ({ name, text }) => {
  const findings = lintList(name, text, vocabulary);

  test("git applies it, and gives the mended list", () => {
    const folder = mkdtempSync(join(tmpdir(), "patch-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, name), text);
    execFileSync("git", ["apply", "-"], { cwd: folder, input: toPatch(name, text, findings) });
    expect(readFileSync(join(folder, name), "utf8")).toBe(applyFixes(text, findings));
  });

  test("it touches no line without a finding", () => {
    const touched = new Set(findings.flatMap(({ fix }) => (fix ?? []).map(({ line }) => line)));
    const before = text.split("\n");
    const single = findings.map((finding) => ({
      ...finding,
      fix: (finding.fix ?? []).filter((edit) => !edit.text.includes("\n")),
    }));
    applyFixes(text, single)
      .split("\n")
      .forEach((line, i) => {
        if (!touched.has(i + 1)) expect(line).toBe(before[i]);
      });
  });

  test("what it mends is not found again, and no entry is lost", () => {
    const mended = applyFixes(text, findings);
    const key = ({ rule, message }: { rule: string; message: string }): string =>
      `${rule} ${message.replace(/\d+/g, "n")}`;
    const fixed = new Set(findings.filter(({ fix }) => fix !== undefined).map(key));
    expect(
      lintList(name, mended, vocabulary).filter(
        (finding) => finding.fix !== undefined && fixed.has(key(finding)),
      ),
    ).toEqual([]);
    const titles = (list: string): unknown[] =>
      readList({ id: name, text: list, file: name }).entries.map((entry) => entry.kind);
    expect(titles(mended)).toEqual(titles(text));
  });
});

test("the graph of the patched lists has lost no node, no edge and no working link", () => {
  const input = loadBuildInput([], false);
  const { graph: before } = buildGraph(input);
  const { graph: after } = buildGraph({
    ...input,
    lists: input.lists.map((list) => ({
      ...list,
      text: applyFixes(list.text, lintList(list.info.file, list.text, vocabulary)),
    })),
    checkIds: false,
  });
  const has = new Set([
    ...after.nodes.map(({ id }) => id),
    ...after.edges.map(({ id }) => id),
    ...after.nodes.flatMap(({ id, links }) => (links ?? []).map(({ url }) => `${id} ${url}`)),
  ]);
  expect(before.nodes.map(({ id }) => id).filter((id) => !has.has(id))).toEqual([]);
  expect(before.edges.map(({ id }) => id).filter((id) => !has.has(id))).toEqual([]);
  expect(
    before.nodes
      .flatMap(({ id, links }) => (links ?? []).map(({ url }) => `${id} ${url}`))
      // A full stop behind an address is what the patch takes away.
      .filter((link) => !has.has(link) && !has.has(link.replace(/\.$/, ""))),
  ).toEqual([]);
});
