// What a press on the map is aimed at, in pixels of the window; by key it is what has the ring, else what is selected.
import type { RefObject } from "react";
import type { Scene } from "../../scene/scene.ts";
import type { Viewer } from "../../viewer/viewer.ts";
import { targetAt } from "../menu/target-at.ts";
import type { MapAim } from "../menu/use-context-menu.ts";
import { viewNow } from "../store.ts";

export const mapAim = (
  scene: Scene,
  viewer: RefObject<Viewer | null>,
  container: RefObject<HTMLElement | null>,
  ring: RefObject<string | null>,
): MapAim => ({
  at(x, y) {
    const box = container.current?.getBoundingClientRect();
    const at = viewer.current?.projection() ?? null;
    if (box === undefined || at === null) return { is: "ground" };
    return targetAt(scene, at, [x - box.left, y - box.top]);
  },
  ring() {
    const box = container.current?.getBoundingClientRect();
    const at = viewer.current?.projection() ?? null;
    if (box === undefined || at === null) return null;
    const id = ring.current ?? viewNow().selection[0];
    const mark = scene.marks.find((each) => each.id === id);
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    if (mark === undefined || id === undefined)
      return { target: { is: "ground" }, place: { ...middle, width: 0, height: 0 } };
    return {
      target: { is: "node", ids: [id] },
      place: {
        x: box.left + mark.x * at.scale + at.dx,
        y: box.top + mark.y * at.stretch * at.scale + at.dy,
        width: 0,
        height: 0,
      },
    };
  },
});
