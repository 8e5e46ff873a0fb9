// A table of the works in view in LaTeX: booktabs rules, over as many pages as it takes. A whole document, so that it
// compiles as it is; what stands between the marks can be copied into a paper.
import type { ExportInput } from "../export-input.ts";
import { describeGraph, titleOf } from "../describe-graph.ts";
import { escapeTex } from "./escape-tex.ts";
import { tableOf } from "./table-of.ts";
import { citationKey } from "./works.ts";

/** `cited`: ids of nodes that the bibliography holds; a last column cites them by key. */
export function latexTable(input: ExportInput, cited: ReadonlySet<string> | null): string {
  const cite = cited !== null;
  const { columns, rows, ids } = tableOf(input);
  const head = [...columns.map(({ label }) => escapeTex(label)), ...(cite ? ["Ref."] : [])];
  const shares = columns.map(({ label }, i) =>
    shareOf([label, ...rows.map((row) => row[i] ?? "")]),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  const shape = columns.map(({ right }, i) => {
    const width = (((shares[i] ?? 0) / all) * 0.86).toFixed(3);
    return `>{\\ragged${right ? "left" : "right"}\\arraybackslash}p{${width}\\linewidth}`;
  });
  const body = rows.map((row, i) =>
    line([
      ...row.map(escapeTex),
      ...(cite ? [cited.has(ids[i] ?? "") ? `\\cite{${citationKey(ids[i] ?? "")}}` : ""] : []),
    ]),
  );
  const caption = escapeTex(input.options?.caption ?? `${titleOf(input)}. ${describeGraph(input)}`);
  return [
    "% Needs booktabs, longtable and array.",
    "\\begingroup\\footnotesize\\setlength{\\tabcolsep}{3pt}\\setlength{\\LTcapwidth}{\\linewidth}",
    `\\begin{longtable}{@{}${shape.join("")}${cite ? "l" : ""}@{}}`,
    `\\caption{${caption}}\\\\`,
    "\\toprule",
    line(head),
    "\\midrule",
    "\\endfirsthead",
    "\\toprule",
    line(head),
    "\\midrule",
    "\\endhead",
    "\\bottomrule",
    "\\endfoot",
    ...body,
    "\\end{longtable}",
    "\\endgroup",
    "",
  ].join("\n");
}

/** Letters that a column asks for: nine in ten of its texts stand on one line, as far as there is room for all. */
function shareOf(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length).toSorted((a, b) => a - b);
  return Math.min(
    28,
    Math.max(6, texts[0]?.length ?? 0, lengths[Math.floor(lengths.length * 0.9)] ?? 0),
  );
}

const line = (cells: readonly string[]): string => `${cells.join(" & ")} \\\\`;

export const preamble = [
  "\\documentclass[a4paper,landscape]{article}",
  "\\usepackage[margin=15mm]{geometry}",
  "\\usepackage{iftex}",
  "\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\else\\usepackage{fontspec}\\fi",
  "% A sign that no font of pdfTeX has prints as a question mark.",
  "\\makeatletter\\ifPDFTeX\\def\\UTFviii@undefined@err#1{?}\\fi\\makeatother",
  "\\usepackage{textcomp,booktabs,longtable,array}",
].join("\n");

export const toLatex = (input: ExportInput): string =>
  [
    "% Compile with XeLaTeX or LuaLaTeX where names hold letters beyond Latin.",
    preamble,
    "\\begin{document}",
    "% --- table: copy from here ---",
    latexTable(input, null),
    "% --- to here ---",
    "\\end{document}",
    "",
  ].join("\n");
