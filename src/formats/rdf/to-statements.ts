// The graph as RDF statements, the same for Turtle and JSON-LD. No blank nodes: every resource has an IRI below the
// base, so that two exports can be compared and joined.
//
// An edge is the plain statement of a published vocabulary (`fair4ml:trainedOn`) and an rdf:Statement that carries
// role, confidence and evidence. Evidence is a prov:Entity with the quoted line or the source's address.
import type { Evidence } from "../../graph/evidence.ts";
import { isListEvidence } from "../../graph/evidence.ts";
import type { Graph, GraphEdge, GraphNode } from "../../graph/graph.ts";
import { hashText } from "../../graph/hash-text.ts";
import type { Source } from "../../graph/schema.ts";
import { describeGraph, titleOf } from "../describe-graph.ts";
import type { ExportInput } from "../export-input.ts";
import { decimal } from "./decimal.ts";
import { checkBase, iriPart, webIri } from "./iri.ts";
import { defaultBase, expand, terms, type TermName } from "./terms.ts";

/** What is said of one resource: its types (whole IRIs) and its values by term, each once, in order. */
export interface Resource {
  readonly iri: string;
  readonly types: Set<string>;
  readonly values: Map<TermName, Set<string>>;
  /** Relations that no term names: whole IRI to IRIs. */
  readonly foreign: Map<string, Set<string>>;
}

export interface Statements {
  readonly base: string;
  readonly resources: readonly Resource[];
}

/** Classes of the kinds of node, prefixed; what is not here is a class of our own. */
const classes: Readonly<Record<string, string>> = {
  Model: "fair4ml:MLModel",
  Dataset: "schema:Dataset",
  Survey: "schema:ScholarlyArticle",
  Resource: "schema:CreativeWork",
  Organization: "schema:Organization",
  Venue: "schema:CreativeWorkSeries",
  Modality: "skos:Concept",
  Task: "skos:Concept",
  Category: "skos:Concept",
};

const schemes: Readonly<Record<string, string>> = {
  Modality: "modalities",
  Task: "tasks",
  Category: "categories",
};

/** The term that an edge is, by its kind, and by its role or the kind of its source where these decide. */
const relations: Readonly<Record<string, (edge: GraphEdge, from: string) => TermName>> = {
  TRAINED_ON: () => "trainedOn",
  EVALUATED_ON: () => "evaluatedOn",
  DERIVED_FROM: ({ role }) => (role === "checkpoint" ? "fineTunedFrom" : "isBasedOn"),
  FOR_TASK: (_, from) => (from === "Model" ? "mlTask" : "about"),
  HAS_MODALITY: () => "hasModality",
  HOSTED_BY: (_, from) => (from === "Model" ? "sharedBy" : "provider"),
  IN_CATEGORY: () => "subject",
  INTRODUCES: () => "introduces",
  PART_OF: (_, from) => (from === "Category" ? "broader" : "isPartOf"),
  BROADER: () => "broader",
  PUBLISHED_IN: () => "isPartOf",
  RELATED_TO: () => "relation",
};

export function toStatements(input: ExportInput): Statements {
  const { graph } = input;
  const base = checkBase(input.options?.iriBase ?? defaultBase);
  const draft = new Draft(base);
  const whole = draft.resource(`${base}graph/${graph.dataVersion}`, "schema:Dataset");
  draft.say(whole, "name", titleOf(input));
  draft.say(whole, "comment", describeGraph(input));
  draft.say(whole, "version", graph.dataVersion);
  for (const list of graph.lists) {
    const at = draft.resource(listIri(base, list.id), "schema:CreativeWork");
    draft.say(at, "name", list.title);
    draft.say(at, "version", list.hash);
    if (list.licence !== undefined) draft.say(at, "license", list.licence);
    draft.address(at, list.upstream);
    draft.say(whole, "wasDerivedFrom", at.iri);
  }
  for (const node of graph.nodes) addNode(draft, node);
  addEdges(draft, graph);
  return { base, resources: [...draft.resources.values()] };
}

class Draft {
  readonly base: string;
  readonly resources = new Map<string, Resource>();

  constructor(base: string) {
    this.base = base;
  }

