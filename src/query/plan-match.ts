// A pattern graph to operators: the cheapest end first, each test as early as its variables are known.
import type { Comparison, Expression, MapExpression, PatternPart, Variable } from "./ast.ts";
import { childrenOf, conjuncts } from "./children.ts";
import { compile, compileList, compileTest } from "./compile.ts";
import { NodeRef, PathRef, RelationshipRef } from "./entity.ts";
import { equals } from "./equality.ts";
import { keyOf } from "./equivalence.ts";
import { type Internal, isFloat, type List } from "./internal.ts";
import { apply } from "./operators/apply.ts";
import { each } from "./operators/each.ts";
import { expand } from "./operators/expand.ts";
import { filter } from "./operators/filter.ts";
import { scan } from "./operators/scan.ts";
import { shortest, type ShortestOptions } from "./operators/shortest.ts";
import { shortestThat } from "./operators/shortest-that.ts";
import { start } from "./operators/start.ts";
import { differs, type Unlike } from "./operators/unlike.ts";
import { walk } from "./operators/walk.ts";
import type { Operator } from "./operator.ts";
import { pathFilters } from "./path-filters.ts";
import type { Binding, PatternGraph, PatternNode, PatternRelationship } from "./pattern-graph.ts";
import { printExpression } from "./print.ts";
import { runtimeError } from "./query-error.ts";
import type { RunContext } from "./run-context.ts";

/** `node.key = value`, or `IN` where many. */
interface Seek {
  readonly node: Binding;
  readonly key: string;
  readonly value: Expression;
  readonly many: boolean;
}

/** A term of the WHERE, or what a property map amounts to. */
interface Term {
  readonly expression: Expression;
  /** Slots of this pattern that it reads. */
  readonly needs: ReadonlySet<number>;
  /** What an index could answer, each way round. */
  readonly seeks: readonly Seek[];
  done: boolean;
}

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

/** What a pattern adds to the frame. */
export const newBindings = ({ nodes, relationships, paths }: PatternGraph): Binding[] =>
  [
    ...nodes.filter(({ bound }) => !bound),
    ...relationships.filter(({ bound }) => !bound),
    ...paths,
  ].map(({ binding }) => binding);

/** Guesses of what part of the rows passes a test. */
const guess = { equality: 0.1, other: 0.4 };

