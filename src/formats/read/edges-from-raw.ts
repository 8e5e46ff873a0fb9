// Edges of a file as edges of the schema, or as RELATED_TO where it has no such relation; one per source, kind, target
// and role.
import { strongestConfidence } from "../../graph/evidence.ts";
import { edgeId, type GraphEdge } from "../../graph/graph.ts";
import {
  edgeAttributes,
  edgeKinds,
  type EdgeKind,
  type EdgeKindSpec,
  type NodeKind,
} from "../../graph/schema.ts";
import { attributeValue } from "./attribute-value.ts";
import { clean, firstText, noteOf, readAttributes, type Context } from "./raw-attributes.ts";
import { evidenceList, fileEvidence } from "./raw-evidence.ts";
import type { RawEdge } from "./raw-graph.ts";

/** Names under which other programs keep the relation. */
const relationKeys = ["kind", "type", "Type", "relation", "relationship", "interaction", "label"];
const structure = new Set(["confidence", "evidence"]);

export function toEdges(
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
  const note = noteOf(left, structure, new Set([found]));
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
