// What a node is, in one word; a model that no list holds is a base checkpoint.
import type { GraphNode } from "../graph/graph.ts";
import { nodeKinds } from "../graph/schema.ts";

export const kindLabel = ({ kind, listed }: Pick<GraphNode, "kind" | "listed">): string =>
  kind === "Model" && !listed ? "Base checkpoint" : nodeKinds[kind].label;
