// The vocabulary that Turtle and JSON-LD share: each predicate's IRI, what its values are, and its word in the
// JSON-LD context. Published vocabularies first (schema.org, FAIR4ML, SKOS, PROV-O, Dublin Core); `mk` is our own.

export const prefixes = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
  fair4ml: "https://w3id.org/fair4ml/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
} as const;

/** `@id` for IRIs, else the datatype. */
export type ValueType =
  | "@id"
  | "xsd:string"
  | "xsd:integer"
  | "xsd:decimal"
  | "xsd:boolean"
  | "xsd:gYear";

interface TermSpec {
  /** Prefixed. */
  readonly iri: string;
  readonly type: ValueType;
}

const iri = (name: string): TermSpec => ({ iri: name, type: "@id" });
const text = (name: string): TermSpec => ({ iri: name, type: "xsd:string" });

export const terms = {
  name: text("schema:name"),
  alternateName: text("schema:alternateName"),
  headline: text("schema:headline"),
  alternativeHeadline: text("schema:alternativeHeadline"),
  datePublished: { iri: "schema:datePublished", type: "xsd:gYear" },
  url: iri("schema:url"),
  isPartOf: iri("schema:isPartOf"),
  hasPart: iri("schema:hasPart"),
  subjectOf: iri("schema:subjectOf"),
  about: iri("schema:about"),
  codeRepository: iri("schema:codeRepository"),
  provider: iri("schema:provider"),
  isBasedOn: iri("schema:isBasedOn"),
  license: text("schema:license"),
  version: text("schema:version"),
  size: text("schema:size"),
  extent: iri("mk:extent"),
  value: { iri: "schema:value", type: "xsd:decimal" },
  unitText: text("schema:unitText"),
  conditionsOfAccess: text("schema:conditionsOfAccess"),
  trainedOn: iri("fair4ml:trainedOn"),
  evaluatedOn: iri("fair4ml:evaluatedOn"),
  fineTunedFrom: iri("fair4ml:fineTunedFrom"),
  mlTask: iri("fair4ml:mlTask"),
  sharedBy: iri("fair4ml:sharedBy"),
  prefLabel: text("skos:prefLabel"),
  altLabel: text("skos:altLabel"),
  broader: iri("skos:broader"),
  inScheme: iri("skos:inScheme"),
  note: text("skos:note"),
  subject: iri("dcterms:subject"),
  wasDerivedFrom: iri("prov:wasDerivedFrom"),
  hadPrimarySource: iri("prov:hadPrimarySource"),
  provValue: text("prov:value"),
  rdfSubject: iri("rdf:subject"),
  rdfPredicate: iri("rdf:predicate"),
  rdfObject: iri("rdf:object"),
  comment: text("rdfs:comment"),
  relation: iri("dcterms:relation"),
  typeName: text("mk:type"),
  hasModality: iri("mk:hasModality"),
  introduces: iri("mk:introduces"),
  link: iri("mk:link"),
  linkKind: text("mk:linkKind"),
  address: text("mk:address"),
  publication: iri("mk:publication"),
  track: text("mk:track"),
  venueName: text("mk:venueName"),
  variant: text("mk:variant"),
  parameters: { iri: "mk:parameters", type: "xsd:integer" },
  atLeast: { iri: "mk:atLeast", type: "xsd:boolean" },
  listed: { iri: "mk:listed", type: "xsd:boolean" },
  coverage: iri("mk:coverage"),
  coverageState: text("mk:coverageState"),
  x: { iri: "mk:x", type: "xsd:decimal" },
  y: { iri: "mk:y", type: "xsd:decimal" },
  attribute: text("mk:attribute"),
  kind: text("mk:kind"),
  role: text("mk:role"),
  host: text("mk:host"),
  year: { iri: "mk:year", type: "xsd:integer" },
  confidence: text("mk:confidence"),
  rule: text("mk:rule"),
  sourceKind: text("mk:sourceKind"),
  line: { iri: "mk:line", type: "xsd:integer" },
  from: { iri: "mk:from", type: "xsd:integer" },
  to: { iri: "mk:to", type: "xsd:integer" },
  valueIndex: { iri: "mk:valueIndex", type: "xsd:integer" },
} as const satisfies Record<string, TermSpec>;

export type TermName = keyof typeof terms;

/** Base of our own terms and of all nodes, where the user sets none. */
export const defaultBase = "urn:modelkin:";

/** All prefixes, ours from the base. */
export const prefixesOf = (base: string): Readonly<Record<string, string>> => ({
  ...prefixes,
  mk: `${base}term/`,
});

/** A prefixed name as a whole IRI. */
export function expand(name: string, base: string): string {
  const colon = name.indexOf(":");
  return (prefixesOf(base)[name.slice(0, colon)] ?? "") + name.slice(colon + 1);
}
