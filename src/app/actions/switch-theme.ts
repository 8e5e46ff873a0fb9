import { setTheme, useApp, type ThemeChoice } from "../store.ts";
import type { Action } from "./action.ts";

const next: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  auto: "light",
  light: "dark",
  dark: "auto",
};

export const switchTheme: Action = {
  id: "theme",
  label: "Switch between light, dark and the system's theme",
  icon: "auto",
  keywords: "dark light colours appearance",
  run: () => setTheme(next[useApp.getState().theme]),
};
