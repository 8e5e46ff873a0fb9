// One action for each panel of the drawer: opens it, or closes the drawer where it is open.
import { panels } from "../panels/panels.ts";
import { openPanel } from "../open-panel.ts";
import { setPanel, viewNow } from "../store.ts";
import type { Action } from "./action.ts";

export const panelActions: readonly Action[] = panels.map(({ id, label, explanation }) => ({
  id: `panel-${id}`,
  label: `Panel: ${label}`,
  icon: "table",
  keywords: `${explanation} drawer`,
  ...(id === "table" && { shortcut: "t" }),
  ...(id === "console" && { shortcut: "c" }),
  run: () => (viewNow().panel?.id === id ? setPanel(null) : openPanel(id)),
}));
