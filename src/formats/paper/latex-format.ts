import type { Format } from "../format.ts";

export const latex: Format = {
  id: "latex",
  label: "LaTeX table",
  extension: ".tex",
  mediaType: "application/x-tex",
  readers: "papers: a booktabs table of the works in view, with columns to choose",
  losses: [
    "Works only, and only the chosen columns.",
    "Letters beyond Latin need XeLaTeX or LuaLaTeX and a font that has them; pdfLaTeX prints a question mark.",
  ],
  load: () => import("./to-latex.ts").then(({ toLatex }) => toLatex),
};