/** Operators that give, for each row of `input`, each match of the pattern. */
export function planGraph(
  context: RunContext,
  graph: PatternGraph,
  where: Expression | null,
  input: Operator,
): Operator {
  const { store, frame, analysis } = context;
  const { nodes, relationships, paths } = graph;
  const own = new Set(newBindings(graph).map(({ slot }) => slot));
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
  const filters = pathFilters(context, graph);
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

  const labelCount = (node: number): number =>
    Math.min(
      store.nodeCount,
      ...(labels[node] as string[]).map((label) => store.labelCount(label)),
    );
  const nodeName = (node: number): string =>
    `(${nodes[node]?.binding.name ?? ""}${(labels[node] as string[]).map((label) => `:${label}`).join("")})`;
  const relationshipName = ({
    from,
    to,
    binding,
    types,
    direction,
    length,
  }: PatternRelationship): string => {
    const range = length ? `*${length.min}..${Number.isFinite(length.max) ? length.max : ""}` : "";
    const inner = `[${binding.name}${types.length > 0 ? `:${types.join("|")}` : ""}${range}]`;
    return `${nodeName(from)}${direction === "in" ? "<" : ""}-${inner}-${direction === "out" ? ">" : ""}${nodeName(to)}`;
  };

  // Estimates

  /** What part of the nodes that a label leaves passes the terms that read this node only. */
  const selectivity = (node: number): number => {
    const { slot } = (nodes[node] as PatternNode).binding;
    let share = 1;
    for (const {
      needs,
      seeks: [seek],
    } of terms)
      if (needs.size === 1 && needs.has(slot))
        share *= seek
          ? Math.min(1, store.bucketSize(seek.key) / Math.max(1, labelCount(node)))
          : guess.other;
    return share;
  };
  const shares = nodes.map((_, node) => selectivity(node));
  const scanRows = (node: number): number =>
    Math.max(0.01, labelCount(node) * (shares[node] as number));
  /** Rows that an expansion from one end gives for each row. */
  const fanOut = (
    { types, direction, length, shortest: kind }: PatternRelationship,
    near: number,
    far: number,
    into: boolean,
  ): number => {
    if (kind) return 1;
    const edges =
      types.length === 0
        ? store.edgeCount
        : types.reduce((sum, type) => sum + store.typeCount(type), 0);
    const each =
      (edges * (direction === "both" ? 2 : 1)) /
      Math.max(1, types.length > 0 ? labelCount(near) : store.nodeCount);
    let rows = each;
    if (length) {
      const most = Math.min(length.max, length.min + 3, 6);
      rows = 0;
      for (let i = length.min; i <= most; i += 1) rows += each ** i;
    }
    if (into) return rows / Math.max(1, labelCount(far));
    const passes = types.length > 0 && !length ? 1 : labelCount(far) / Math.max(1, store.nodeCount);
    return rows * passes * (shares[far] as number);
  };

  interface Step {
    readonly node?: number;
    readonly relationship?: number;
    /** Position of the node that an expansion begins at. */
    readonly near?: number;
    readonly rows: number;
  }

  /** The steps from some node (-1: from what is bound), greedily, and the sum of all rows on the way. */
  const route = (first: number): { steps: Step[]; cost: number } => {
    const known = new Set<number>();
    nodes.forEach(({ bound, source }, node) => {
      if (bound || source) known.add(node);
    });
    const open = new Set(relationships.map((_, i) => i));
    const steps: Step[] = [];
    let rows = 1;
    let cost = 0;
    const take = (step: Step): void => {
      rows = step.rows;
      cost += rows;
      steps.push(step);
    };
    const enter = (node: number): void => {
      const found = seekAt(node, known);
      known.add(node);
      const each = scanRows(node);
      take({
        node,
        rows: rows * (found ? Math.min(each, store.bucketSize(found.seek.key)) : each),
      });
      // Nodes are read one by one whatever the tests leave of them.
      if (!found) cost += labelCount(node) * 0.3;
    };
    for (const i of open)
      if (relationships[i]?.bound && !relationships[i]?.length) {
        open.delete(i);
        const { from, to } = relationships[i];
        known.add(from);
        known.add(to);
        take({ relationship: i, rows });
      }
    if (first >= 0) enter(first);
    while (open.size > 0 || known.size < nodes.length) {
      let best: { i: number; near: number; factor: number } | null = null;
      for (const i of open) {
        const relationship = relationships[i] as PatternRelationship;
        const { from, to, bound, shortest: kind } = relationship;
        const both = known.has(from) && known.has(to);
        if (kind ? !both : bound ? !known.has(from) : !(known.has(from) || known.has(to))) continue;
        for (const near of [from, to]) {
          const far = near === from ? to : from;
          if (!known.has(near)) continue;
          const factor = fanOut(relationship, near, far, both);
          if (!best || factor < best.factor) best = { i, near, factor };
        }
      }
      if (best) {
        open.delete(best.i);
        const { from, to } = relationships[best.i] as PatternRelationship;
        known.add(from);
        known.add(to);
        take({ relationship: best.i, near: best.near, rows: rows * best.factor });
      } else {
        let next = -1;
        nodes.forEach((_, node) => {
          if (!known.has(node) && (next < 0 || scanRows(node) < scanRows(next))) next = node;
        });
        enter(next);
      }
    }
    return { steps, cost };
  };

  /** The best term that an index can answer for a node. */
  function seekAt(node: number, known: ReadonlySet<number>): { term: Term; seek: Seek } | null {
    const { slot } = (nodes[node] as PatternNode).binding;
    const available = (needs: ReadonlySet<number>): boolean =>
      [...needs].every((need) => {
        const at = nodes.findIndex(({ binding }) => binding.slot === need);
        return need === slot || (at >= 0 && known.has(at));
      });
    let best: { term: Term; seek: Seek } | null = null;
    let least = labelCount(node);
    for (const term of terms)
      for (const seek of term.seeks) {
        const size = store.bucketSize(seek.key) * (seek.many ? 4 : 1);
        if (seek.node.slot !== slot || size >= least || !available(term.needs)) continue;
        least = size;
        best = { term, seek };
      }
    return best;
  }

  const anchored =
    nodes.some(({ bound, source }) => bound || source) || relationships.some(({ bound }) => bound);
  // In a large pattern only the ends that look cheapest are tried.
  const candidates = nodes
    .map((_, node) => node)
    .sort((a, b) => scanRows(a) - scanRows(b))
    .slice(0, 8);
  const routes = anchored ? [route(-1)] : candidates.map((node) => route(node));
  const { steps } = routes.reduce((best, other) => (other.cost < best.cost ? other : best));

  // Operators

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
    const wanted = labels[node] as string[];
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
    const found = labels[node] as string[];
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
    if ((labels[node] as string[]).length > 0) checkLabels(node, plan.estimatedRows);
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
          plan = apply(plan, "Path", path.binding.name, assemble(context, graph, path));
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
    const way = forward || direction === "both" ? direction : direction === "out" ? "in" : "out";
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
      labels: into ? [] : (labels[far] as string[]),
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
      const tests = termsOf(search);
      return tests.length === 0
        ? shortest(context, search)
        : shortestThat(context, search, () => tests.every((test) => test()));
    }
    if (bound)
      return length
        ? boundWalk(relationship, left, right, into, unlike)
        : boundEdge(relationship, left, right, unlike);
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
  function termsOf({ list, path }: ShortestOptions): (() => boolean)[] {
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

  /** A relationship that is known: its ends, one way round or both. */
  function boundEdge(
    { binding, types, direction }: PatternRelationship,
    left: Binding,
    right: Binding,
    unlike: Unlike,
  ): Operator {
    const { starts, ends } = store.parts;
    const fixed = [left, right].map(({ slot }) => inFrame.has(slot));
    return each<[number, number]>(context, {
      input: plan,
      name: "EndsOf",
      detail: binding.name,
      rows: plan.estimatedRows,
      *items() {
        const edge = frame[binding.slot] as number;
        if (edge < 0 || (types.length > 0 && !types.includes(store.typeOf(edge)))) return;
        if (!differs(frame, unlike, edge)) return;
        const [a, b] = [starts[edge] as number, ends[edge] as number];
        const [x, y] = [left, right].map(({ slot }) => frame[slot] as number);
        const fits = ([from, to]: [number, number]): boolean =>
          (!fixed[0] || x === from) && (!fixed[1] || y === to);
        if (direction !== "in" && fits([a, b])) yield [a, b];
        if (direction !== "out" && !(a === b && direction === "both") && fits([b, a])) yield [b, a];
      },
      take([from, to]) {
        if (left.slot === right.slot && from !== to) return false;
        frame[left.slot] = from;
        frame[right.slot] = to;
        return true;
      },
    });
  }

  /** A list of relationships that is known: whether it is such a walk from the left end, and where it leads. */
  function boundWalk(
    { binding, types, direction, length }: PatternRelationship,
    left: Binding,
    right: Binding,
    into: boolean,
    unlike: Unlike,
  ): Operator {
    const { starts, ends } = store.parts;
    const bounds = length as { min: number; max: number };
    return each<number>(context, {
      input: plan,
      name: "WalkOver",
      detail: binding.name,
      rows: plan.estimatedRows,
      *items() {
        const list = frame[binding.slot] as List | null;
        let node = frame[left.slot] as number;
        if (list === null || node < 0 || list.length < bounds.min || list.length > bounds.max)
          return;
        const seen = new Set<number>();
        for (const ref of list) {
          if (!(ref instanceof RelationshipRef) || seen.has(ref.edge)) return;
          const { edge } = ref;
          seen.add(edge);
          if (types.length > 0 && !types.includes(store.typeOf(edge))) return;
          if (!differs(frame, unlike, edge)) return;
          if (direction !== "in" && starts[edge] === node) node = ends[edge] as number;
          else if (direction !== "out" && ends[edge] === node) node = starts[edge] as number;
          else return;
        }
        if (!into || frame[right.slot] === node) yield node;
      },
      take(node) {
        frame[right.slot] = node;
        return true;
      },
    });
  }
}

