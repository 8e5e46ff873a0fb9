// Inputs made to be slow for a Markdown reader: each is one pattern repeated to the wanted size.

const fill =
  (pattern: string) =>
  (size: number): string =>
    pattern.repeat(Math.ceil(size / pattern.length));

/** `row` for every number until the size is reached. */
const rows =
  (head: string, row: (index: number) => string) =>
  (size: number): string => {
    const parts = [head];
    for (let index = 0, length = head.length; length < size; index++) {
      const part = row(index);
      parts.push(part);
      length += part.length;
    }
    return parts.join("");
  };

const wide = 400;

export const nastyInputs: Readonly<Record<string, (size: number) => string>> = {
  "dashes on one line": fill("- "),
  "dashes on many lines": fill("- - - - - - - - - - a\n"),
  "quotations in quotations": fill(`${">".repeat(50)} a\n`),
  "opening brackets": fill("["),
  "brackets on many lines": fill("[[[[[[[[[[[[[[[[[[[[a\n"),
  "links never closed": fill("[a]("),
  "images never closed": fill("![a"),
  "stars on one line": fill("*a "),
  "emphasis on many lines": fill("*a **b _c __d\n"),
  "backticks of every length": (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, index) =>
      "`".repeat(index + 1),
    ).join("a"),
  "backticks on many lines": fill("`a ``b\n"),
  "pipes on one line": fill("|"),
  "a table of tiny cells": (size) => `|a|b|\n|-|-|\n${fill("|x|[y](z)|\n")(size)}`,
  "a very wide table": (size) =>
    `|${"a|".repeat(wide)}\n|${"-|".repeat(wide)}\n${fill(`|${"x|".repeat(wide)}\n`)(size)}`,
  "open tags": fill("<b>"),
  "lists of HTML in lists": fill("<ul><li>"),
  "tables of HTML never closed": fill("<table>\n\n"),
  "rows of HTML never closed": (size) => `<table>${fill("<tr><td>a *b*</td>\n")(size)}`,
  "folds in folds": fill("<details><summary>a</summary>\n\n"),
  headings: fill("# a\n"),
  "headings by underline": fill("a\n=\n"),
  "items nested ever deeper": (size) =>
    Array.from(
      { length: Math.floor(Math.sqrt(size)) },
      (_, index) => `${" ".repeat(2 * (index % 600))}- a`,
    ).join("\n"),
  "references to nothing": fill("[a][b] "),
  definitions: fill("[a]: b\n"),
  "addresses on one line": fill("https://a.b/c "),
  "an address of brackets": (size) => `https://${fill(")")(size)}`,
  "addresses in angles": fill("<http://a>\n"),
  "stacked entries": fill("[CVPR 2023] A title of a thing [[paper]](https://a.b)\n"),
  "lines of one word": fill("word\n"),
  "blank lines": fill("\n"),
  "character references": fill("&#x1F600;"),
  "comments never closed": fill("<!-- "),
  fences: fill("```\n"),
  "quoted items": fill("> - a\n"),
  "links in items of HTML": fill("<li><a href=b>c</a>\n"),
  colons: fill("a: b: \n"),
  "blanks before a word": (size) => `a${fill(" ")(size)}b`,
  "control characters": fill("\u0000"),
  "dashes in a title": fill(`- ${"a - b -- ".repeat(500)}[[p]](u)\n`),
  "venues linked in long items": fill(`- ${"Some words and more [KDD 2020](u) ".repeat(60)}\n`),
  "code never closed in items": fill("- `a b [[p]](u)\n"),
  "bold words in italics": fill(`- *${"a **b** ".repeat(400)}c* [[p]](u)\n`),
  "links before any word": fill(`- ${"[1](u) ".repeat(500)}\n`),
  "cells over rows and columns": fill(
    "<table>\n<tr><td rowspan=1000 colspan=100>a</td><td>b</td></tr>\n",
  ),
  "cells of brackets": (size) =>
    `|Title|Link|\n|-|-|\n${fill(`|${"[a] (b 2023) ".repeat(4000)}|x|\n`)(size)}`,
  "brackets never closed in cells": (size) =>
    `<table><tr><td>${fill("Some Title of a Work (((CVPR 2023\n| ")(size)}`,
  "a fence without a line's end in a cell": (size) => `<td>${fill("```")(size)}`,
  "cells of bold": (size) =>
    `|Title|Link|\n|-|-|\n${fill(`|${"**a**: b ".repeat(5000)}|x|\n`)(size)}`,
  "venues in one cell": (size) =>
    `|Name|Venue|\n|-|-|\n${fill(`|a|${"CVPR 2023<br>".repeat(4000)}|\n`)(size)}`,
  "a row group for every row": (size) =>
    `|Name|Year|Link|\n|-|-|-|\n${fill("|**2023**|||\n|a||[c](u)|\n")(size)}`,
  "names with other names": rows(
    "",
    (index) => `- (A${index}, f.k.a. B${index}, C, D) *t* [[p]](u)\n`,
  ),
  "headings of every level": rows(
    "",
    (index) => `${"#".repeat(1 + (index % 6))} Section ${index}\n- N${index}: t [[p]](u)\n`,
  ),
  "comments between items": fill("<!-- a -->\n- a: b [[p]](u)\n"),
  "attributes of one item": (size) =>
    `- **N**: A title [[p]](u)\n${fill("  - Venue: CVPR 2023\n")(size)}`,
  "badges in cells": (size) =>
    `|Name|B|\n|-|-|\n${fill(`|n|${"![a](https://img.shields.io/badge/a-b-c)".repeat(10)}|\n`)(size)}`,
  footnotes: rows("", (index) => `- A title here[^${index}] [[p]](u)\n\n[^${index}]: note\n`),
  "references with definitions": rows(
    "",
    (index) => `- [Name ${index}][r${index}] does\n\n[r${index}]: https://e.org/${index}\n`,
  ),
  "carriage returns": fill("- Name: A title [[p]](u)\r"),
  "everything mixed": fill("[*`_<![ \n"),
};