  /** The resource of an IRI, made when first asked for. */
  resource(iri: string, ...types: readonly string[]): Resource {
    let found = this.resources.get(iri);
    if (found === undefined) {
      found = { iri, types: new Set(), values: new Map(), foreign: new Map() };
      this.resources.set(iri, found);
    }
    for (const type of types) found.types.add(expand(type, this.base));
    return found;
  }

  say({ values }: Resource, term: TermName, value: string | number | boolean): void {
    const held = values.get(term);
    if (held) held.add(String(value));
    else values.set(term, new Set([String(value)]));
  }

  /** An address as IRI where it is one, else as text. */
  address(at: Resource, address: string | undefined, term: TermName = "url"): void {
    if (address === undefined) return;
    const web = webIri(address);
    if (web === null) this.say(at, "address", address);
    else this.say(at, term, web);
  }

  evidence(at: Resource, pieces: readonly Evidence[]): void {
    for (const piece of pieces) {
      const { iri, values } = this.resource(
        `${this.base}evidence/${hashText(JSON.stringify(piece))}`,
        "prov:Entity",
      );
      this.say(at, "wasDerivedFrom", iri);
      if (values.size > 0) continue;
      const entity = this.resource(iri);
      this.say(entity, "rule", piece.rule);
      this.say(entity, "confidence", piece.confidence);
      if (piece.value !== undefined) this.say(entity, "valueIndex", piece.value);
      if (isListEvidence(piece)) {
        this.say(entity, "hadPrimarySource", listIri(this.base, piece.list));
        this.say(entity, "line", piece.line);
        this.say(entity, "from", piece.from);
        this.say(entity, "to", piece.to);
        this.say(entity, "provValue", piece.quote);
      } else {
        this.address(entity, piece.url, "hadPrimarySource");
        this.say(entity, "sourceKind", piece.sourceKind);
        if (piece.note !== "") this.say(entity, "comment", piece.note);
      }
    }
  }
}

const listIri = (base: string, id: string): string => `${base}list/${iriPart(id)}`;
const nodeIri = (base: string, id: string): string => `${base}node/${iriPart(id)}`;
const sourceIri = (base: string, source: Source): string | null =>
  "list" in source ? `${listIri(base, source.list)}/line/${source.line}` : webIri(source.url);

function addNode(draft: Draft, node: GraphNode): void {
  const { base } = draft;
  const at = draft.resource(
    nodeIri(base, node.id),
    classes[node.kind] ?? `mk:${iriPart(node.kind)}`,
  );
  const part = (name: string, type: string): Resource => draft.resource(`${at.iri}/${name}`, type);
  const scheme = schemes[node.kind];
  draft.say(at, "kind", node.kind);
  draft.say(at, scheme === undefined ? "name" : "prefLabel", node.name);
  for (const alias of node.aliases)
    draft.say(at, scheme === undefined ? "alternateName" : "altLabel", alias);
  if (scheme !== undefined) {
    draft.resource(`${base}${scheme}`, "skos:ConceptScheme");
    draft.say(at, "inScheme", `${base}${scheme}`);
  }
  draft.say(at, "listed", node.listed);
  draft.say(at, "x", decimal(node.x));
  draft.say(at, "y", decimal(node.y));
  draft.address(at, node.homepage);
  if (node.type !== undefined) draft.say(at, "typeName", node.type);
  if (node.note !== undefined) draft.say(at, "note", node.note);
  if (node.access !== undefined) draft.say(at, "conditionsOfAccess", node.access);
  if (node.parameters !== undefined) draft.say(at, "parameters", node.parameters);
  for (const source of node.sources) {
    const iri = sourceIri(base, source);
    if (iri !== null) draft.say(at, "hadPrimarySource", iri);
    else if ("url" in source) draft.say(at, "address", source.url);
  }
  const article = articleOf(draft, node, at);
  node.links?.forEach((link, i) => {
    const held = part(`link/${i}`, "mk:Link");
    draft.say(at, "link", held.iri);
    draft.say(held, "linkKind", link.kind);
    draft.say(held, "name", link.label);
    draft.address(held, link.url);
    if (link.parameters !== undefined) draft.say(held, "parameters", link.parameters);
    if (link.variant !== undefined) draft.say(held, "variant", link.variant);
    const web = webIri(link.url);
    if (web === null) return;
    if (link.kind === "paper" && article !== null) draft.say(article, "url", web);
    if (link.kind === "code") draft.say(at, "codeRepository", web);
    if (link.kind === "dataset") draft.say(at, "url", web);
  });
  if (node.scale !== undefined) {
    draft.say(at, "size", node.scale.text);
    node.scale.sizes.forEach(({ value, unit, atLeast }, i) => {
      const held = part(`extent/${i}`, "schema:QuantitativeValue");
      draft.say(at, "extent", held.iri);
      draft.say(held, "value", decimal(value));
      draft.say(held, "unitText", unit);
      draft.say(held, "atLeast", atLeast);
    });
  }
  for (const [relation, state] of Object.entries(node.coverage ?? {})) {
    const held = part(`coverage/${iriPart(relation)}`, "mk:Coverage");
    draft.say(at, "coverage", held.iri);
    draft.say(held, "kind", relation);
    draft.say(held, "coverageState", state);
  }
  for (const [attribute, pieces] of Object.entries(node.evidence)) {
    const held = part(`attribute/${iriPart(attribute)}`, "mk:AttributeStatement");
    draft.say(held, "rdfSubject", at.iri);
    draft.say(held, "attribute", attribute);
    draft.evidence(held, pieces);
  }
}

