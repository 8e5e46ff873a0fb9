// The ego network of a node: itself and all within so many hops, in focus.
import { surroundings } from "../../answer/surroundings.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import type { View } from "../view.ts";
import { showOnly } from "./show-only.ts";

export function showEgo(view: View, index: GraphIndex, id: string, depth: number): View {
  const { edgeKinds, evidence } = view.scope;
  const around = surroundings(index, [id], { edgeKinds, evidence, depth });
  const because = { kind: "surroundings", settings: { node: id, depth } };
  const shown = showOnly(view, [id, ...around.map((node) => node.id)], because);
  return { ...shown, focus: id, selection: [id] };
}
