import { useApp } from "../store.ts";
import type { Action } from "./action.ts";

export const toggleHelp: Action = {
  id: "help",
  label: "Help and keys",
  icon: "help",
  shortcut: "?",
  keywords: "shortcuts keyboard how",
  run: () => useApp.setState(({ helpOpen }) => ({ helpOpen: !helpOpen })),
};
