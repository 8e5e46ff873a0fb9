// What an operator between two expressions takes and gives.
import type { Expression } from "../ast.ts";
import { any, common, known, type StaticType } from "../static-type.ts";
import type { Findings } from "./findings.ts";
import { expect, infer } from "./infer.ts";
import type { Place, Scope } from "./scope.ts";

export function inferBinary(
  findings: Findings,
  node: Expression & { type: "Binary" },
  scope: Scope,
  place: Place,
): StaticType {
  const { operator, left, right } = node;
  switch (operator) {
    case "AND":
    case "OR":
    case "XOR":
      expect(findings, ["boolean"], left, scope, place);
      expect(findings, ["boolean"], right, scope, place);
      return known("boolean");
    case "IN":
      infer(findings, left, scope, place);
      expect(findings, ["list"], right, scope, place);
      return known("boolean");
    case "+": {
      const [a, b] = [infer(findings, left, scope, place), infer(findings, right, scope, place)];
      if (a.kind === "list" && b.kind === "list") return common(a, b);
      return a.kind === b.kind &&
        (a.kind === "integer" || a.kind === "float" || a.kind === "string")
        ? a
        : any;
    }
    case "-":
    case "*":
    case "/":
    case "%":
    case "^": {
      const [a, b] = [left, right].map((side) =>
        expect(findings, ["integer", "float"], side, scope, place),
      );
      if (operator === "^") return known("float");
      return a?.kind === b?.kind ? (a as StaticType) : any;
    }
    default:
      infer(findings, left, scope, place);
      infer(findings, right, scope, place);
      return known("boolean");
  }
}
