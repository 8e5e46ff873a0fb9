// A relationship of a pattern, in the graph.
import type { PatternPart, RelationshipPattern } from "../ast.ts";
import { itemOf, known, mayBe } from "../static-type.ts";
import type { Drawing } from "./drawing.ts";
import type { Findings } from "./findings.ts";

/** Its position in the graph; where it leads is known when the node after it is. */
export function addRelationship(
  findings: Findings,
  drawing: Drawing,
  pattern: RelationshipPattern,
  part: PatternPart,
  from: number,
): number {
  const { graph, scope, before, adds } = drawing;
  const { variable, types, direction, length, properties } = pattern;
  if (properties) drawing.properties.push(properties);
  const type = length ? known("list", known("relationship")) : known("relationship");
  const existing = variable ? scope.get(variable.name) : undefined;
  if (variable && existing) {
    findings.bindings.set(variable, existing);
    if (!mayBe(existing.type, type.kind) || !mayBe(itemOf(existing.type), "relationship"))
      findings.fail(
        variable,
        "VariableTypeConflict",
        `${variable.name} is a ${existing.type.kind}, not a ${length ? "list of relationships" : "relationship"}`,
      );
    if (
      !before.has(existing) ||
      graph.relationships.some(({ binding, source }) => (source ?? binding) === existing)
    )
      findings.fail(
        variable,
        "RelationshipUniquenessViolation",
        `${variable.name} is walked twice in one pattern`,
      );
  }
  if (variable && !existing && !adds) findings.undefinedVariable(variable);
  if (part.shortest && (length?.min ?? 1) > 1)
    findings.fail(
      pattern,
      "InvalidRelationshipPattern",
      "A shortest path is of length 0 or 1 at least",
    );
  const entity = length ? null : "relationship";
  const unpacked = existing !== undefined && existing.entity !== entity;
  const binding =
    existing && !unpacked ? existing : findings.newBinding(variable?.name ?? "", type, entity);
  if (variable && !existing) {
    scope.set(variable.name, binding);
    findings.bindings.set(variable, binding);
  }
  return (
    graph.relationships.push({
      binding,
      named: variable !== null,
      bound: existing !== undefined,
      source: unpacked ? existing : null,
      from,
      to: -1,
      types: types.map(({ name }) => name),
      direction,
      length: length && { min: length.min ?? 1, max: length.max ?? Number.POSITIVE_INFINITY },
      properties,
      shortest: part.shortest,
      inPath: part.variable !== null || part.shortest !== null,
    }) - 1
  );
}
