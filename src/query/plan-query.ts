// A query's clauses to operators, one on top of the other.
import { aggregateColumn } from "./aggregate-column.ts";
import type { Column, ProjectionPlan } from "./analyse/analysis.ts";
import type {
  AstNode,
  Clause,
  Expression,
  Match,
  Projection,
  Query,
  SingleQuery,
  Unwind,
  Variable,
} from "./ast.ts";
import { childrenOf, conjuncts, some } from "./children.ts";
import { compile } from "./compile.ts";
import { compileKey } from "./compile/compile-key.ts";
import { compileTest } from "./compile/compile-truth.ts";
import { entityOf } from "./compile/read-slot.ts";
import { keyOf } from "./equivalence.ts";
import { type Internal, isInteger, type List, typeName } from "./internal.ts";
import type { Operator } from "./operator.ts";
import { aggregate, type GroupKey } from "./operators/aggregate.ts";
import { apply } from "./operators/apply.ts";
import { distinct } from "./operators/distinct.ts";
import { each } from "./operators/each.ts";
import { filter } from "./operators/filter.ts";
import { limit, skip } from "./operators/limit.ts";
import { optional } from "./operators/optional.ts";
import { sort } from "./operators/sort.ts";
import { start } from "./operators/start.ts";
import { union } from "./operators/union.ts";
import type { Binding, PatternGraph } from "./pattern-graph.ts";
import { planGraph } from "./plan-match.ts";
import { newBindings } from "./plan-match/new-bindings.ts";
import { printExpression } from "./print.ts";
import { runtimeError } from "./query-error.ts";
import type { RunContext } from "./run-context.ts";

/** The plan of a query; `outputs` are where the rows of a UNION are left, per column. */
export function planQuery(
  context: RunContext,
  { parts, all }: Query,
  columnsOf?: readonly (readonly Binding[])[],
  outputs?: readonly Binding[],
): Operator {
  const plans = parts.map((part) => planSingle(context, part));
  if (plans.length === 1) return plans[0] as Operator;
  const { frame, analysis } = context;
  const sources =
    columnsOf ?? parts.map((part) => bindingsOf(context, part, parts[0] as SingleQuery));
  const targets =
    outputs ?? (sources[0] ?? []).map(({ name, type }) => analysis.newBinding(name, type));
  const aligned = plans.map((plan, i) => {
    const copies = (sources[i] ?? []).map(
      (source, k) => [compileBinding(context, source), (targets[k] as Binding).slot] as const,
    );
    return apply(plan, "Rename", "", () => {
      for (const [read, slot] of copies) frame[slot] = read();
    });
  });
  const joined = union(aligned);
  if (all.every(Boolean)) return joined;
  return distinct(
    context,
    joined,
    targets.map(
      ({ slot }) =>
        () =>
          keyOf(frame[slot] as Internal),
    ),
  );
}

/** The columns of a part, in the order of those of another. */
function bindingsOf(
  { analysis }: RunContext,
  part: SingleQuery,
  first: SingleQuery,
): readonly Binding[] {
  const columns = ({ clauses }: SingleQuery): readonly Column[] => {
    const last = clauses.at(-1) as Clause;
    return last.type === "Return" ? (analysis.projections.get(last) as ProjectionPlan).columns : [];
  };
  return columns(first).map(
    ({ name }) => (columns(part).find((column) => column.name === name) as Column).binding,
  );
}

function compileBinding(context: RunContext, binding: Binding): () => Internal {
  const made: Variable = { type: "Variable", name: binding.name, from: 0, to: 0 };
  (context.analysis.bindings as Map<Variable, Binding>).set(made, binding);
  return compile(context, made);
}

function planSingle(context: RunContext, { clauses }: SingleQuery): Operator {
  let plan = start();
  for (const clause of clauses) plan = planClause(context, clause, plan);
  return plan;
}

function planClause(context: RunContext, clause: Clause, input: Operator): Operator {
  switch (clause.type) {
    case "Match":
      return planMatch(context, clause, input);
    case "Unwind":
      return planUnwind(context, clause, input);
    default:
      return planProjection(context, clause, input);
  }
}

function planMatch(context: RunContext, match: Match, input: Operator): Operator {
  const graph = context.analysis.graphs.get(match) as PatternGraph;
  if (!match.optional) return planGraph(context, graph, match.where, input);
  return optional(
    context,
    input,
    planGraph(context, graph, match.where, start("Argument")),
    newBindings(graph),
  );
}

/** How many items a list is taken to have. */
const usualLength = 10;

function planUnwind(
  context: RunContext,
  { expression, variable }: Unwind,
  input: Operator,
): Operator {
  const { frame, analysis } = context;
  const { slot } = analysis.bindings.get(variable) as Binding;
  const value = compile(context, expression);
  return each<Internal>(context, {
    input,
    name: "Unwind",
    detail: printExpression(expression),
    rows:
      input.estimatedRows * (expression.type === "List" ? expression.items.length : usualLength),
    items() {
      const list = value();
      if (Array.isArray(list)) return (list as List)[Symbol.iterator]();
      return (list === null ? [] : [list])[Symbol.iterator]();
    },
    take(item) {
      frame[slot] = item;
      return true;
    },
  });
}

