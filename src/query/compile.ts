// Expressions to closures over the frame. What is known beforehand is decided here, once; the closures only compute.
import { negate } from "./arithmetic.ts";
import type { Expression } from "./ast.ts";
import { compileBinary } from "./compile/compile-binary.ts";
import { compileCall } from "./compile/compile-call.ts";
import { compileCase } from "./compile/compile-case.ts";
import { compileComparison } from "./compile/compile-comparison.ts";
import { compileLabels } from "./compile/compile-labels.ts";
import {
  compilePattern,
  compilePatternComprehension,
  compileSubquery,
} from "./compile/compile-pattern.ts";
import { compileProperty } from "./compile/compile-property.ts";
import { compileTruth } from "./compile/compile-truth.ts";
import { elementOf, slice } from "./compile/element-of.ts";
import {
  compileListComprehension,
  compileQuantifier,
  compileReduce,
} from "./compile/over-a-list.ts";
import { type Evaluate, read } from "./compile/read-slot.ts";
import type { Internal } from "./internal.ts";
import type { Binding } from "./pattern-graph.ts";
import { runtimeError } from "./query-error.ts";
import type { RunContext } from "./run-context.ts";

/** A closure that gives the expression's value for the row in the frame; it may throw a QueryError. */
export function compile(context: RunContext, expression: Expression): Evaluate {
  const { analysis, parameters } = context;
  const replaced = analysis.replaced.get(expression);
  if (replaced) return read(context, replaced);
  switch (expression.type) {
    case "Literal": {
      const value = expression.value as Internal;
      return () => value;
    }
    case "Parameter": {
      const { name } = expression;
      const value = parameters.get(name);
      if (value === undefined)
        throw runtimeError(
          "ParameterMissing",
          "MissingParameter",
          `The parameter $${name} is not given`,
        );
      return () => value;
    }
    case "Variable":
      return read(context, analysis.bindings.get(expression) as Binding);
    case "List": {
      const items = expression.items.map((item) => compile(context, item));
      return () => items.map((item) => item());
    }
    case "Map": {
      const entries = expression.entries.map(
        ({ key, value }) => [key.name, compile(context, value)] as const,
      );
      return () => new Map(entries.map(([key, value]) => [key, value()]));
    }
    case "Property":
      return compileProperty(context, expression);
    case "Index": {
      const object = compile(context, expression.object);
      const index = compile(context, expression.index);
      return () => elementOf(context, object(), index());
    }
    case "Slice": {
      const object = compile(context, expression.object);
      const start = expression.start && compile(context, expression.start);
      const end = expression.end && compile(context, expression.end);
      return () => slice(object(), start ? start() : 0, end ? end() : Number.MAX_SAFE_INTEGER);
    }
    case "HasLabels":
      return compileLabels(
        context,
        expression.object,
        expression.labels.map(({ name }) => name),
      );
    case "Unary": {
      if (expression.operator === "NOT") {
        const operand = compileTruth(context, expression.operand);
        return () => {
          const truth = operand();
          return truth === null ? null : !truth;
        };
      }
      const operand = compile(context, expression.operand);
      return expression.operator === "-"
        ? () => negate(operand())
        : () => negate(negate(operand()));
    }
    case "Binary":
      return compileBinary(context, expression);
    case "Comparison":
      return compileComparison(context, expression);
    case "IsNull": {
      const { negated } = expression;
      const operand = compile(context, expression.operand);
      return () => (operand() === null) !== negated;
    }
    case "Case":
      return compileCase(context, expression);
    case "Call":
      return compileCall(context, expression);
    case "ListComprehension":
      return compileListComprehension(context, expression);
    case "Quantifier":
      return compileQuantifier(context, expression);
    case "Reduce":
      return compileReduce(context, expression);
    case "PatternComprehension":
      return compilePatternComprehension(context, expression);
    case "Pattern":
      return compilePattern(context, expression);
    case "Subquery":
      return compileSubquery(context, expression);
  }
}
