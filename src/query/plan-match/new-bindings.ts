// What a pattern binds.
import type { Binding, PatternGraph } from "../pattern-graph.ts";

/** What a pattern adds to the frame. */
export const newBindings = ({ nodes, relationships, paths }: PatternGraph): Binding[] =>
  [
    ...nodes.filter(({ bound }) => !bound),
    ...relationships.filter(({ bound }) => !bound),
    ...paths,
  ].map(({ binding }) => binding);