function planProjection(context: RunContext, projection: Projection, input: Operator): Operator {
  const { frame, analysis } = context;
  const {
    columns,
    aggregates: calls,
    grouping,
  } = analysis.projections.get(projection) as ProjectionPlan;
  const { distinct: unique, order, where } = projection;
  const aggregating = (expression: Expression): boolean =>
    some(
      expression,
      (node) =>
        calls.some(({ call }) => node === call) ||
        (node.type === "Call" && analysis.replaced.has(node)),
      ({ type }) => type === "Subquery",
    );
  let plan = input;
  const assign = (list: readonly Column[]): void => {
    const moves = list.flatMap(({ expression, binding }) => {
      const entity = entityOf(context, expression);
      if (
        expression.type === "Variable" &&
        analysis.bindings.get(expression)?.slot === binding.slot
      )
        return [];
      return [
        [
          binding.slot,
          entity && binding.entity ? () => frame[entity.slot] : compile(context, expression),
        ] as const,
      ];
    });
    if (moves.length === 0) return;
    const slots = moves.map(([slot]) => slot);
    const reads = moves.map(([, read]) => read);
    plan = apply(plan, "Project", list.map(({ name }) => name).join(", "), () => {
      for (let i = 0; i < slots.length; i += 1)
        frame[slots[i] as number] = (reads[i] as () => unknown)();
    });
  };
  if (grouping) {
    const keyed = columns.filter(({ expression }) => !aggregating(expression));
    const keys = keyed.map(({ expression, binding }): GroupKey => {
      const entity = entityOf(context, expression);
      const slots = [binding.slot];
      // What stands beside an aggregate may read the variable by its old name.
      if (expression.type === "Variable")
        slots.push((analysis.bindings.get(expression) as Binding).slot);
      const raw =
        entity && binding.entity ? () => frame[entity.slot] : compile(context, expression);
      return { key: compileKey(context, expression), read: raw, slots };
    });
    const steps = calls.map(({ call, binding }) => aggregateColumn(context, call, binding.slot));
    const detail = calls.map(({ call }) => printExpression(call)).join(", ");
    plan = aggregate(
      context,
      plan,
      keyed.length > 0 ? `${detail} by ${keyed.map(({ name }) => name).join(", ")}` : detail,
      keys,
      steps,
    );
    assign(columns.filter(({ expression }) => aggregating(expression)));
  } else assign(columns);
  if (unique)
    plan = distinct(
      context,
      plan,
      columns.map(({ binding }) => bindingKey(context, binding)),
    );
  const skipped = projection.skip && rowCount(context, projection.skip);
  const limited = projection.limit && rowCount(context, projection.limit);
  if (order.length > 0) {
    const keys = order.map(({ expression, descending }) => ({
      read: compile(context, expression),
      descending,
    }));
    const most = limited && (() => limited() + (skipped ? skipped() : 0));
    const detail = order
      .map(
        ({ expression, descending }) => printExpression(expression) + (descending ? " DESC" : ""),
      )
      .join(", ");
    const slots = new Set(columns.map(({ binding }) => binding.slot));
    if (where) readSlots(context, where, slots);
    plan = sort(context, plan, detail, keys, [...slots], most);
  }
  if (skipped) plan = skip(plan, skipped);
  if (limited) {
    const { limit: bound } = projection;
    const rows =
      bound?.type === "Literal" && typeof bound.value === "number"
        ? bound.value
        : plan.estimatedRows;
    plan = limit(plan, limited, rows);
  }
  for (const term of conjuncts(where))
    plan = filter(plan, printExpression(term), plan.estimatedRows / 2, compileTest(context, term));
  return plan;
}

/** Adds the slots that an expression reads. */
function readSlots(context: RunContext, node: AstNode, slots: Set<number>): void {
  const binding = node.type === "Variable" ? context.analysis.bindings.get(node) : undefined;
  if (binding) slots.add(binding.slot);
  for (const child of childrenOf(node)) readSlots(context, child, slots);
}

const bindingKey = ({ frame }: RunContext, { slot, entity }: Binding): (() => unknown) =>
  entity === null ? () => keyOf(frame[slot] as Internal) : () => frame[slot];

/** The number of SKIP or LIMIT, once a run. */
function rowCount(context: RunContext, expression: Expression): () => number {
  const value = compile(context, expression);
  return () => {
    const found = value();
    if (!isInteger(found))
      throw runtimeError(
        "SyntaxError",
        "InvalidArgumentType",
        `The number of rows is an integer, not a ${typeName(found)}`,
      );
    if (found < 0)
      throw runtimeError(
        "SyntaxError",
        "NegativeIntegerArgument",
        "The number of rows is not negative",
      );
    return Number(found);
  };
}
