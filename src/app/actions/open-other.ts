import { showOpen } from "../open/open-state.ts";
import type { Action } from "./action.ts";

export const openOther: Action = {
  id: "open",
  label: "Open a list or a graph",
  icon: "open",
  shortcut: "o",
  keywords: "file drop markdown gexf graphml import load add merge",
  run: showOpen,
};
