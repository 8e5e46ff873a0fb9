// The map as it was built: everybody sees the same places.
import type { LayoutEntry } from "../layout-register.ts";

export const map: LayoutEntry = {
  id: "map",
  label: "Map",
  explanation: "Places from the build: what is linked is near, and each field has its ground.",
  parameters: [],
  live: false,
  run: () => null,
};
