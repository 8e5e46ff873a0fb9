import type { Format } from "../format.ts";

export const csl: Format = {
  id: "csl",
  label: "CSL-JSON",
  extension: ".csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  readers: "Pandoc, Zotero, citeproc: the works in view",
  losses: [
    "Authors: the lists name none, and the entries say so.",
    "Datasets stand under their name where the paper's title is not known.",
  ],
  load: () => import("./to-csl.ts").then(({ toCsl }) => toCsl),
};
