// The theme that is meant: the chosen one, or what the system asks for.
import { useSyncExternalStore } from "react";
import { themes, type Theme } from "../scene/theme.ts";
import { useApp } from "./store.ts";

const darkQuery = window.matchMedia("(prefers-color-scheme: dark)");

const subscribe = (listener: () => void): (() => void) => {
  darkQuery.addEventListener("change", listener);
  return () => darkQuery.removeEventListener("change", listener);
};

export function useTheme(): Theme {
  const choice = useApp((state) => state.theme);
  const dark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  return choice === "auto" ? themes[dark ? "dark" : "light"] : themes[choice];
}
