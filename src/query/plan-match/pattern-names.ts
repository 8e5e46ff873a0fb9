// How a plan calls the parts of a pattern: `(a:Model)<-[:DERIVED_FROM*1..3]-(b)`.
import type { PatternGraph, PatternRelationship } from "../pattern-graph.ts";
import type { Terms } from "./terms-of.ts";

export interface PatternNames {
  readonly nodeName: (node: number) => string;
  readonly relationshipName: (relationship: PatternRelationship) => string;
}

export function patternNames({ nodes }: PatternGraph, { labels }: Terms): PatternNames {
  const nodeName = (node: number): string => {
    const wanted = (labels[node] as readonly string[]).map((label) => `:${label}`).join("");
    return `(${nodes[node]?.binding.name ?? ""}${wanted})`;
  };
  return {
    nodeName,
    relationshipName({ from, to, binding, types, direction, length }) {
      const range = length
        ? `*${length.min}..${Number.isFinite(length.max) ? length.max : ""}`
        : "";
      const inner = `[${binding.name}${types.length > 0 ? `:${types.join("|")}` : ""}${range}]`;
      return `${nodeName(from)}${direction === "in" ? "<" : ""}-${inner}-${direction === "out" ? ">" : ""}${nodeName(to)}`;
    },
  };
}
