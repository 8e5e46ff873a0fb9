// A node of a pattern, in the graph: a new one, or one that its name stands for already.
import type { NodePattern } from "../ast.ts";
import type { PatternGraph } from "../pattern-graph.ts";
import { known, mayBe } from "../static-type.ts";
import type { Drawing } from "./drawing.ts";
import type { Findings } from "./findings.ts";

/** The position of the node in the graph. */
export function addNode(findings: Findings, drawing: Drawing, pattern: NodePattern): number {
  const { graph, scope, before, adds } = drawing;
  const { variable, labels, properties } = pattern;
  if (properties) drawing.properties.push(properties);
  let at = -1;
  if (variable) {
    const existing = scope.get(variable.name);
    if (existing) findings.bindings.set(variable, existing);
    if (existing && !mayBe(existing.type, "node"))
      findings.fail(
        variable,
        "VariableTypeConflict",
        `${variable.name} is a ${existing.type.kind}, not a node`,
      );
    at = graph.nodes.findIndex(
      ({ binding, source }) => existing && (source ?? binding) === existing,
    );
    if (at < 0 && existing) {
      const unpacked = existing.entity === null;
      at =
        graph.nodes.push({
          binding: unpacked ? findings.newBinding(variable.name, known("node"), "node") : existing,
          bound: before.has(existing),
          source: unpacked ? existing : null,
          labels: [],
          properties: [],
        }) - 1;
    }
    if (!existing && !adds) findings.undefinedVariable(variable);
  }
  if (at < 0) {
    const binding = findings.newBinding(variable?.name ?? "", known("node"), "node");
    if (variable) {
      scope.set(variable.name, binding);
      findings.bindings.set(variable, binding);
    }
    at = graph.nodes.push({ binding, bound: false, source: null, labels: [], properties: [] }) - 1;
  }
  const node = graph.nodes[at] as PatternGraph["nodes"][number];
  for (const { name } of labels) if (!node.labels.includes(name)) node.labels.push(name);
  if (properties) node.properties.push(properties);
  return at;
}
