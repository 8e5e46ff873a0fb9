// Inputs made to be slow for a Markdown reader: each is one pattern repeated to the wanted size.

const fill =
  (pattern: string) =>
  (size: number): string =>
    pattern.repeat(Math.ceil(size / pattern.length));

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
  "everything mixed": fill("[*`_<![ \n"),
};