/** The paper of a model, a resource of its own; a survey is its own paper. */
function articleOf(draft: Draft, node: GraphNode, at: Resource): Resource | null {
  if (node.title === undefined && node.publications === undefined) return null;
  const own = node.kind === "Model";
  const article = own ? draft.resource(`${at.iri}/article`, "schema:ScholarlyArticle") : at;
  if (own) {
    draft.say(at, "subjectOf", article.iri);
    draft.say(article, "about", at.iri);
  }
  if (node.title !== undefined) draft.say(article, "headline", node.title);
  for (const title of node.titles ?? [])
    if (title !== node.title) draft.say(article, "alternativeHeadline", title);
  if (node.year !== undefined) draft.say(article, "datePublished", gYear(node.year));
  node.publications?.forEach(({ venue, year, track }, i) => {
    const held = draft.resource(`${at.iri}/publication/${i}`, "mk:Publication");
    draft.say(article, "publication", held.iri);
    if (venue !== null) draft.say(held, "venueName", venue);
    if (year !== null) draft.say(held, "datePublished", gYear(year));
    if (track !== null) draft.say(held, "track", track);
  });
  return article;
}

/** Four digits at least, as xsd:gYear wants. */
const gYear = (year: number): string =>
  `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

function addEdges(draft: Draft, { nodes, edges }: Graph): void {
  const { base } = draft;
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind as string]));
  for (const edge of edges) {
    const from = kindOf.get(edge.source) ?? "";
    const term = relations[edge.kind]?.(edge, from);
    const target = nodeIri(base, edge.target);
    const article = `${nodeIri(base, edge.source)}/article`;
    // A model is not part of a venue: its paper is.
    const subject = draft.resource(
      edge.kind === "PUBLISHED_IN" && draft.resources.has(article)
        ? article
        : nodeIri(base, edge.source),
    );
    const predicate = term ? expand(terms[term].iri, base) : `${base}term/${iriPart(edge.kind)}`;
    if (term) draft.say(subject, term, target);
    else subject.foreign.set(predicate, (subject.foreign.get(predicate) ?? new Set()).add(target));
    const statement = draft.resource(`${base}edge/${iriPart(edge.id)}`, "rdf:Statement");
    draft.say(statement, "rdfSubject", subject.iri);
    draft.say(statement, "rdfPredicate", predicate);
    draft.say(statement, "rdfObject", target);
    draft.say(statement, "kind", edge.kind);
    draft.say(statement, "confidence", edge.confidence);
    if (edge.role !== undefined) draft.say(statement, "role", edge.role);
    for (const year of edge.year ?? []) draft.say(statement, "year", year);
    for (const track of edge.track ?? []) draft.say(statement, "track", track);
    for (const host of edge.host ?? []) draft.say(statement, "host", host);
    for (const url of edge.url ?? []) draft.address(statement, url);
    draft.evidence(statement, edge.evidence);
  }
}
