// What the value of an expression is, as far as that shows before a query runs; every name tied to its slot on the way.
import type { Expression } from "../ast.ts";
import { any, common, itemOf, type Kind, known, mayBe, type StaticType } from "../static-type.ts";
import { analyseQuery } from "./analyse-query.ts";
import type { Findings } from "./findings.ts";
import { graphOfPatterns } from "./graph-of-patterns.ts";
import { inferBinary } from "./infer-binary.ts";
import { inferCall } from "./infer-call.ts";
import { bodyPlace, type Place, type Scope } from "./scope.ts";

/** Checks an expression that has to be of some kind, if that is known. */
export function expect(
  findings: Findings,
  kinds: readonly Kind[],
  node: Expression,
  scope: Scope,
  place: Place,
): StaticType {
  const type = infer(findings, node, scope, place, kinds.includes("boolean"));
  if (!mayBe(type, ...kinds))
    findings.fail(
      node,
      "InvalidArgumentType",
      `This is a ${type.kind}, and a ${kinds.join(" or ")} is needed`,
    );
  return type;
}

/** Checks an expression and says what its value is. A bare pattern is taken only where a truth value is needed. */
export function infer(
  findings: Findings,
  node: Expression,
  scope: Scope,
  place: Place,
  predicate = false,
): StaticType {
  if (findings.replaced.has(node)) return any;
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      if (value === null) return known("null");
      if (typeof value === "object") return known("float");
      if (typeof value === "number" || typeof value === "bigint") return known("integer");
      return known(typeof value as "string" | "boolean");
    }
    case "Parameter":
      return any;
    case "Variable": {
      const binding = scope.get(node.name) ?? findings.undefinedVariable(node);
      findings.bindings.set(node, binding);
      return binding.type;
    }
    case "List":
      return known(
        "list",
        node.items.length === 0
          ? any
          : node.items.map((item) => infer(findings, item, scope, place)).reduce(common),
      );
    case "Map":
      for (const { value } of node.entries) infer(findings, value, scope, place);
      return known("map");
    case "Property": {
      const { kind } = infer(findings, node.object, scope, place);
      if (kind === "path") findings.fail(node, "InvalidArgumentType", "A path has no properties");
      return any;
    }
    case "Index": {
      const type = infer(findings, node.object, scope, place);
      infer(findings, node.index, scope, place);
      return itemOf(type);
    }
    case "Slice": {
      const type = infer(findings, node.object, scope, place);
      for (const bound of [node.start, node.end]) if (bound) infer(findings, bound, scope, place);
      return type.kind === "list" ? type : any;
    }
    case "HasLabels":
      expect(findings, ["node", "relationship"], node.object, scope, place);
      return known("boolean");
    case "Unary":
      if (node.operator !== "NOT")
        return expect(findings, ["integer", "float"], node.operand, scope, place);
      expect(findings, ["boolean"], node.operand, scope, place);
      return known("boolean");
    case "Binary":
      return inferBinary(findings, node, scope, place);
    case "Comparison":
      infer(findings, node.first, scope, place);
      for (const { operand } of node.rest) infer(findings, operand, scope, place);
      return known("boolean");
    case "IsNull":
      infer(findings, node.operand, scope, place);
      return known("boolean");
    case "Case": {
      if (node.subject) infer(findings, node.subject, scope, place);
      let type = node.otherwise ? infer(findings, node.otherwise, scope, place) : known("null");
      for (const { when, result } of node.branches) {
        if (node.subject) infer(findings, when, scope, place);
        else expect(findings, ["boolean"], when, scope, place);
        type = common(type, infer(findings, result, scope, place));
      }
      return type;
    }
    case "Call":
      return inferCall(findings, node, scope, place);
    case "ListComprehension": {
      const list = expect(findings, ["list"], node.list, scope, place);
      const inner = findings.declare(scope, node.variable, itemOf(list));
      if (node.where) expect(findings, ["boolean"], node.where, inner, bodyPlace(place));
      return known(
        "list",
        node.projection ? infer(findings, node.projection, inner, bodyPlace(place)) : itemOf(list),
      );
    }
    case "PatternComprehension": {
      const inner = new Map(scope);
      findings.graphs.set(node.pattern, graphOfPatterns(findings, [node.pattern], inner, true));
      if (node.where) expect(findings, ["boolean"], node.where, inner, bodyPlace(place));
      return known("list", infer(findings, node.projection, inner, bodyPlace(place)));
    }
    case "Quantifier": {
      const list = expect(findings, ["list"], node.list, scope, place);
      expect(
        findings,
        ["boolean"],
        node.where,
        findings.declare(scope, node.variable, itemOf(list)),
        bodyPlace(place),
      );
      return known("boolean");
    }
    case "Reduce": {
      infer(findings, node.initial, scope, place);
      const list = expect(findings, ["list"], node.list, scope, place);
      const inner = findings.declare(
        findings.declare(scope, node.accumulator, any),
        node.variable,
        itemOf(list),
      );
      infer(findings, node.expression, inner, bodyPlace(place));
      return any;
    }
    case "Pattern":
      findings.graphs.set(
        node.pattern,
        graphOfPatterns(findings, [node.pattern], new Map(scope), false),
      );
      if (node.pattern.shortest)
        return node.pattern.shortest === "shortestPath"
          ? known("path")
          : known("list", known("path"));
      if (!predicate)
        findings.fail(
          node,
          "UnexpectedSyntax",
          "A pattern stands for a truth value only where one is needed",
        );
      return known("boolean");
    case "Subquery":
      analyseQuery(findings, node.query, scope, true);
      return known(node.kind === "EXISTS" ? "boolean" : "integer");
  }
}
