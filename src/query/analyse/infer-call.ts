// What a call of a function or an aggregate takes and gives.
import { aggregates } from "../aggregates.ts";
import type { Call, Expression } from "../ast.ts";
import { functions, type FunctionSpec, refusedFunctions } from "../functions.ts";
import { any, known, mayBe, type StaticType } from "../static-type.ts";
import type { Findings } from "./findings.ts";
import { isAggregate } from "./holds-aggregate.ts";
import { infer } from "./infer.ts";
import type { Place, Scope } from "./scope.ts";

export function inferCall(findings: Findings, node: Call, scope: Scope, place: Place): StaticType {
  const name = node.name.toLowerCase();
  if (isAggregate(node)) {
    if (place.inside)
      findings.fail(node, "NestedAggregation", "An aggregate cannot stand inside another");
    if (!place.calls)
      return findings.fail(node, "InvalidAggregation", `${node.name}() cannot aggregate here`);
    const spec = aggregates[name] as (typeof aggregates)[string];
    checkCount(findings, node, node.star ? spec.args : node.args.length, spec.args, spec.args);
    const [first = any] = node.args.map((arg) =>
      infer(findings, arg, scope, { calls: null, inside: true }),
    );
    place.calls.push(node);
    return spec.gives(first);
  }
  if (place.inside && name === "rand")
    findings.fail(node, "NonConstantExpression", "rand() cannot stand inside an aggregate");
  if (name === "exists") {
    checkCount(findings, node, node.args.length, 1, 1);
    infer(findings, node.args[0] as Expression, scope, place, true);
    return known("boolean");
  }
  const spec = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!spec) {
    const why = refusedFunctions[name.split(".")[0] as string];
    return findings.fail(
      node,
      "UnknownFunction",
      `There is no function ${node.name}()${why ? `: ${why}` : ""}`,
    );
  }
  if (node.distinct || node.star)
    findings.fail(node, "InvalidAggregation", `${node.name}() does not aggregate`);
  checkCount(findings, node, node.args.length, spec.least, spec.most);
  const types = node.args.map((arg) => infer(findings, arg, scope, place));
  if (!spec.lenient) checkTypes(findings, node, spec, types);
  return spec.gives(types);
}

function checkTypes(
  findings: Findings,
  node: Call,
  { takes }: FunctionSpec,
  types: readonly StaticType[],
): void {
  types.forEach((type, i) => {
    const kinds = takes[Math.min(i, takes.length - 1)] ?? [];
    if (kinds.length > 0 && !mayBe(type, ...kinds))
      findings.fail(
        node.args[i] as Expression,
        "InvalidArgumentType",
        `${node.name}() does not take a ${type.kind}`,
      );
  });
}

function checkCount(
  findings: Findings,
  node: Call,
  count: number,
  least: number,
  most: number,
): void {
  if (count < least || count > most)
    findings.fail(
      node,
      "InvalidNumberOfArguments",
      `${node.name}() takes ${least === most ? least : `${least} to ${most}`} arguments, not ${count}`,
    );
}
