// What a pattern and its WHERE ask for, term by term: which variables each reads, and what an index could answer.
import type { Comparison, Expression, MapExpression, Variable } from "../ast.ts";
import { childrenOf, conjuncts } from "../children.ts";
import type { PathFilters } from "../path-filters.ts";
import type { Binding, PatternGraph, PatternNode } from "../pattern-graph.ts";
import type { RunContext } from "../run-context.ts";
import { newBindings } from "./new-bindings.ts";

/** `node.key = value`, or `IN` where many. */
export interface Seek {
  readonly node: Binding;
  readonly key: string;
  readonly value: Expression;
  readonly many: boolean;
}

/** A term of the WHERE, or what a property map amounts to. */
export interface Term {
  readonly expression: Expression;
  /** Slots of this pattern that it reads. */
  readonly needs: ReadonlySet<number>;
  /** What an index could answer, each way round. */
  readonly seeks: readonly Seek[];
  done: boolean;
}

export interface Terms {
  readonly terms: readonly Term[];
  /** Of each node of the pattern, what it and the WHERE ask for. */
  readonly labels: readonly (readonly string[])[];
}

/** What the pattern's maps and the WHERE ask for; left out is what `filters` takes for itself. */
export function termsOf(
  { analysis }: RunContext,
  { nodes, relationships, paths }: PatternGraph,
  where: Expression | null,
  filters: PathFilters,
): Terms {
  const own = new Set(newBindings({ nodes, relationships, paths }).map(({ slot }) => slot));
  for (const { binding, source } of [...nodes, ...relationships]) if (source) own.add(binding.slot);
  const bindings = analysis.bindings as Map<Variable, Binding>;

  const needsOf = (expression: Expression, needs = new Set<number>()): Set<number> => {
    if (expression.type === "Variable") {
      const slot = bindings.get(expression)?.slot;
      if (slot !== undefined && own.has(slot)) needs.add(slot);
    }
    for (const child of childrenOf(expression)) needsOf(child as Expression, needs);
    return needs;
  };
  const termOf = (expression: Expression): Term => ({
    expression,
    needs: needsOf(expression),
    seeks: seeksOf(expression),
    done: false,
  });
  const nodeOf = (expression: Expression): PatternNode | undefined => {
    const slot = expression.type === "Variable" ? bindings.get(expression)?.slot : undefined;
    return nodes.find(({ binding, bound, source }) => binding.slot === slot && !bound && !source);
  };
  const seeksOf = (expression: Expression): Seek[] => {
    const between = (left: Expression, right: Expression, many: boolean): Seek[] => {
      const node = left.type === "Property" ? nodeOf(left.object) : undefined;
      if (!node || left.type !== "Property" || needsOf(right).has(node.binding.slot)) return [];
      return [{ node: node.binding, key: left.key.name, value: right, many }];
    };
    if (expression.type === "Binary" && expression.operator === "IN")
      return between(expression.left, expression.right, true);
    const [step, ...more] = expression.type === "Comparison" ? expression.rest : [];
    if (!step || more.length > 0 || step.operator !== "=") return [];
    const { first } = expression as Comparison;
    return [...between(first, step.operand, false), ...between(step.operand, first, false)];
  };
  const variable = (binding: Binding): Variable => {
    const made: Variable = { type: "Variable", name: binding.name, from: 0, to: 0 };
    bindings.set(made, binding);
    return made;
  };
  const mapTerms = (binding: Binding, map: MapExpression): Term[] =>
    map.entries.map(({ key, value }) =>
      termOf({
        type: "Comparison",
        first: { type: "Property", object: variable(binding), key, from: key.from, to: key.to },
        rest: [{ operator: "=", operand: value }],
        from: key.from,
        to: value.to,
      }),
    );

  const terms: Term[] = [];
  const labels = nodes.map((node) => [...node.labels]);
  // In the order of the text: what the pattern asks for may be what makes the WHERE safe to compute.
  for (const { binding, properties } of nodes)
    for (const map of properties) terms.push(...mapTerms(binding, map));
  for (const { binding, properties, length } of relationships)
    if (properties && !length) terms.push(...mapTerms(binding, properties));
  for (const expression of conjuncts(where)) {
    const node = expression.type === "HasLabels" ? nodeOf(expression.object) : undefined;
    if (node && expression.type === "HasLabels")
      labels[nodes.indexOf(node)]?.push(...expression.labels.map(({ name }) => name));
    else if (!filters.takes(expression)) terms.push(termOf(expression));
  }
  return { terms, labels };
}
