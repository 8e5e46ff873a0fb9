// From what a file holds to a graph that keeps the schema's promises. What the schema has a word for becomes that;
// a kind that it does not know becomes a Resource with its `type`, a relation becomes RELATED_TO with its `relation`,
// and other attributes are written into the note. Nothing is dropped without a diagnostic.
import { checkGraph } from "../../graph/check-graph.ts";
import { formatVersion } from "../../graph/columns.ts";
import { dataVersionOf } from "../../graph/data-version.ts";
import type { Evidence } from "../../graph/evidence.ts";
import { isListEvidence, strongestConfidence } from "../../graph/evidence.ts";
import {
  edgeId,
  type Graph,
  type GraphEdge,
  type GraphNode,
  type ListInfo,
} from "../../graph/graph.ts";
import { repairText } from "../../graph/repair-text.ts";
import {
  attributeEntries,
  edgeAttributes,
  edgeKinds,
  nodeAttributes,
  nodeKinds,
  type AttributeSpec,
  type EdgeKind,
  type EdgeKindSpec,
  type NodeKind,
} from "../../graph/schema.ts";
import { attributeValue, evidenceValue, fromJson, isFields } from "./attribute-value.ts";
import type { Findings } from "./findings.ts";
import { limits } from "./limits.ts";
import { placeNodes } from "./place-nodes.ts";
import type { RawEdge, RawGraph, RawNode } from "./raw-graph.ts";
import { readLayout } from "./read-layout.ts";
import type { ReadResult } from "./read-result.ts";
import { Refusal } from "./refusal.ts";

export function graphFromRaw(raw: RawGraph, file: string, findings: Findings): ReadResult {
  if (raw.nodes.length > limits.nodes || raw.edges.length > limits.edges)
    throw new Refusal(
      "too-large",
      `found ${raw.nodes.length} nodes and ${raw.edges.length} edges, expected at most ${limits.nodes} and ${limits.edges}; open a part of it`,
    );
  const context: Context = { file, findings, attributes: attributesOf(nodeAttributes) };
  const unique = withoutRepeated(raw.nodes, findings);
  const places = unique.map(placeOf);
  const placed = places.filter((place) => place !== undefined).length;
  if (placed < unique.length)
    findings.add(
      "no-position",
      "info",
      `${unique.length - placed} of ${unique.length} nodes have no position and were given one`,
    );
  const layout = readLayout(raw.about.get("layout"), raw.nodes.length, unique.length);
  const at = layout === null ? placeNodes(places) : places.map((place) => place ?? { x: 0, y: 0 });
  const nodes = unique.map((node, i) => toNode(node, at[i] ?? { x: 0, y: 0 }, context));
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const edges = toEdges(raw.edges, kindOf, {
    ...context,
    attributes: attributesOf(edgeAttributes),
  });
  const lists = listsOf(raw.about.get("lists"), nodes, edges);
  const unversioned = {
    formatVersion,
    lists,
    nodes,
    edges,
    layout,
    report: { counts: { nodes: nodes.length, edges: edges.length }, diagnostics: [], identity: [] },
  };
  const graph: Graph = { ...unversioned, dataVersion: dataVersionOf(unversioned) };
  const unsound = checkGraph(graph);
  if (unsound.length > 0)
    return { errors: unsound.slice(0, 20).map((found) => ({ ...found, file })) };
  return {
    graph: { ...graph, report: { ...graph.report, diagnostics: findings.list() } },
    diagnostics: findings.list(),
    placed: placed === 0 ? "none" : placed < unique.length ? "some" : "all",
  };
}

interface Context {
  readonly file: string;
  readonly findings: Findings;
  /** By their names in exports. */
  readonly attributes: ReadonlyMap<string, readonly [name: string, spec: AttributeSpec]>;
}

const attributesOf = (table: Record<string, AttributeSpec>): Context["attributes"] =>
  new Map(attributeEntries(table).map(([name, spec]) => [spec.exportAs ?? name, [name, spec]]));

