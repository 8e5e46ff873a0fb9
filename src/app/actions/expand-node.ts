// Brings nodes' neighbours into view, over one kind of edge or over all.
import { expandNodes } from "../../view/steps/expand-nodes.ts";
import type { AppData } from "../load/load-data.ts";
import { step } from "../store.ts";

export function expandNode({ index }: AppData, ids: readonly string[], kind?: string): void {
  const names = ids.map((id) => index.node(id)?.name ?? id).join(", ");
  step(`Expand ${names}`, (view) =>
    expandNodes(view, index, ids, kind === undefined ? {} : { edgeKinds: [kind] }),
  );
}
