// The steps made so far as a menu: the newest on top, the shown one marked; a press goes there.
import { jumpToStep, useApp } from "../store.ts";
import { openMenu, type Place } from "./menu-state.ts";

export function showSteps(place: Place): void {
  const { steps, at } = useApp.getState().history;
  openMenu({
    label: steps.length === 1 ? "Nothing was done yet" : "Steps: go to any of them",
    place,
    items: steps
      .map(({ name }, i) => ({
        id: String(i),
        label: i > at ? `${name} (undone)` : name,
        checked: i === at,
        run: () => jumpToStep(i),
      }))
      .toReversed(),
  });
}