const clean = (text: string): string => repairText(text).text;

function withoutRepeated(nodes: readonly RawNode[], findings: Findings): readonly RawNode[] {
  const seen = new Map<string, RawNode>();
  for (const node of nodes) {
    const id = clean(node.id);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, id === node.id ? node : { ...node, id });
    else
      findings.add(
        "repeated-id",
        "warning",
        `node "${id}" stands again${first.line === undefined ? "" : ` after line ${first.line}`}; the first is kept`,
        node.line,
      );
  }
  return [...seen.values()];
}

/** Beyond it a position is no position, and sums of two would overflow. */
const farthest = 1e15;

function placeOf({ x, y, attributes }: RawNode): { x: number; y: number } | undefined {
  const spec: AttributeSpec = nodeAttributes.x;
  const ax = x ?? (attributeValue(spec, attributes.get("x")) as number | undefined);
  const ay = y ?? (attributeValue(spec, attributes.get("y")) as number | undefined);
  return ax !== undefined && ay !== undefined && Math.max(Math.abs(ax), Math.abs(ay)) < farthest
    ? { x: ax || 0, y: ay || 0 }
    : undefined;
}

/** Names under which other programs keep a node's name and kind. */
const nameKeys = ["name", "label", "Label", "Name", "title"];
const kindKeys = ["kind", "type", "Type", "category", "labels"];
const relationKeys = ["kind", "type", "Type", "relation", "relationship", "interaction", "label"];

const firstText = (
  keys: readonly string[],
  attributes: ReadonlyMap<string, unknown>,
): string | undefined => {
  for (const key of keys) {
    const value = attributes.get(key);
    if (typeof value === "string" && value.trim() !== "") return clean(value);
  }
  return undefined;
};

function toNode(raw: RawNode, { x, y }: { x: number; y: number }, context: Context): GraphNode {
  const { attributes } = raw;
  const found = firstText(kindKeys, attributes);
  const known = found !== undefined && Object.hasOwn(nodeKinds, found);
  const kind: NodeKind = known ? (found as NodeKind) : "Resource";
  if (found !== undefined && !known)
    context.findings.add(
      "unknown-kind",
      "info",
      `node "${raw.id}" is a "${found}", which the schema has no kind for; shown as a resource of that type`,
      raw.line,
    );
  const { values, left } = readAttributes(kind, attributes, context, raw.line);
  const name =
    (values["name"] as string | undefined) ??
    raw.label ??
    firstText(nameKeys, attributes) ??
    raw.id;
  const proof = fileEvidence(context.file, raw.line, "");
  const notes = noteOf(left, nodeStructure, new Set([name, found]));
  const node: Record<string, unknown> = {
    ...values,
    name: clean(name),
    aliases: values["aliases"] ?? [],
    sources: values["sources"] ?? [{ url: context.file }],
    listed: values["listed"] ?? true,
    ...(!known && found !== undefined && { type: found }),
    ...(notes !== "" && { note: [values["note"], notes].filter(Boolean).join("; ") }),
    x,
    y,
  };
  const given = evidenceByAttribute(attributes.get("evidence"));
  const evidence: Record<string, readonly Evidence[]> = Object.fromEntries(given);
  for (const [key, value] of Object.entries(node))
    if (!unproved.has(key) && !(Array.isArray(value) && value.length === 0))
      evidence[key] ??= [proof];
  return { ...(node as unknown as GraphNode), id: raw.id, kind, evidence };
}

/** Follow from others, and have no evidence of their own. */
const unproved = new Set(["sources", "listed", "coverage", "x", "y"]);

