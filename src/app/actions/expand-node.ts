// Brings nodes' neighbours into view, over one kind of edge or over all.
import { expandNodes } from "../../view/steps/expand-nodes.ts";
import type { AppData } from "../load/load-data.ts";
import { step, viewNow } from "../store.ts";

export function expandNode({ facets }: AppData, ids: readonly string[], kind?: string): void {
  const names = ids.map((id) => facets.index.node(id)?.name ?? id).join(", ");
  const view = viewNow();
  const next = expandNodes(view, facets, ids, kind === undefined ? {} : { edgeKinds: [kind] });
  const name = `Expand ${names}`;
  step(name, () => next, next === view ? `Nothing more around ${names} to bring in` : name);
}
