import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/review/apply-edits.ts";
import { lintList } from "../../src/review/lint/lint-list.ts";
import { rules } from "../../src/review/lint/rules.ts";
import { lintCases } from "./lint-cases.ts";
import { vocabulary } from "./vocabulary.ts";
import { runs } from "../runs.ts";

describe("lintList", () => {
  test.each(lintCases)("$rule reports lines $lines", ({ rule, list, lines, mended }) => {
    const findings = lintList("list.md", list, vocabulary).filter(
      (finding) => finding.rule === rule,
    );
    expect(findings.flatMap((finding) => finding.lines ?? [finding.line])).toEqual(lines);
    if (mended !== undefined) expect(applyFixes(list, findings)).toBe(mended);
    else expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  test("every rule has a case", () => {
    expect(
      rules.map(({ id }) => id).filter((id) => !lintCases.some(({ rule }) => rule === id)),
    ).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test("what was mended is not reported again", () => {
    for (const { list } of lintCases) {
      const findings = lintList("list.md", list, vocabulary);
      const fixed = new Set(
        findings.filter(({ fix }) => fix !== undefined).map(({ rule, message }) => rule + message),
      );
      const again = lintList("list.md", applyFixes(list, findings), vocabulary);
      expect(again.filter(({ rule, message }) => fixed.has(rule + message))).toEqual([]);
    }
  });

  test("a comment keeps a rule from its line and the next, or from the whole list", () => {
    const bad = "# L\n<!-- lint-ignore mojibake -->\nBERTâ€“based\nBERTâ€“large\n";
    const rulesAt = (list: string): number[] =>
      lintList("l.md", list, vocabulary)
        .filter(({ rule }) => rule === "mojibake")
        .map(({ line }) => line);
    expect(rulesAt(bad)).toEqual([4]);
    expect(rulesAt(bad.replace("lint-ignore", "lint-ignore-file"))).toEqual([]);
  });

  test("a repository of another name is an error under an older work, a warning where no date tells", () => {
    const severities = (links: string): string[] =>
      lintList(
        "l.md",
        `# L\n## Methods\n- Known: a method. [[Paper]](https://arxiv.org/abs/2001.00001) [[Code]](https://github.com/o/known)\n- Strange: a method. ${links} [[Code]](https://github.com/o/known)\n`,
        vocabulary,
      )
        .filter(({ rule }) => rule === "foreign-repository")
        .map(({ severity }) => severity);
    expect(severities("[[Paper]](https://arxiv.org/abs/1912.00001)")).toEqual(["error"]);
    expect(severities("[[Paper]](https://a.org/strange.pdf)")).toEqual(["warning"]);
  });

  test("a short name of two papers is a remark, a title listed twice a warning", () => {
    const severities = (name: string, second: number): string[] =>
      lintList(
        "l.md",
        `# L\n## M\n${[1, second].map((n) => `- [${name}](https://github.com/o/r${n}) - What it is. [paper](https://arxiv.org/abs/2001.0000${n})\n`).join("")}`,
        vocabulary,
      )
        .filter(({ rule }) => rule === "listed-twice")
        .map(({ severity }) => severity);
    expect(severities("CLAP", 2)).toEqual(["info"]);
    expect(severities("CLAP", 1)).toEqual(["warning"]);
    expect(severities("A title of many words", 2)).toEqual(["warning"]);
  });

  test("links called code that lead elsewhere are one finding, whatever their addresses", () => {
    const rows = [1, 2, 3, 4].map(
      (n) => `- [ACL] Net${n}: a method. [[Code]](https://net${n}.github.io/)\n`,
    );
    const found = lintList("l.md", `# L\n## Methods\n${rows.join("")}`, vocabulary).filter(
      ({ rule }) => rule === "code-elsewhere",
    );
    expect(found.map(({ lines, message }) => [lines, message])).toEqual([
      [[3, 4, 5, 6], "links called code that lead to no code host (4 times)"],
    ]);
  });

  test("papers of other years are one finding, whatever their years", () => {
    const rows = [1, 2, 3, 4].map(
      (n) =>
        `- [ACL ${2022 - n}] Net${n}: a method. [[Paper]](https://aclanthology.org/2022.bionlp-1.${n}/)\n`,
    );
    const found = lintList("l.md", `# L\n## Methods\n${rows.join("")}`, vocabulary).filter(
      ({ rule }) => rule === "contradicting-year",
    );
    expect(found.map(({ lines, message }) => [lines, message])).toEqual([
      [[3, 4, 5, 6], "entries of another year than the address of their paper (4 times)"],
    ]);
  });

  test("what stands four times or more is one finding with its lines", () => {
    const list = `# L\n${"| [ A ](https://a.org) |\n".repeat(5)}`;
    const found = lintList("l.md", list, vocabulary).filter(
      ({ rule }) => rule === "link-text-blanks",
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.lines).toEqual([2, 3, 4, 5, 6]);
  });

  test("one paper under two titles is an error, under two spellings of a title a warning", () => {
    const listed = (title: string): ReturnType<typeof lintList> =>
      lintList(
        "l.md",
        `# L\n## M\n- [ACL 2020] A method of many letters for the task of spelling. [[Paper]](https://arxiv.org/abs/2004.00001)\n- [ACL 2020] ${title}. [[Paper]](https://arxiv.org/abs/2004.00001)\n`,
        vocabulary,
      ).filter(({ rule }) => rule === "shared-address");
    const severities = (title: string): string[] => listed(title).map(({ severity }) => severity);
    expect(severities("Another work on the counting of words")).toEqual(["error"]);
    expect(severities("A method of many letters for the tasks of spelling")).toEqual(["warning"]);
  });

  test("an empty cell is told the sign that the list's other cells hold for nothing", () => {
    const row = (name: string, scale: string): string =>
      `| [${name}](https://a.org/${name}) | ${scale} | [*](https://b.org/${name}) |\n`;
    const rows = ["a", "b", "c", "d"].map((name) => row(name, "3 volumes"));
    const message = (others: readonly string[]): string | undefined =>
      lintList(
        "l.md",
        `# L\n| Name | Scale | Link |\n| --- | --- | --- |\n${rows.join("")}${others.join("")}${row("z", "")}`,
        vocabulary,
      ).find(({ rule }) => rule === "empty-cell")?.message;
    expect(message([])).toBe('"z" leaves "Scale" empty');
    expect(message(["e", "f", "g"].map((name) => row(name, "-")))).toBe(
      '"z" leaves "Scale" empty, where 3 other cells hold "-"',
    );
  });

  test("no text makes the linter throw or point outside the list", () => {
    const piece = fc.constantFrom(
      "- ",
      "[",
      "](",
      ")",
      "[[Paper]](https://arxiv.org/abs/2001.1)",
      "**2020**",
      "|",
      "\n",
      "\n# ",
      "`",
      "<p>",
      "x",
      " ",
      "(#a)",
      "\t",
      "**(N)** _T_ ```ACL 2020```",
      "![a](b)",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
        (list) => {
          const lines = list.split("\n");
          for (const { line, column, fix } of lintList("l.md", list, vocabulary)) {
            expect(lines[line - 1]).toBeDefined();
            expect(column).toBeGreaterThan(0);
            for (const edit of fix ?? []) {
              expect(edit.from).toBeLessThanOrEqual(edit.to);
              expect(edit.to).toBeLessThanOrEqual((lines[edit.line - 1] ?? "").length);
            }
          }
        },
      ),
      runs(300),
    );
  });
});
