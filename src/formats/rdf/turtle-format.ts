import type { Format } from "../format.ts";
import { rdfLosses } from "./rdf-losses.ts";

export const turtle: Format = {
  id: "turtle",
  label: "Turtle",
  extension: ".ttl",
  mediaType: "text/turtle",
  readers: "triple stores, rdflib, Protégé: schema.org, FAIR4ML, SKOS and PROV-O for the evidence",
  losses: rdfLosses,
  load: () => import("./to-turtle.ts").then(({ toTurtle }) => toTurtle),
};
