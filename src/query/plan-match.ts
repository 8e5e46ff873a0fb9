// A pattern graph to operators: the cheapest end first, each test as early as its variables are known.
import type { Expression, PatternPart } from "./ast.ts";
import { compileTest } from "./compile/compile-truth.ts";
import type { Operator } from "./operator.ts";
import { apply } from "./operators/apply.ts";
import { expand } from "./operators/expand.ts";
import { filter } from "./operators/filter.ts";
import { scan } from "./operators/scan.ts";
import { opposite } from "./operators/opposite.ts";
import { shortestThat } from "./operators/shortest-that.ts";
import { shortest, type ShortestOptions } from "./operators/shortest.ts";
import { start } from "./operators/start.ts";
import type { Unlike } from "./operators/unlike.ts";
import { walk } from "./operators/walk.ts";
import { pathFilters } from "./path-filters.ts";
import type { Binding, PatternGraph, PatternNode, PatternRelationship } from "./pattern-graph.ts";
import { acceptEdges } from "./plan-match/accept-edges.ts";
import { assemblePath } from "./plan-match/assemble-path.ts";
import { boundEdge } from "./plan-match/bound-edge.ts";
import { boundWalk } from "./plan-match/bound-walk.ts";
import { patternNames } from "./plan-match/pattern-names.ts";
import { router } from "./plan-match/router.ts";
import { seekNodes } from "./plan-match/seek-nodes.ts";
import { termsOf } from "./plan-match/terms-of.ts";
import { notNull, unpack } from "./plan-match/unpack.ts";
import { printExpression } from "./print.ts";
import type { RunContext } from "./run-context.ts";

/** The plan of a pattern that stands in an expression. */
export const planPattern = (
  context: RunContext,
  pattern: PatternPart,
  where: Expression | null,
): Operator =>
  planGraph(
    context,
    context.analysis.graphs.get(pattern) as PatternGraph,
    where,
    start("Argument"),
  );

