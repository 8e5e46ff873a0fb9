// From a mark to its edges within a scene, as compressed rows.

export interface Adjacency {
  /** Positions in `Scene.edges` of the edges at a mark. */
  readonly edgesAt: (mark: number) => Uint32Array;
}

export function adjacencyOf(
  marks: number,
  edges: readonly { readonly source: number; readonly target: number }[],
): Adjacency {
  const offsets = new Uint32Array(marks + 1);
  const count = (mark: number): void => {
    offsets[mark + 1] = (offsets[mark + 1] ?? 0) + 1;
  };
  for (const { source, target } of edges) {
    count(source);
    if (target !== source) count(target);
  }
  for (let i = 0; i < marks; i += 1) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[marks] ?? 0);
  const put = (mark: number, edge: number): void => {
    const at = next[mark] ?? 0;
    rows[at] = edge;
    next[mark] = at + 1;
  };
  edges.forEach(({ source, target }, i) => {
    put(source, i);
    if (target !== source) put(target, i);
  });
  return { edgesAt: (mark) => rows.subarray(offsets[mark] ?? 0, offsets[mark + 1] ?? 0) };
}
