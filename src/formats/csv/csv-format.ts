import type { Format } from "../format.ts";

export const csv: Format = {
  id: "csv",
  label: "CSV, nodes and edges in one zip",
  extension: ".csv.zip",
  mediaType: "application/zip",
  readers: "spreadsheets, R, pandas, Gephi's importer: nodes.csv and edges.csv",
  losses: [
    "Lists and nested values (links, publications, scales, coverage, sources, evidence) are JSON texts.",
    "A text that a spreadsheet would run as a formula begins with an apostrophe.",
    "An empty text cannot be told from none.",
    "The map's named regions and the report of the build stay behind.",
  ],
  load: () => import("./to-csv.ts").then(({ toCsv }) => toCsv),
};
