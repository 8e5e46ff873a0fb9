// A node stays where it stands, whatever the map is laid out like later.
import { pinNodes, unpinNodes } from "../../view/steps/pin-nodes.ts";
import { step, viewNow } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf, nodesOf, type Target } from "./target.ts";

const arePinned = (target?: Target): boolean =>
  nodesOf(target).every((id) => id in viewNow().appearance.pins);

export const pinNode: Action = {
  id: "pin",
  label: "Pin what is selected where it stands",
  icon: "target",
  keywords: "hold position fix place",
  on: ["node"],
  shortLabel: "Pin where it stands",
  when: (target) => nodesOf(target).length > 0 && !arePinned(target),
  run: (data, target) => {
    const ids = nodesOf(target);
    const places = ids.flatMap((id) => {
      const node = data?.index.node(id);
      const held = viewNow().appearance.pins[id];
      return node === undefined ? [] : [[id, held ?? ([node.x, node.y] as const)] as const];
    });
    step(`Pin ${namesOf(data, ids)}`, (view) => pinNodes(view, Object.fromEntries(places)));
  },
};

export const unpinNode: Action = {
  id: "unpin",
  label: "Let go of what is selected and was moved by hand",
  icon: "target",
  keywords: "unpin release position",
  on: ["node"],
  shortLabel: "Let go of its place",
  when: (target) => nodesOf(target).length > 0 && arePinned(target),
  run: (data, target) => {
    const ids = nodesOf(target);
    step(`Let go of ${namesOf(data, ids)}`, (view) => unpinNodes(view, ids));
  },
};
