// Whatever comes in: the reader does not throw, keeps its lines, marks literally what it read, and says what it cut.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestLine } from "../../../src/lists/read/guard.ts";
import { readList } from "../../../src/lists/read/read-list.ts";
import type { ReadEntry, Span } from "../../../src/lists/read/read-entry.ts";
import { linesOf } from "../../../src/lists/read/source-text.ts";
import { runs } from "../../runs.ts";

const read = (text: string) => readList({ id: "x", text, file: "x.md" });

/** Pieces of lists, whole and broken, joined at random. */
const piece = fc.constantFrom(
  ...'# |## A heading|\n|\n\n|\r\n|\r|- |  - |    - |1. |* **Name**: |**|*|_|__|`|```|[|]|(|)|](|[[Paper]](https://a.b/c)|[[Code](https://d.e)]|[]()|![x](y.png)|![](https://img.shields.io/badge/ICML-2019-blue)|[CVPR 2023]|(NeurIPS, 2021)|A Title of a Work|FooNet: |, |. |: | - |<b>|</b>|<table><tr><td>|</td></tr></table>|<details><summary>|</summary>|</details>|<ul><li>|<!-- |-->|<a href="x">|</a>|<br>|\\|&amp;|&#x1F600;|🔥|\t|    |> |\u0000|\ud800|\u2028|https://x.y/z_(a)|~~~|---|===|10x|é|2023|**2024**\n'.split(
    "|",
  ),
  "|",
  "\n|a|b|\n|-|-|\n",
  "\n| Model | Link |\n|---|---|\n",
  "\n| Title | Link |\n|---|---|\n| == | [x](https://y.z) |\n",
);
const mangled = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.integer({ min: 1, max: 600 }))
      .map(([text, times]) => text.repeat(times)),
  },
);

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** A slice of source as visible letters: markup, addresses and references are not visible. */
function said(slice: string): string {
  return letters(
    slice
      .replace(/<[^<>]*>/gu, "")
      .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/giu, "")
      .replace(/\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)/gu, ""),
  );
}

function spansOf(entry: ReadEntry): [string, Span][] {
  const spans: [string, Span][] = [];
  if (entry.name !== null && entry.spans.name !== null) spans.push([entry.name, entry.spans.name]);
  if (entry.title !== null && entry.spans.title !== null)
    spans.push([entry.title, entry.spans.title]);
  return spans;
}

describe("any input", () => {
  it("neither makes the reader throw nor lose its lines", () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { entries, sections, skipped } = read(text);
        const lines = linesOf(text);
        let last = 0;
        for (const entry of entries) {
          for (const called of [entry.name, entry.title])
            if (called !== null) expect(called).toMatch(/[\p{L}\p{N}]/u);
          expect(entry.line).toBeGreaterThanOrEqual(Math.max(1, last));
          expect(entry.endLine).toBeGreaterThanOrEqual(entry.line);
          expect(entry.endLine).toBeLessThanOrEqual(lines.length);
          last = entry.line;
        }
        for (const { line } of [...sections, ...skipped]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
        }
      }),
      {
        ...runs(1500),
        examples: [
          ['**2024**\n* **Name**: <a href="x"># '],
          ["| Title |\n|---|\n|[]https://x.y/z|"],
        ],
      },
    );
  });

  it("is read into spans that lie on their lines", () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const lines = linesOf(text);
        for (const entry of read(text).entries) {
          const spans = [
            ...Object.values(entry.spans),
            ...entry.links.map(({ span }) => span),
            ...entry.publications.map(({ span }) => span),
            ...entry.attributes.map(({ span }) => span),
          ];
          for (const span of spans) {
            if (span === null) continue;
            const line = lines[span.line - 1];
            expect(line).toBeDefined();
            expect(span.from).toBeLessThanOrEqual(span.to);
            expect(span.to).toBeLessThanOrEqual((line as string).length);
          }
        }
      }),
      runs(1000),
    );
  });

  it("gives the same entries for the same bytes", () => {
    fc.assert(
      fc.property(mangled, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      runs(200),
    );
  });
});

