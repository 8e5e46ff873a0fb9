// What a node is, in one word; a model that no list holds is a base checkpoint.
import type { GraphNode } from "./graph.ts";
import { nodeKinds } from "./schema.ts";

type Sorted = Pick<GraphNode, "kind" | "listed">;

const base = { label: "Base checkpoint", plural: "base checkpoints" } as const;

const wordsOf = ({ kind, listed }: Sorted): { readonly label: string; readonly plural: string } =>
  kind === "Model" && !listed ? base : nodeKinds[kind];

export const kindLabel = (node: Sorted): string => wordsOf(node).label;

/** Of several. */
export const kindPlural = (node: Sorted): string => wordsOf(node).plural;
