// Brings a node's neighbours into view, over one kind of edge or over all.
import { include } from "../../view/change-view.ts";
import type { AppData } from "../load/load-data.ts";
import { step } from "../store.ts";

export function expandNode({ index }: AppData, id: string, kind?: string): void {
  const node = index.position(id);
  if (node === undefined) return;
  const follow = (edges: Uint32Array, ends: Uint32Array): string[] =>
    Array.from(edges).flatMap((edge) =>
      kind === undefined || index.graph.edges[edge]?.kind === kind
        ? (index.graph.nodes[ends[edge] ?? -1]?.id ?? [])
        : [],
    );
  const ids = [...follow(index.out(node), index.targets), ...follow(index.in(node), index.sources)];
  step(`expand ${index.graph.nodes[node]?.name}`, (view) => include(view, [id, ...ids]));
}