describe("well-formed entries", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  const title = fc.array(word, { minLength: 5, maxLength: 9 }).map((words) => words.join(" "));
  const name = fc.stringMatching(/^[A-Z][a-z]{1,5}[A-Z][a-z]{1,4}[0-9]?$/);
  const entry = fc.record({ name, title, year: fc.integer({ min: 1995, max: 2035 }) });
  const styles: ((e: { name: string; title: string; year: number }) => string)[] = [
    (e) => `- **${e.name}**: ${e.title} [CVPR, ${e.year}] [[Paper]](https://example.org/${e.name})`,
    (e) =>
      `* [**ICML, ${e.year}**] **${e.name}**: ${e.title}. [paper](https://example.org/${e.name})`,
    (e) => `- [ACL ${e.year}] ${e.name}: ${e.title}. [[Paper](https://example.org/${e.name})]`,
    (e) => `1. [${e.name}: ${e.title}](https://example.org/${e.name}) (KDD ${e.year})`,
    (e) =>
      `**(${e.name})** _${e.title}_ \`\`\`EMNLP ${e.year}\`\`\`     \n[[Paper](https://example.org/${e.name})]\n`,
  ];

  it.each(styles.map((style, index) => [index, style] as const))(
    "are all found, with name, title and year marked literally (style %i)",
    (_index, style) => {
      fc.assert(
        fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (wanted) => {
          const text = `# List\n\n## Section\n\n${wanted.map((e) => style(e)).join("\n")}\n`;
          const lines = linesOf(text);
          const { entries } = read(text);
          expect(entries.map(({ name: found }) => found)).toEqual(wanted.map((e) => e.name));
          entries.forEach((found, index) => {
            const e = wanted[index] as (typeof wanted)[number];
            expect(found.title?.endsWith(e.title)).toBe(true);
            expect(found.year).toBe(e.year);
            expect(found.section).toEqual(["Section"]);
            for (const [value, span] of spansOf(found)) {
              const slice = (lines[span.line - 1] as string).slice(span.from, span.to);
              expect(said(slice)).toBe(letters(value));
            }
            for (const link of found.links) {
              const slice = (lines[link.span.line - 1] as string).slice(
                link.span.from,
                link.span.to,
              );
              expect(slice).toContain(link.url);
            }
          });
        }),
        runs(60),
      );
    },
  );
});

describe("what is cut", () => {
  it("is reported with its line when a line is too long, and the rest is read", () => {
    const text = `## A\n\n${"x".repeat(longestLine + 5)}\n\n- **Foo**: A Title of Foo [CVPR, 2023] [[Paper]](https://a.b)\n`;
    const { entries, diagnostics } = read(text);
    expect(diagnostics).toMatchObject([{ code: "cut", line: 3 }]);
    expect(entries).toMatchObject([{ name: "Foo", line: 5 }]);
  });

  it("is reported when signs or lists in lists go on without end, and the rest is read", () => {
    for (const text of [
      "- ".repeat(5000),
      "> ".repeat(5000),
      `${"* ".repeat(3000)}a`,
      "[".repeat(9999),
    ]) {
      const { diagnostics, entries } = read(
        `${text}\n\n- **Foo**: A Title of Foo [CVPR, 2023] [[Paper]](https://a.b)\n`,
      );
      expect(diagnostics).toMatchObject([{ code: "cut", line: 1 }]);
      expect(entries).toMatchObject([{ name: "Foo", line: 3 }]);
    }
  });

  it("is reported when a table is too wide", () => {
    const head = "a|".repeat(500);
    const { diagnostics } = read(`|${head}\n|${"-|".repeat(500)}\n|${head}\n`);
    expect(diagnostics).toMatchObject([{ code: "cut", line: 1 }]);
  });

  it("are characters that no format can carry, each reported at its place", () => {
    const { diagnostics, entries } = read(
      "- **Fo\u0007o**: A Title of It [CVPR, 2023] [[Paper]](https://a.b)\n",
    );
    expect(diagnostics).toMatchObject([{ code: "unfit-character", line: 1, column: 7 }]);
    expect(entries[0]?.name).toBe("Fo\uFFFDo");
  });
});
