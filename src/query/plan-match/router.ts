// In which order a pattern is matched: guesses of how many rows each step gives, from the counts of the store.
import type { PatternGraph, PatternNode, PatternRelationship } from "../pattern-graph.ts";
import type { Store } from "../store.ts";
import type { Seek, Term, Terms } from "./terms-of.ts";

/** Guess of what part of the rows passes a test that no index knows. */
const otherShare = 0.4;

export interface Step {
  readonly node?: number;
  readonly relationship?: number;
  /** Position of the node that an expansion begins at. */
  readonly near?: number;
  readonly rows: number;
}

export interface Router {
  /** The cheapest order found in which the pattern can be matched. */
  readonly steps: readonly Step[];
  /** The best term that an index can answer for a node, given the nodes known before it. */
  seekAt(node: number, known: ReadonlySet<number>): { term: Term; seek: Seek } | null;
}

/** Orders a pattern: the cheapest end first, then always the expansion that gives the fewest rows. */
export function router(
  store: Store,
  { nodes, relationships }: PatternGraph,
  { terms, labels }: Terms,
): Router {
  const labelCount = (node: number): number =>
    Math.min(
      store.nodeCount,
      ...(labels[node] as readonly string[]).map((label) => store.labelCount(label)),
    );
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
          : otherShare;
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
  return { steps, seekAt };
}
