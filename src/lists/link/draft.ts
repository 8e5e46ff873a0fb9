// A graph in the making: nodes by key, edges by what makes them one of a kind, every value with its evidence.
import { isListEvidence, type Evidence } from "../../graph/evidence.ts";
import type { EdgeKind, NodeAttribute, NodeKind, Source } from "../../graph/schema.ts";

export interface DraftNode {
  readonly kind: NodeKind;
  /** Stable across builds; what the ledger of ids knows it by. */
  readonly key: string;
  /** Earlier keys under which the ledger may know it. */
  readonly otherKeys: string[];
  /** What tells it from others of its name. */
  readonly tellers: string[];
  name: string;
  listed: boolean;
  readonly sources: Source[];
  /** What `sources` holds, to find it at once. */
  readonly sourceKeys: Set<string>;
  readonly values: Partial<Record<NodeAttribute, unknown>>;
  /** Where a value stands among those of its attribute. */
  readonly positions: Map<string, number>;
  readonly evidence: Partial<Record<NodeAttribute, Evidence[]>>;
}

export interface DraftEdge {
  readonly kind: EdgeKind;
  readonly source: DraftNode;
  readonly target: DraftNode;
  readonly role: string | undefined;
  readonly evidence: Evidence[];
  readonly values: { year?: number[]; track?: string[]; host?: string[]; url?: string[] };
}

export interface Draft {
  readonly nodes: Map<string, DraftNode>;
  readonly edges: Map<string, DraftEdge>;
}

export const emptyDraft = (): Draft => ({ nodes: new Map(), edges: new Map() });

/** The node of a key, made where it is not there yet; the first name stays. */
export function draftNode(
  draft: Draft,
  kind: NodeKind,
  key: string,
  name: string,
  evidence: readonly Evidence[],
  listed: boolean,
): DraftNode {
  const known = draft.nodes.get(key);
  if (known !== undefined) {
    if (evidence.length > 0 && (known.evidence.name?.length ?? 0) === 0)
      known.evidence.name = [...evidence];
    return known;
  }
  const node: DraftNode = {
    kind,
    key,
    otherKeys: [],
    tellers: [],
    name,
    listed,
    sources: [],
    sourceKeys: new Set(),
    values: {},
    positions: new Map(),
    evidence: { name: [...evidence] },
  };
  draft.nodes.set(key, node);
  return node;
}

/** Sets a single value. */
export function setValue(
  node: DraftNode,
  attribute: NodeAttribute,
  value: unknown,
  evidence: readonly Evidence[],
): void {
  node.values[attribute] = value;
  node.evidence[attribute] = evidence.map((piece) => ({ ...piece }));
}

/** Adds one of several values, or further evidence to an equal one. */
export function addValue(
  node: DraftNode,
  attribute: NodeAttribute,
  value: unknown,
  evidence: readonly Evidence[],
): void {
  const values = (node.values[attribute] ??= []) as unknown[];
  const key = `${attribute} ${JSON.stringify(value)}`;
  const index = node.positions.get(key) ?? values.push(value) - 1;
  node.positions.set(key, index);
  const pieces = (node.evidence[attribute] ??= []);
  for (const piece of evidence) addEvidence(pieces, { ...piece, value: index });
}

/** Adds a name that is not the node's own and not there yet. */
export function addAlias(node: DraftNode, alias: string, evidence: readonly Evidence[]): void {
  if (alias !== "" && alias !== node.name) addValue(node, "aliases", alias, evidence);
}

/**
 * `addAlias` for what many entries name alike (a venue, a modality, a login): the first that prints a form shows it,
 * the others add nothing.
 */
export function addPrintedForm(node: DraftNode, form: string, evidence: readonly Evidence[]): void {
  if (!((node.values.aliases ?? []) as string[]).includes(form)) addAlias(node, form, evidence);
}

export function addSource(node: DraftNode, source: Source): void {
  const key = "url" in source ? source.url : `${source.list}:${source.line}`;
  if (node.sourceKeys.has(key)) return;
  node.sourceKeys.add(key);
  node.sources.push(source);
}

/** The edge of a kind, ends and role, made where it is not there yet; evidence and values add up. */
export function draftEdge(
  draft: Draft,
  kind: EdgeKind,
  source: DraftNode,
  target: DraftNode,
  evidence: readonly Evidence[],
  options: {
    readonly role?: string | undefined;
    readonly values?: { year?: number | null; track?: string | null; host?: string; url?: string };
  } = {},
): DraftEdge {
  const key = JSON.stringify([source.key, kind, target.key, options.role ?? null]);
  let edge = draft.edges.get(key);
  if (edge === undefined) {
    edge = { kind, source, target, role: options.role, evidence: [], values: {} };
    draft.edges.set(key, edge);
  }
  for (const piece of evidence) addEvidence(edge.evidence, piece);
  for (const [name, value] of Object.entries(options.values ?? {})) {
    if (value === null || value === undefined) continue;
    const held = ((edge.values as Record<string, unknown[]>)[name] ??= []);
    if (!held.includes(value)) held.push(value);
  }
  return edge;
}

/** Evidence without what says the same twice. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const pieces: Evidence[] = [];
  for (const piece of evidence) addEvidence(pieces, piece);
  return pieces;
}

/** What each list of evidence holds, to find it at once; made anew where something was added by hand. */
const known = new WeakMap<Evidence[], { readonly keys: Set<string>; length: number }>();

function addEvidence(pieces: Evidence[], piece: Evidence): void {
  let held = known.get(pieces);
  if (held === undefined || held.length !== pieces.length) {
    held = { keys: new Set(pieces.map(evidenceKey)), length: pieces.length };
    known.set(pieces, held);
  }
  const key = evidenceKey(piece);
  if (held.keys.has(key)) return;
  held.keys.add(key);
  held.length = pieces.push(piece);
}

const evidenceKey = (piece: Evidence): string =>
  JSON.stringify(
    isListEvidence(piece)
      ? [piece.rule, piece.confidence, piece.value, piece.list, piece.line, piece.from, piece.to]
      : [piece.rule, piece.confidence, piece.value, piece.url, piece.note, piece.sourceKind],
  );
