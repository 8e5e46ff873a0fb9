// Positions set by hand. Rounded to a hundredth of a pixel, so that a link stays short.
import type { View } from "../view.ts";

export const pinNodes = (
  view: View,
  places: Readonly<Record<string, readonly [x: number, y: number]>>,
): View =>
  withPins(view, {
    ...view.appearance.pins,
    ...Object.fromEntries(
      Object.entries(places).map(([id, [x, y]]) => [id, [round(x), round(y)] as const]),
    ),
  });

/** Without the pins of these nodes, or without any. */
export const unpinNodes = (
  view: View,
  ids: readonly string[] = Object.keys(view.appearance.pins),
): View =>
  withPins(
    view,
    Object.fromEntries(Object.entries(view.appearance.pins).filter(([id]) => !ids.includes(id))),
  );

const round = (length: number): number => Math.round(length * 100) / 100 + 0;

const withPins = (view: View, pins: View["appearance"]["pins"]): View => ({
  ...view,
  appearance: { ...view.appearance, pins },
});
