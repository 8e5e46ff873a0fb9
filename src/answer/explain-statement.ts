// A statement that an answer rests on, in words and with its evidence.
import type { Evidence } from "../graph/evidence.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { edgeKinds, nodeAttributes } from "../graph/schema.ts";
import type { Statement } from "./answer.ts";

export interface Explanation {
  /** "Alpha trained on Beta (pretraining)", "Beta: scale". */
  readonly says: string;
  readonly evidence: readonly Evidence[];
}

/** Without evidence where the graph holds no such statement. */
export function explainStatement(index: GraphIndex, statement: Statement): Explanation {
  const name = (id: string): string => index.node(id)?.name ?? id;
  if ("edge" in statement) {
    const edge = index.edge(statement.edge);
    if (edge === undefined) return { says: statement.edge, evidence: [] };
    const { kind, source, target, role, evidence } = edge;
    const words = `${name(source)} ${edgeKinds[kind].label} ${name(target)}`;
    return { says: role === undefined ? words : `${words} (${role})`, evidence };
  }
  const { node, attribute } = statement;
  const label =
    attribute in nodeAttributes
      ? nodeAttributes[attribute as keyof typeof nodeAttributes].label.toLowerCase()
      : attribute;
  return { says: `${name(node)}: ${label}`, evidence: index.node(node)?.evidence[attribute] ?? [] };
}

/** These attributes of a node that it has evidence for. */
export const attributesOf = (
  index: GraphIndex,
  node: string,
  attributes: readonly string[],
): Statement[] =>
  attributes.flatMap((attribute) =>
    (index.node(node)?.evidence[attribute] ?? []).length > 0 ? [{ node, attribute }] : [],
  );
