// What WHERE demands of every node or every relationship of a shortest path is looked at during the search, not after it:
// `all(x IN nodes(p) WHERE …)`, `none(…)`, and the same over relationships(p), where the test does not read p itself.
import type { Expression, Quantifier } from "./ast.ts";
import { some } from "./children.ts";
import { compile } from "./compile.ts";
import type { Internal } from "./internal.ts";
import type { Binding, PatternGraph } from "./pattern-graph.ts";
import type { RunContext } from "./run-context.ts";

type Accept = () => (at: number) => boolean;

export interface PathFilters {
  /** Whether the search will see to this term. */
  takes(expression: Expression): boolean;
  /** The test of relationships, together with another one; null where there is none. */
  edges(other: Accept | null): Accept | null;
  nodes(): Accept | null;
}

export function pathFilters(
  context: RunContext,
  { nodes, paths, relationships }: PatternGraph,
): PathFilters {
  const { frame, store, analysis } = context;
  const [path] = paths.filter((each) => each.relationships.some((i) => relationships[i]?.shortest));
  const sought = relationships[path?.relationships[0] ?? -1];
  // What else the pattern finds may not be known when the search begins.
  const later = nodes.filter((node, i) => !node.bound && i !== sought?.from && i !== sought?.to);
  const found: Record<"nodes" | "relationships", Quantifier[]> = { nodes: [], relationships: [] };

  const reads = (expression: Expression, binding: Binding): boolean =>
    some(expression, (node) => node.type === "Variable" && analysis.bindings.get(node) === binding);

  const accept = (kind: keyof typeof found, other: Accept | null): Accept | null => {
    if (found[kind].length === 0) return other;
    const tests = found[kind].map((quantifier) => {
      const { slot } = analysis.bindings.get(quantifier.variable) as Binding;
      const where = compile(context, quantifier.where);
      const wanted = quantifier.quantifier === "all";
      return (value: Internal): boolean => {
        frame[slot] = value;
        return where() === wanted;
      };
    });
    const ref = (at: number): Internal =>
      kind === "nodes" ? store.nodeRef(at) : store.edgeRef(at);
    return () => {
      const also = other?.();
      return (at) => tests.every((test) => test(ref(at))) && (also?.(at) ?? true);
    };
  };

  return {
    takes(expression) {
      if (!path || expression.type !== "Quantifier") return false;
      const { quantifier, list, where } = expression;
      if ((quantifier !== "all" && quantifier !== "none") || list.type !== "Call") return false;
      const kind = list.name.toLowerCase();
      const [arg] = list.args;
      if ((kind !== "nodes" && kind !== "relationships") || arg?.type !== "Variable") return false;
      if (analysis.bindings.get(arg) !== path.binding || reads(where, path.binding)) return false;
      if (later.some(({ binding }) => reads(where, binding))) return false;
      found[kind].push(expression);
      return true;
    },
    edges: (other) => accept("relationships", other),
    nodes: () => accept("nodes", null),
  };
}
