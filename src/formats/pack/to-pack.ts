// Everything that a paper needs of a view, in one zip: figures, tables, bibliography, methods, and a document that
// shows how they go together.
import type { ExportInput } from "../export-input.ts";
import { toBibtex } from "../paper/to-bibtex.ts";
import { toCsl } from "../paper/to-csl.ts";
import { escapeTex } from "../paper/escape-tex.ts";
import { latexTable, preamble } from "../paper/to-latex.ts";
import { toMarkdown } from "../paper/to-markdown.ts";
import { toMethods } from "../paper/to-methods.ts";
import { worksOf } from "../paper/works.ts";
import { toPng } from "../png/to-png.ts";
import { toSvg } from "../svg/to-svg.ts";
import { titleOf } from "../describe-graph.ts";
import { zip } from "../zip.ts";

export async function toPack(input: ExportInput): Promise<Uint8Array> {
  const figure = (millimetres: 89 | 183, palette = input.options?.palette): ExportInput => ({
    ...input,
    options: { ...input.options, millimetres, ...(palette && { palette }) },
  });
  const query = input.options?.query;
  return zip({
    "figure-183mm.svg": toSvg(figure(183)),
    "figure-89mm.svg": toSvg(figure(89)),
    "figure-183mm-colour-blind.svg": toSvg(figure(183, "colour-blind")),
    "figure-183mm-greyscale.svg": toSvg(figure(183, "greyscale")),
    ...(input.rasterize && { "figure-183mm.png": await toPng(figure(183)) }),
    "table.md": toMarkdown(input),
    "table.tex": latexTable(input, new Set(worksOf(input).map(({ node }) => node.id))),
    "references.bib": toBibtex(input),
    "references.csl.json": toCsl(input),
    "methods.txt": toMethods(input),
    ...(query !== undefined && { "view.cypher": `${query.trim()}\n` }),
    "document.tex": document(input),
  });
}

const document = (input: ExportInput): string =>
  [
    preamble,
    ...(input.rasterize ? ["\\usepackage{graphicx}"] : []),
    "\\begin{document}",
    `\\title{${escapeTex(titleOf(input))}}\\author{}\\date{}\\maketitle`,
    ...(input.rasterize
      ? [
          "% On a page of its own, as wide as a page or as high.",
          "\\begin{figure}[p]\\centering\\includegraphics[width=183mm,height=\\textheight,keepaspectratio]{figure-183mm.png}\\end{figure}",
        ]
      : []),
    "\\section*{Methods}",
    escapeTex(toMethods(input).trim()),
    "",
    "\\input{table}",
    "\\bibliographystyle{plain}",
    "\\bibliography{references}",
    "\\end{document}",
    "",
  ].join("\n");