/** The nodes whose property equals a value, or one of many. */
function seekNodes(
  context: RunContext,
  key: string,
  value: Expression,
  many: boolean,
): () => readonly number[] {
  const { store } = context;
  const one = (wanted: Internal): readonly number[] => {
    if (
      wanted === null ||
      (typeof wanted === "object" && isFloat(wanted) && Number.isNaN(wanted.float))
    )
      return [];
    const found = store.withProperty(key, keyOf(wanted));
    // What is equivalent need not be equal where a list or a map holds a null.
    if (typeof wanted !== "object" || isFloat(wanted)) return found;
    const column = store.nodeColumn(key);
    return found.filter((node) => equals(column[node] as Internal, wanted) === true);
  };
  if (!many) {
    const read = compile(context, value);
    return () => one(read());
  }
  const list = compileList(context, value);
  return () => {
    const values = list() ?? [];
    if (values.length === 1) return one(values[0] as Internal);
    const found = new Set<number>();
    for (const item of values) for (const node of one(item)) found.add(node);
    return [...found].sort((a, b) => a - b);
  };
}

/** Only rows in which a variable is no null. */
const notNull = (
  { frame }: RunContext,
  input: Operator,
  { slot, entity, name }: Binding,
): Operator =>
  filter(
    input,
    `${name} IS NOT NULL`,
    input.estimatedRows,
    () => entity === null || (frame[slot] as number) >= 0,
  );

