import type { Format } from "../format.ts";

export const bibtex: Format = {
  id: "bibtex",
  label: "BibTeX",
  extension: ".bib",
  mediaType: "application/x-bibtex",
  readers: "LaTeX, Zotero, JabRef: the works in view with DOI, arXiv number and address",
  losses: [
    "Authors: the lists name none, and the entries say so.",
    "Datasets stand under their name where the paper's title is not known.",
  ],
  load: () => import("./to-bibtex.ts").then(({ toBibtex }) => toBibtex),
};
