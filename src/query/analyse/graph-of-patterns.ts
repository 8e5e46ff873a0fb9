// Patterns of a query to one small graph.
import type { NodePattern, PatternPart } from "../ast.ts";
import type { Binding, PatternGraph } from "../pattern-graph.ts";
import { any, known } from "../static-type.ts";
import { addNode } from "./add-node.ts";
import { addRelationship } from "./add-relationship.ts";
import type { Drawing } from "./drawing.ts";
import type { Findings } from "./findings.ts";
import { infer } from "./infer.ts";
import { plainPlace } from "./scope.ts";

/** The graph of some patterns. Adds new variables to the scope, or refuses them. */
export function graphOfPatterns(
  findings: Findings,
  parts: readonly PatternPart[],
  scope: Map<string, Binding>,
  adds: boolean,
): PatternGraph {
  const graph: PatternGraph = { nodes: [], relationships: [], paths: [] };
  const drawing: Drawing = { graph, scope, before: new Set(scope.values()), adds, properties: [] };
  for (const part of parts) {
    let [left] = part.nodes as [NodePattern];
    const start = addNode(findings, drawing, left);
    let from = start;
    const relationships = part.relationships.map((relationship, i) => {
      left = part.nodes[i + 1] as NodePattern;
      // In order of the text: a variable's first use decides what it is.
      const at = addRelationship(findings, drawing, relationship, part, from);
      from = addNode(findings, drawing, left);
      graph.relationships[at] = {
        ...(graph.relationships[at] as PatternGraph["relationships"][number]),
        to: from,
      };
      return at;
    });
    if (part.variable) {
      const { name } = part.variable;
      if (scope.has(name))
        findings.fail(part.variable, "VariableAlreadyBound", `${name} is in use already`);
      const binding = findings.newBinding(
        name,
        part.shortest === "allShortestPaths" && !adds ? any : known("path"),
      );
      scope.set(name, binding);
      findings.bindings.set(part.variable, binding);
      graph.paths.push({ binding, start, relationships });
    } else if (part.shortest)
      graph.paths.push({ binding: findings.newBinding("", known("path")), start, relationships });
  }
  for (const properties of drawing.properties) infer(findings, properties, scope, plainPlace);
  return graph;
}
