// Colouring, sizing, folding; and the layout with its parameters.
import type { Appearance, View } from "../view.ts";

export const setAppearance = (view: View, change: Partial<Omit<Appearance, "pins">>): View => ({
  ...view,
  appearance: { ...view.appearance, ...change },
});

export const setLayout = (
  view: View,
  id: string,
  parameters: View["layout"]["parameters"] = {},
): View => ({ ...view, layout: { id, parameters } });
