// Whether a graph keeps the promises of the schema table: known kinds, right ends, right types, evidence everywhere.
import type { Diagnostic } from "./diagnostic.ts";
import { confidences, isListEvidence, strongestConfidence, type Evidence } from "./evidence.ts";
import { edgeId, type Graph } from "./graph.ts";
import {
  attributeEntries,
  edgeAttributes,
  edgeKinds,
  nodeAttributes,
  nodeKinds,
  type AttributeSpec,
  type CoverageState,
  type EdgeKindSpec,
} from "./schema.ts";

/** Everything wrong with a graph; none where it is sound. Never throws. */
export function checkGraph(graph: Graph): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (code: string, message: string): void => {
    found.push({ code, severity: "error", message });
  };
  const lists = new Map(graph.lists.map((list) => [list.id, list]));
  const kindOf = new Map<string, string>();

  const checkEvidence = (owner: string, evidence: readonly Evidence[] | undefined): void => {
    if (evidence === undefined || evidence.length === 0)
      return report(
        "no-evidence",
        `${owner} has no evidence; every statement needs a list's line or a source`,
      );
    for (const piece of evidence) {
      if (!confidences.includes(piece.confidence))
        report(
          "unknown-confidence",
          `${owner}: found confidence "${piece.confidence}", expected one of ${confidences.join(", ")}`,
        );
      if (!isListEvidence(piece)) continue;
      const list = lists.get(piece.list);
      if (list === undefined)
        report(
          "unknown-list",
          `${owner}: its evidence names list "${piece.list}", which the graph does not hold`,
        );
      else if (piece.line < 1 || piece.line > list.lines)
        report(
          "line-out-of-range",
          `${owner}: its evidence names line ${piece.line} of ${list.file}, which has ${list.lines} lines`,
        );
      if (!(piece.from >= 0 && piece.from <= piece.to && piece.to <= piece.quote.length))
        report(
          "mark-out-of-range",
          `${owner}: its evidence marks ${piece.from} to ${piece.to} of a line ${piece.quote.length} long`,
        );
    }
    return undefined;
  };

  for (const node of graph.nodes) {
    const owner = `node "${node.id}"`;
    if (kindOf.has(node.id)) report("duplicate-id", `${owner} stands twice; ids are unique`);
    kindOf.set(node.id, node.kind);
    if (!(node.kind in nodeKinds))
      report(
        "unknown-kind",
        `${owner}: found kind "${node.kind}", expected one of ${Object.keys(nodeKinds).join(", ")}`,
      );
    const { id: _, kind, evidence, ...values } = node;
    checkValues(owner, kind, values, nodeAttributes, report);
    for (const name of Object.keys(values))
      if (!derived.has(name) && !isEmpty((values as Record<string, unknown>)[name]))
        checkEvidence(`${owner}, ${name}`, evidence[name]);
  }
  const seen = new Set<string>();
  for (const edge of graph.edges) {
    const owner = `edge "${edge.id}"`;
    const spec: EdgeKindSpec | undefined = edgeKinds[edge.kind];
    if (seen.has(edge.id))
      report("duplicate-id", `${owner} stands twice; one edge per source, kind, target and role`);
    seen.add(edge.id);
    if (spec === undefined) {
      report(
        "unknown-kind",
        `${owner}: found kind "${edge.kind}", expected one of ${Object.keys(edgeKinds).join(", ")}`,
      );
      continue;
    }
    const expected = edgeId(edge.source, edge.kind, edge.target, edge.role);
    if (edge.id !== expected) report("wrong-edge-id", `${owner}: expected the id "${expected}"`);
    for (const [end, id, kinds] of [
      ["source", edge.source, spec.from],
      ["target", edge.target, spec.to],
    ] as const) {
      const kind = kindOf.get(id);
      if (kind === undefined)
        report("missing-end", `${owner}: its ${end} "${id}" is no node of the graph`);
      else if (!kinds.includes(kind))
        report("wrong-end", `${owner}: its ${end} is a ${kind}, expected ${kinds.join(" or ")}`);
    }
    const fits =
      edge.role === undefined ? spec.roles === undefined : spec.roles?.includes(edge.role);
    if (!fits && !spec.anyRole)
      report(
        "unknown-role",
        `${owner}: found role "${edge.role ?? ""}", expected ${spec.roles?.join(", ") ?? "none"}`,
      );
    const { id: _, kind, source: _s, target: _t, evidence, ...values } = edge;
    checkValues(owner, kind, values, edgeAttributes, report);
    checkEvidence(owner, evidence);
    if (edge.confidence !== strongestConfidence(evidence))
      report(
        "wrong-confidence",
        `${owner}: found "${edge.confidence}", its evidence says "${strongestConfidence(evidence)}"`,
      );
  }
  const { layout } = graph;
  if (layout !== null)
    for (const name of ["region", "visibility", "radius", "importance", "community"] as const)
      if (layout[name]?.length !== graph.nodes.length)
        report(
          "wrong-length",
          `layout.${name} has ${layout[name]?.length ?? 0} values, expected one for each of ${graph.nodes.length} nodes`,
        );
  return found;
}

/** Attributes that follow from others or from the build, and carry no evidence of their own. */
const derived = new Set(["sources", "listed", "coverage", "x", "y"]);

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const typeChecks: Record<AttributeSpec["type"], (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  integer: Number.isSafeInteger,
  float: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  source: isRecord,
  link: (value) => isRecord(value) && typeof value["url"] === "string",
  publication: isRecord,
  scale: (value) => isRecord(value) && Array.isArray(value["sizes"]),
  coverage: (value) => isRecord(value) && Object.values(value).every((state) => states.has(state)),
};

const states = new Set<unknown>(["known", "none", "unknown"] satisfies CoverageState[]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkValues(
  owner: string,
  kind: string,
  values: Readonly<Record<string, unknown>>,
  attributes: Record<string, AttributeSpec>,
  report: (code: string, message: string) => void,
): void {
  for (const name of Object.keys(values))
    if (!(name in attributes))
      report("unknown-attribute", `${owner}: "${name}" is no attribute of the schema`);
  for (const [name, spec] of attributeEntries(attributes)) {
    const value = values[name];
    if (value === undefined) {
      if (spec.required) report("missing-attribute", `${owner} has no ${name}`);
      continue;
    }
    if (spec.kinds !== undefined && !spec.kinds.includes(kind))
      report(
        "foreign-attribute",
        `${owner}: a ${kind} has no ${name}; it belongs to ${spec.kinds.join(", ")}`,
      );
    const parts: readonly unknown[] = spec.many
      ? Array.isArray(value)
        ? value
        : [undefined]
      : [value];
    for (const part of parts)
      if (!typeChecks[spec.type](part))
        report(
          "wrong-type",
          `${owner}, ${name}: found ${JSON.stringify(value)?.slice(0, 60)}, expected ${spec.many ? "a list of " : ""}${spec.type}`,
        );
  }
}