/** A node or relationship that a value holds, as a position; no row where it is null. */
function unpack(context: RunContext, input: Operator, source: Binding, target: Binding): Operator {
  const { frame } = context;
  const read =
    source.entity === null ? () => frame[source.slot] as Internal : compileSlot(context, source);
  return filter(input, `${source.name} IS NOT NULL`, input.estimatedRows, () => {
    const value = read();
    if (value === null) return false;
    if (target.entity === "node" && value instanceof NodeRef) frame[target.slot] = value.node;
    else if (target.entity === "relationship" && value instanceof RelationshipRef)
      frame[target.slot] = value.edge;
    else if (target.entity === null && Array.isArray(value)) frame[target.slot] = value;
    else
      throw runtimeError(
        "TypeError",
        "InvalidArgumentType",
        `${source.name} is no ${target.entity ?? "list of relationships"}`,
      );
    return true;
  });
}

const compileSlot =
  ({ frame, store }: RunContext, { slot, entity }: Binding): (() => Internal) =>
  () => {
    const at = frame[slot] as number;
    if (at < 0) return null;
    return entity === "node" ? store.nodeRef(at) : store.edgeRef(at);
  };

/** For the walks of one row: whether a relationship has the properties of a map. */
export function acceptEdges(
  context: RunContext,
  map: MapExpression,
): () => (edge: number) => boolean {
  const entries = map.entries.map(({ key, value }) => [key.name, compile(context, value)] as const);
  return () => {
    const wanted = entries.map(([key, value]) => [context.store.edgeColumn(key), value()] as const);
    return (edge) =>
      wanted.every(([column, value]) => equals(column[edge] as Internal, value) === true);
  };
}

/** Leaves a path in its slot, from the nodes and relationships that are in theirs. */
function assemble(
  { frame, store }: RunContext,
  graph: PatternGraph,
  { binding, start: first, relationships }: PatternGraph["paths"][number],
): () => void {
  const { starts, ends } = store.parts;
  const { slot } = (graph.nodes[first] as PatternNode).binding;
  const parts = relationships.map((i) => (graph.relationships[i] as PatternRelationship).binding);
  return () => {
    let node = frame[slot] as number;
    const nodes = [node];
    const edges: number[] = [];
    const go = (edge: number): void => {
      node = (starts[edge] === node ? ends[edge] : starts[edge]) as number;
      edges.push(edge);
      nodes.push(node);
    };
    for (const part of parts)
      if (part.entity === "relationship") go(frame[part.slot] as number);
      else for (const ref of frame[part.slot] as readonly RelationshipRef[]) go(ref.edge);
    frame[binding.slot] = new PathRef(nodes, edges);
  };
}
