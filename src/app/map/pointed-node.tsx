// What is under the pointer or was walked to by key, in the map's corner: name, kind, and the line of the list that says so, in short.
import { isListEvidence } from "../../graph/evidence.ts";
import { sourceInShort } from "../inspector/source-in-short.ts";
import { kindLabel } from "../../graph/kind-label.ts";
import type { AppData } from "../load/load-data.ts";
import { useApp } from "../store.ts";

export function PointedNode({ data: { index } }: { readonly data: AppData }) {
  const hover = useApp((state) => state.hover);
  const walked = useApp((state) => state.walked);
  const id = hover ?? walked;
  const node = id === null ? undefined : index.node(id);
  if (node === undefined) return null;
  // A line of a list says more than the claim or the rule that named it first.
  const all = [...(node.evidence["name"] ?? []), ...Object.values(node.evidence).flat()];
  const [first] = all;
  const shown = all.find(isListEvidence) ?? first;
  return (
    // Where keys walk the node is announced, and the same stands in the details when it is picked.
    <div
      className="map-pointed"
      data-walked={id === walked || undefined}
      aria-hidden="true"
      data-testid="pointed"
    >
      <strong>{node.name}</strong> {kindLabel(node)}
      {shown !== undefined && <small>{sourceInShort([shown])}</small>}
    </div>
  );
}
