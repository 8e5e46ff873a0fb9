// Nodes of a file as nodes of the schema: one an id, with a place where the file has one.
import type { Evidence } from "../../graph/evidence.ts";
import type { GraphNode } from "../../graph/graph.ts";
import {
  nodeAttributes,
  nodeKinds,
  type AttributeSpec,
  type NodeKind,
} from "../../graph/schema.ts";
import { attributeValue } from "./attribute-value.ts";
import type { Findings } from "./findings.ts";
import { clean, firstText, noteOf, readAttributes, type Context } from "./raw-attributes.ts";
import { evidenceByAttribute, fileEvidence } from "./raw-evidence.ts";
import type { RawNode } from "./raw-graph.ts";

/** Names under which other programs keep a node's name and kind. */
const nameKeys = ["name", "label", "Label", "Name", "title"];
const kindKeys = ["kind", "type", "Type", "category", "labels"];
const structure = new Set(["x", "y", "evidence"]);

export function withoutRepeated(nodes: readonly RawNode[], findings: Findings): readonly RawNode[] {
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

export function placeOf({ x, y, attributes }: RawNode): { x: number; y: number } | undefined {
  const spec: AttributeSpec = nodeAttributes.x;
  const ax = x ?? (attributeValue(spec, attributes.get("x")) as number | undefined);
  const ay = y ?? (attributeValue(spec, attributes.get("y")) as number | undefined);
  return ax !== undefined && ay !== undefined && Math.max(Math.abs(ax), Math.abs(ay)) < farthest
    ? { x: ax || 0, y: ay || 0 }
    : undefined;
}

export function toNode(
  raw: RawNode,
  { x, y }: { x: number; y: number },
  context: Context,
): GraphNode {
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
  const notes = noteOf(left, structure, new Set([name, found]));
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
