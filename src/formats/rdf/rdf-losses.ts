// What RDF, as we write it, does not carry; the same for both syntaxes.
export const rdfLosses: readonly string[] = [
  "The order of aliases, links and publications, since statements have none.",
  "The map's named regions and the report of the build.",
];
