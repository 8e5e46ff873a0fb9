// Nodes and edges as openCypher that finds them again, in any database that holds the graph.
import type { GraphEdge } from "../../graph/graph.ts";

const text = (value: string): string =>
  `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

export const cypherOfNodes = (ids: readonly string[]): string =>
  `MATCH (node)\nWHERE node.id IN [${ids.map(text).join(", ")}]\nRETURN node`;

export const cypherOfEdge = ({ source, kind, target, role }: GraphEdge): string =>
  [
    `MATCH (source {id: ${text(source)}})-[edge:${kind}${role === undefined ? "" : ` {role: ${text(role)}}`}]->(target {id: ${text(target)}})`,
    "RETURN source, edge, target",
  ].join("\n");