function readAttributes(
  kind: string,
  attributes: ReadonlyMap<string, unknown>,
  { attributes: known, findings }: Context,
  line: number | undefined,
): { values: Record<string, unknown>; left: Map<string, unknown> } {
  const values: Record<string, unknown> = {};
  const left = new Map<string, unknown>();
  for (const [key, found] of attributes) {
    if (found === undefined || found === null || key === "kind") continue;
    const [name, spec] = known.get(key) ?? [];
    const fits = spec !== undefined && (spec.kinds === undefined || spec.kinds.includes(kind));
    const value = fits ? attributeValue(spec, found) : undefined;
    if (value !== undefined && name !== undefined) values[name] = value;
    else {
      left.set(key, found);
      if (fits && found !== "")
        findings.add(
          "wrong-type",
          "warning",
          `${key}: found ${shorten(shown(found), 60)}, expected ${spec.many ? "a list of " : ""}${spec.type}; kept in the note`,
          line,
        );
    }
  }
  return { values, left };
}

const shown = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");
const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const nodeStructure = new Set(["x", "y", "evidence"]);
const edgeStructure = new Set(["confidence", "evidence"]);

/** "birth: 1912; weight: 3", without what stands elsewhere already. */
const noteOf = (
  left: ReadonlyMap<string, unknown>,
  structure: ReadonlySet<string>,
  said: ReadonlySet<string | undefined>,
): string =>
  clean(
    shorten(
      Array.from(left, ([key, value]) => [key, shown(value)] as const)
        .filter(([key, text]) => !structure.has(key) && text !== "" && !said.has(text))
        .map(([key, text]) => `${key}: ${text}`)
        .join("; "),
      limits.note,
    ),
  );

const fileEvidence = (file: string, line: number | undefined, note: string): Evidence => ({
  rule: "opened-file",
  confidence: "stated",
  url: file,
  sourceKind: "file",
  note: [line === undefined ? "" : `line ${line}`, note].filter((part) => part !== "").join("; "),
});

function evidenceByAttribute(found: unknown): ReadonlyMap<string, readonly Evidence[]> {
  const held = fromJson(found);
  const evidence = new Map<string, readonly Evidence[]>();
  if (!isFields(held)) return evidence;
  for (const [attribute, pieces] of Object.entries(held)) {
    const read = evidenceList(pieces);
    if (read.length > 0 && attribute !== "__proto__") evidence.set(attribute, read);
  }
  return evidence;
}

/** None where any of it does not hold: half a proof would look like a whole one. */
function evidenceList(found: unknown): readonly Evidence[] {
  const read = evidenceValue(fromJson(found)) as readonly Evidence[] | undefined;
  return (read ?? []).every(
    (piece) =>
      !isListEvidence(piece) ||
      (piece.line >= 1 &&
        piece.from >= 0 &&
        piece.from <= piece.to &&
        piece.to <= piece.quote.length),
  )
    ? (read ?? [])
    : [];
}

function toEdges(
  rawEdges: readonly RawEdge[],
  kindOf: ReadonlyMap<string, NodeKind>,
  context: Context,
): readonly GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const repeats = new Map<string, number>();
  for (const raw of rawEdges) {
    const [source, target] = [clean(raw.source), clean(raw.target)];
    const [from, to] = [kindOf.get(source), kindOf.get(target)];
    if (from === undefined || to === undefined) {
      context.findings.add(
        "missing-end",
        "warning",
        `an edge ends at "${from === undefined ? source : target}", which is no node of the file; it is left out`,
        raw.line,
      );
      continue;
    }
    const edge = apart(toEdge(raw, source, from, target, to, context), edges, repeats);
    if (edge === null)
      context.findings.add(
        "repeated-edge",
        "warning",
        `the edge from "${source}" to "${target}" stands again; the first is kept`,
        raw.line,
      );
    else edges.set(edge.id, edge);
  }
  return [...edges.values()];
}

/**
 * One edge per source, kind, target and role: a relation of the file's own that runs parallel to another takes a
 * number into its role; null where an edge of the schema stands again.
 */
