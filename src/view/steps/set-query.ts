// A free query in place of the scope, or the scope again.
import type { View } from "../view.ts";

export const setQuery = (
  view: View,
  query: string | null,
  parameters: View["parameters"] = {},
): View => ({
  ...view,
  query,
  parameters,
});
