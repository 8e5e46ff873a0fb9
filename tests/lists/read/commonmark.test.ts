// Our Markdown reader beside the reference parser (micromark with GitHub's tables): the same headings, the same
// links, images and emphasis, the same cells, on the corpus, on both lists and on generated text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, it } from "vitest";
import { readBlocks, type Block } from "../../../src/lists/read/markdown/blocks.ts";
import { definitionsOf } from "../../../src/lists/read/markdown/definitions.ts";
import { readInline } from "../../../src/lists/read/markdown/inline.ts";
import { linesIn, type Line } from "../../../src/lists/read/markdown/line.ts";
import { runs } from "../../runs.ts";

const bare = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Running text as one line: words, and what is set off by what. */
interface Run {
  readonly text: string;
  readonly marks: readonly string[];
}

function ours(text: string): Run[] {
  const definitions = definitionsOf(text);
  const runs: Run[] = [];
  const add = (lines: readonly Line[], kind: string): void => {
    const { pieces, marks } = readInline(text, lines, definitions);
    const said = (from: number, to: number): string =>
      bare(
        pieces
          .slice(from, to)
          .map((piece) => (piece.type === "text" ? piece.text : piece.type === "break" ? " " : ""))
          .join(""),
      );
    runs.push({
      text: `${kind} ${said(0, pieces.length)}`,
      marks: [
        ...marks.map(
          (mark) => `${mark.kind} ${said(mark.from, mark.to)} ${mark.url === "" ? "" : "to"}`,
        ),
        ...pieces.flatMap((piece) => (piece.type === "image" ? [`image ${bare(piece.alt)}`] : [])),
      ].sort(),
    });
  };
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks)
      if (block.type === "heading") add(block.lines, `h${block.level}`);
      else if (block.type === "paragraph") add(block.lines, "p");
      else if (block.type === "table") for (const cell of block.rows.flat()) add([cell], "cell");
      else if (block.type === "list") for (const item of block.items) walk(item.blocks);
  };
  walk(readBlocks(text, linesIn(text, 0, text.length)).blocks);
  return runs;
}

function theirs(text: string): Run[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const runs: Run[] = [];
  const said = (node: Nodes): string =>
    node.type === "image" || node.type === "imageReference" || node.type === "html"
      ? ""
      : node.type === "break"
        ? " "
        : "value" in node
          ? node.value
          : "children" in node
            ? node.children.map((child) => said(child)).join("")
            : "";
  const marksIn = (node: Nodes): string[] => {
    const inside = "children" in node ? node.children.flatMap((child) => marksIn(child)) : [];
    switch (node.type) {
      case "strong":
      case "emphasis":
        return [`${node.type} ${bare(said(node))} `, ...inside];
      case "inlineCode":
        return [`code ${bare(node.value)} `, ...inside];
      case "link":
        return [`link ${bare(said(node))} ${node.url === "" ? "" : "to"}`, ...inside];
      case "linkReference":
        return [`link ${bare(said(node))} to`, ...inside];
      case "image":
      case "imageReference":
        return [`image ${bare(node.alt ?? "")}`];
      default:
        return inside;
    }
  };
  const walk = (node: Nodes): void => {
    if (node.type === "blockquote") {
      // A heading that is set off so is read; what else is quoted is not.
      const [first] = node.children;
      const { line } = node.position?.start ?? {};
      const { offset = -1, line: at } = first?.position?.start ?? {};
      if (first?.type === "heading" && line === at && text[offset] === "#") walk(first);
      return;
    }
    const kind =
      node.type === "heading"
        ? `h${node.depth}`
        : node.type === "paragraph"
          ? "p"
          : node.type === "tableCell"
            ? "cell"
            : null;
    if (kind !== null)
      runs.push({ text: `${kind} ${bare(said(node))}`, marks: marksIn(node).sort() });
    else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return runs;
}

const folder = join(import.meta.dirname, "../corpus");
const lists = join(import.meta.dirname, "../../../data/lists");
const files = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
  ...readdirSync(lists)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(lists, name)),
];

describe("our reader of Markdown", () => {
  it("sees in every list what the reference parser sees", () => {
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      // An empty table cell at the end of a row is padding and says nothing.
      const spoken = (runs: readonly Run[]) => runs.filter(({ text: said }) => said !== "cell ");
      expect(spoken(ours(text)), file).toEqual(spoken(theirs(text)));
    }
  });

  // Where runs of unlike length meet, micromark departs from the specification's reference implementation (it counts
  // what is left of a run, not the run), so each text has runs of one length only.
  it.each([
    ["single", ["*", "_"], /\*{2}|_{2}/u],
    ["double", ["**", "__"], /\*{3}|_{3}/u],
  ] as const)(
    "pairs %s signs, links and code as the reference parser does",
    (_name, signs, other) => {
      const piece = fc.constantFrom(
        ...signs,
        ...["`", "``", "[", "]", "](u)", "[a](b)", "![i](j)", "a", "b ", " c", ".", "(", ")"],
        ...["1", "é", "[x](y(z))", "[[P]](u)", "[[P](u)]"],
      );
      fc.assert(
        fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
          const text = `x${pieces.join("")}x`;
          fc.pre(!other.test(text));
          expect(ours(text)).toEqual(theirs(text));
        }),
        runs(800),
      );
    },
  );

  it("nests lists, headings and paragraphs as the reference parser does", () => {
    const line = fc.constantFrom(
      ...["- a", "  - b", "* d", "1. e", "   g", "  h", "i", "# j", "## k ##", "", "", "---"],
      ...["> q", "```", "+ l", "===", "| a | b |", "|---|---|", "| c | d |"],
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        const text = lines.join("\n");
        expect(ours(text)).toEqual(theirs(text));
      }),
      runs(1500),
    );
  });
});
