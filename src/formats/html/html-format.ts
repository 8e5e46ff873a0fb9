import type { Format } from "../format.ts";

export const html: Format = {
  id: "html",
  label: "Offline page",
  extension: ".html",
  mediaType: "text/html",
  readers:
    "anyone with a browser: one file with the map to move in, search and read, without a network",
  losses: [
    "No queries, filters or tables: the map, its search, its legend and each node's card with evidence.",
    "The report of the build.",
  ],
  load: () => import("./to-html.ts").then(({ toHtml }) => toHtml),
};
