// The context menu: what the register of actions holds for a node, an edge, a region or the ground.
import { edgeKinds } from "../../graph/schema.ts";
import { actions } from "../actions/actions.ts";
import { namesOf, type Target } from "../actions/target.ts";
import type { AppData } from "../load/load-data.ts";
import { openMenu, type Place } from "./menu-state.ts";
import { viewNow } from "../store.ts";

export function showContext(data: AppData, aimed: Target, place: Place): void {
  const target = withSelection(aimed);
  openMenu({
    label: labelOf(data, target),
    place,
    items: actions
      .filter(({ on, when }) => on?.includes(target.is) === true && when?.(target) !== false)
      .map(({ id, label, shortLabel, icon, shortcut, run }) => ({
        id,
        label: shortLabel ?? label,
        icon,
        ...(shortcut !== undefined && { shortcut }),
        run: () => run(data, target),
      })),
  });
}

/** One of several that are selected stands for all of them. */
function withSelection(target: Target): Target {
  const { selection } = viewNow();
  const [id] = target.is === "node" ? target.ids : [];
  return id !== undefined && selection.length > 1 && selection.includes(id)
    ? { is: "node", ids: selection }
    : target;
}

function labelOf(data: AppData, target: Target): string {
  const { index } = data;
  if (target.is === "node") return namesOf(data, target.ids);
  if (target.is === "region")
    return index.graph.layout?.regions.find(({ id }) => id === target.id)?.name ?? "Region";
  const edge = target.is === "edge" ? index.edge(target.id) : undefined;
  return edge === undefined
    ? "Map"
    : `${namesOf(data, [edge.source])} ${edgeKinds[edge.kind].label} ${namesOf(data, [edge.target])}`;
}
