// The card of what is selected, or what there is to ask when nothing is. Each is read from its top.
import { useLayoutEffect } from "react";
import { useView } from "../store.ts";
import type { AppData } from "../load/load-data.ts";
import { NodeCard } from "./node-card.tsx";
import { SelectionCard } from "./selection-card.tsx";
import { StartCard } from "./start-card.tsx";

export function Details({ data }: { readonly data: AppData }) {
  const { selection } = useView();
  const nodes = selection.flatMap((id) => data.index.node(id) ?? []);
  const [only] = nodes;
  const shown = nodes.map(({ id }) => id).join("\n");
  // Before a part of the card that an action asks for comes into sight.
  useLayoutEffect(() => {
    document.getElementById("details")?.scrollTo(0, 0);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shown]);
  if (only === undefined) return <StartCard data={data} />;
  return nodes.length === 1 ? (
    <NodeCard key={only.id} data={data} node={only} />
  ) : (
    <SelectionCard data={data} nodes={nodes} />
  );
}