/** Operators that give, for each row of `input`, each match of the pattern. */
export function planGraph(
  context: RunContext,
  graph: PatternGraph,
  where: Expression | null,
  input: Operator,
): Operator {
  const { store, frame } = context;
  const { nodes, relationships, paths } = graph;
  const filters = pathFilters(context, graph);
  const asked = termsOf(context, graph, where, filters);
  const { terms, labels } = asked;
  const { steps, seekAt } = router(store, graph, asked);

  const { nodeName, relationshipName } = patternNames(graph, asked);
  const inFrame = new Set<number>();
  let plan = input;
  const scale = Math.max(1, input.estimatedRows);

  const settle = (rows: number): void => {
    for (const term of terms) {
      if (term.done || ![...term.needs].every((need) => inFrame.has(need))) continue;
      term.done = true;
      plan = filter(
        plan,
        printExpression(term.expression),
        rows,
        compileTest(context, term.expression),
      );
    }
  };
  const checkLabels = (node: number, rows: number): void => {
    const wanted = labels[node] as readonly string[];
    if (wanted.length === 0) return;
    let members: Uint8Array[] | null = null;
    const { slot } = (nodes[node] as PatternNode).binding;
    plan = filter(plan, nodeName(node), rows, () => {
      const at = frame[slot] as number;
      members ??= wanted.map((label) => store.hasLabel(label));
      return at >= 0 && members.every((member) => member[at] === 1);
    });
  };
  const enterNode = (node: number, rows: number): void => {
    const { binding } = nodes[node] as PatternNode;
    const found = labels[node] as readonly string[];
    const known = new Set(nodes.flatMap((each, i) => (inFrame.has(each.binding.slot) ? [i] : [])));
    const sought = seekAt(node, known);
    const common = { input: plan, rows, slot: binding.slot, detail: nodeName(node) };
    if (sought) {
      const { term, seek } = sought;
      term.done = true;
      const { key, value, many } = seek;
      plan = scan(context, {
        ...common,
        name: "Seek",
        detail: `${nodeName(node)} by ${printExpression(term.expression)}`,
        nodes: seekNodes(context, key, value, many),
        labels: found,
      });
    } else {
      const [rarest, ...others] = found.toSorted(
        (a, b) => store.labelCount(a) - store.labelCount(b),
      );
      plan = scan(context, {
        ...common,
        name: rarest === undefined ? "AllNodes" : "NodesByLabel",
        nodes: rarest === undefined ? () => null : () => store.withLabel(rarest),
        labels: others,
      });
    }
    inFrame.add(binding.slot);
  };

  // What is bound as a value only is unpacked first.
  for (const { binding, source } of [...nodes, ...relationships]) {
    if (!source) continue;
    plan = unpack(context, plan, source, binding);
    inFrame.add(binding.slot);
  }
  nodes.forEach(({ bound, source, binding }, node) => {
    if (!bound && !source) return;
    inFrame.add(binding.slot);
    if ((labels[node] as readonly string[]).length > 0) checkLabels(node, plan.estimatedRows);
    if (bound && !source) plan = notNull(context, plan, binding);
  });
  settle(plan.estimatedRows);

  const placed: PatternRelationship[] = [];
  for (const { node, relationship: at, near, rows: each } of steps) {
    const rows = each * scale;
    if (node !== undefined) enterNode(node, rows);
    if (at !== undefined) {
      const relationship = relationships[at] as PatternRelationship;
      const ends = [relationship.from, relationship.to].map((end) => nodes[end] as PatternNode);
      const [left, right] = ends.map(({ binding }) => binding) as [Binding, Binding];
      const known = [left, right].map(({ slot }) => inFrame.has(slot));
      plan = planRelationship(
        relationship,
        near ?? relationship.from,
        rows,
        left,
        right,
        known.every(Boolean),
      );
      placed.push(relationship);
      [relationship.from, relationship.to].forEach((end, i) => {
        if (known[i]) return;
        const { slot } = i === 0 ? left : right;
        if (inFrame.has(slot)) return;
        inFrame.add(slot);
        // An expansion looks at labels itself.
        if (relationship.bound) checkLabels(end, rows);
      });
      inFrame.add(relationship.binding.slot);
    }
    for (const path of paths)
      if (!inFrame.has(path.binding.slot) && isWhole(path)) {
        if (!path.relationships.some((i) => relationships[i]?.shortest))
          plan = apply(plan, "Path", path.binding.name, assemblePath(context, graph, path));
        inFrame.add(path.binding.slot);
      }
    settle(rows);
  }
  return plan;

  function isWhole({ start: first, relationships: parts }: PatternGraph["paths"][number]): boolean {
    return (
      inFrame.has((nodes[first] as PatternNode).binding.slot) &&
      parts.every((i) => inFrame.has((relationships[i] as PatternRelationship).binding.slot))
    );
  }

  function planRelationship(
    relationship: PatternRelationship,
    near: number,
    rows: number,
    left: Binding,
    right: Binding,
    into: boolean,
  ): Operator {
    const {
      binding,
      bound,
      types,
      length,
      direction,
      properties,
      shortest: kind,
      named,
      inPath,
    } = relationship;
    const detail = relationshipName(relationship);
    const forward = near === relationship.from;
    const [from, to] = forward ? [left, right] : [right, left];
    const far = forward ? relationship.to : relationship.from;
    const way = forward ? direction : opposite[direction];
    const others = placed.filter(
      (other) =>
        types.length === 0 ||
        other.types.length === 0 ||
        other.types.some((type) => types.includes(type)),
    );
    const unlike: Unlike = {
      edges: others.filter((other) => !other.length).map((other) => other.binding.slot),
      lists: others
        .filter((other) => other.length && !other.shortest)
        .map((other) => other.binding.slot),
    };
    const common = {
      input: plan,
      detail,
      rows,
      from: from.slot,
      to: to.slot,
      types,
      direction: way,
      labels: into ? [] : (labels[far] as readonly string[]),
      unlike,
    };
    const accept = properties && length ? acceptEdges(context, properties) : null;
    if (kind) {
      const search: ShortestOptions = {
        ...common,
        from: left.slot,
        to: right.slot,
        direction,
        list: length ? binding.slot : -1,
        path:
          paths.find(({ relationships: parts }) => relationships[parts[0] ?? -1] === relationship)
            ?.binding.slot ?? -1,
        least: length?.min ?? 1,
        most: length?.max ?? 1,
        all: kind === "allShortestPaths",
        acceptEdge: filters.edges(accept),
        acceptNode: filters.nodes(),
      };
      const tests = testsOf(search);
      return tests.length === 0
        ? shortest(context, search)
        : shortestThat(context, search, () => tests.every((test) => test()));
    }
    if (bound)
      return length
        ? boundWalk(context, plan, relationship, left, right, into, unlike)
        : boundEdge(
            context,
            plan,
            relationship,
            left,
            right,
            [inFrame.has(left.slot), inFrame.has(right.slot)],
            unlike,
          );
    if (!length) return expand(context, { ...common, into, relationship: binding.slot });
    return walk(context, {
      ...common,
      into,
      list: named || inPath || relationships.length > 1 ? binding.slot : -1,
      reversed: !forward,
      least: length.min,
      most: length.max,
      accept,
    });
  }

  /** Tests of the whole path that can be made as soon as it is there: they decide which path is the shortest. */
  function testsOf({ list, path }: ShortestOptions): (() => boolean)[] {
    const found = terms.filter(
      ({ needs, done }) =>
        !done &&
        (needs.has(path) || needs.has(list)) &&
        [...needs].every((need) => need === path || need === list || inFrame.has(need)),
    );
    return found.map((term) => {
      term.done = true;
      return compileTest(context, term.expression);
    });
  }
}
