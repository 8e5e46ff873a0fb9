import type { Format } from "../format.ts";

export const pack: Format = {
  id: "pack",
  label: "Survey pack",
  extension: ".pack.zip",
  mediaType: "application/zip",
  readers:
    "authors of surveys: figures, tables, bibliography and methods sentences in one zip, with a document that compiles",
  losses: ["What its parts cannot hold: see svg, latex, markdown, bibtex and csl."],
  load: () => import("./to-pack.ts").then(({ toPack }) => toPack),
};
