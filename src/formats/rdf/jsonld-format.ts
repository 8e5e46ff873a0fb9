import type { Format } from "../format.ts";
import { rdfLosses } from "./rdf-losses.ts";

export const jsonld: Format = {
  id: "jsonld",
  label: "JSON-LD",
  extension: ".jsonld",
  mediaType: "application/ld+json",
  readers: "search engines, linked-data tools and any JSON script: the same statements as Turtle",
  losses: rdfLosses,
  load: () => import("./to-jsonld.ts").then(({ toJsonld }) => toJsonld),
};
