// SKIP and LIMIT.
import type { Expression } from "../ast.ts";
import { some } from "../children.ts";
import { mayBe } from "../static-type.ts";
import type { Findings } from "./findings.ts";
import { infer } from "./infer.ts";
import { plainPlace } from "./scope.ts";

export function checkBound(findings: Findings, bound: Expression): void {
  if (some(bound, ({ type }) => type === "Variable"))
    findings.fail(bound, "NonConstantExpression", "The number of rows cannot depend on a variable");
  const type = infer(findings, bound, new Map(), plainPlace);
  if (!mayBe(type, "integer"))
    findings.fail(bound, "InvalidArgumentType", "The number of rows is an integer");
  if (bound.type === "Literal" && bound.value !== null && (bound.value as number) < 0)
    findings.fail(bound, "NegativeIntegerArgument", "The number of rows is not negative");
}