function apart(
  edge: GraphEdge,
  held: ReadonlyMap<string, unknown>,
  repeats: Map<string, number>,
): GraphEdge | null {
  if (!held.has(edge.id)) return edge;
  if (edge.kind !== "RELATED_TO") return null;
  const { source, kind, target, role = "" } = edge;
  for (let nth = (repeats.get(edge.id) ?? 1) + 1; ; nth += 1) {
    const other = `${role} (${nth})`.trim();
    const id = edgeId(source, kind, target, other);
    if (held.has(id)) continue;
    repeats.set(edge.id, nth);
    return { ...edge, id, role: other };
  }
}

function toEdge(
  raw: RawEdge,
  source: string,
  from: NodeKind,
  target: string,
  to: NodeKind,
  context: Context,
): GraphEdge {
  const { attributes } = raw;
  const found = firstText(relationKeys, attributes) ?? (raw.label && clean(raw.label));
  const role = attributeValue(edgeAttributes.role, attributes.get("role")) as string | undefined;
  const spec: EdgeKindSpec | undefined =
    found !== undefined && Object.hasOwn(edgeKinds, found)
      ? edgeKinds[found as EdgeKind]
      : undefined;
  const fits =
    spec !== undefined &&
    spec.from.includes(from) &&
    spec.to.includes(to) &&
    (spec.anyRole === true ||
      (role === undefined ? spec.roles === undefined : (spec.roles?.includes(role) ?? false)));
  const kind: EdgeKind = fits ? (found as EdgeKind) : "RELATED_TO";
  if (!fits && found !== undefined)
    context.findings.add(
      "unknown-relation",
      "info",
      `"${found}" from a ${from} to a ${to} is no relation of the schema; shown as related to`,
      raw.line,
    );
  const { values, left } = readAttributes(kind, attributes, context, raw.line);
  delete values["confidence"];
  if (!fits && role !== undefined && found !== undefined) left.set("role", role);
  const word = fits ? role : (found ?? role);
  if (word !== undefined) values["role"] = word;
  const note = noteOf(left, edgeStructure, new Set([found]));
  const given = evidenceList(attributes.get("evidence"));
  const evidence = given.length > 0 ? given : [fileEvidence(context.file, raw.line, note)];
  return {
    ...values,
    id: edgeId(source, kind, target, word),
    kind,
    source,
    target,
    confidence: strongestConfidence(evidence),
    evidence,
  };
}

const listTexts = new Set(["id", "letter", "title", "file", "upstream", "licence", "hash"]);

/** The lists that the file names, and those that only its evidence names. */
function listsOf(
  found: unknown,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): readonly ListInfo[] {
  const lines = new Map<string, number>();
  const see = (list: string, line: number): void => {
    lines.set(list, Math.max(lines.get(list) ?? 0, line));
  };
  const seeAll = (pieces: readonly Evidence[]): void => {
    for (const piece of pieces) if (isListEvidence(piece)) see(piece.list, piece.line);
  };
  for (const { evidence, sources } of nodes) {
    for (const source of sources) if ("list" in source) see(source.list, source.line);
    for (const pieces of Object.values(evidence)) seeAll(pieces);
  }
  for (const { evidence } of edges) seeAll(evidence);
  const held = fromJson(found);
  const named = (Array.isArray(held) ? held : []).flatMap((item: unknown): ListInfo[] => {
    if (!isFields(item)) return [];
    const { id, lines: long } = item;
    const whole = ["id", "title", "file", "hash"].every((key) => typeof item[key] === "string");
    if (!whole || !Number.isSafeInteger(long)) return [];
    // In the order of the file, which the data version is made from.
    const texts = Object.entries(item).flatMap(([key, value]) =>
      listTexts.has(key) && typeof value === "string" ? [[key, clean(value)]] : [],
    );
    const seen = lines.get(clean(id as string)) ?? 0;
    return [
      {
        ...Object.fromEntries(texts),
        lines: Math.max(long as number, seen),
      } as ListInfo,
    ];
  });
  const known = new Set(named.map(({ id }) => id));
  return [
    ...named,
    ...Array.from(lines).flatMap(([id, long]) =>
      known.has(id) ? [] : [{ id, title: id, file: id, hash: "", lines: long }],
    ),
  ];
}
