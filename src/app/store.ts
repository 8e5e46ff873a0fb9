// The state of the app: the data, the history of views, and what is not worth a step in it.
import { create } from "zustand";
import { addStep, currentView, redo, startHistory, undo, type History } from "../view/history.ts";
import { firstView, type View } from "../view/view.ts";
import type { AppData } from "./load/load-data.ts";
import { keep, kept } from "./kept.ts";

export type ThemeChoice = "auto" | "light" | "dark";
export type Sheet = "peek" | "half" | "full";

export type Phase =
  | { readonly is: "loading" }
  | { readonly is: "broken"; readonly message: string; readonly details: readonly string[] }
  | { readonly is: "ready"; readonly data: AppData };

interface AppState {
  readonly phase: Phase;
  readonly history: History;
  /** Id of the node under the pointer. */
  readonly hover: string | null;
  /** Ids that the map should move to; a new array moves it again. */
  readonly target: readonly string[] | null;
  readonly mapFailure: "no-webgl" | "lost" | null;
  readonly theme: ThemeChoice;
  readonly hintsSeen: boolean;
  readonly singleKeys: boolean;
  readonly scopeOpen: boolean;
  readonly drawer: string | null;
  readonly sheet: Sheet;
  readonly helpOpen: boolean;
  /** Said to screen readers. */
  readonly announcement: string;
}

export const useApp = create<AppState>()(() => ({
  phase: { is: "loading" },
  history: startHistory(firstView("")),
  hover: null,
  target: null,
  mapFailure: null,
  theme: kept<ThemeChoice>("theme", ["auto", "light", "dark"]) ?? "auto",
  hintsSeen: kept("hints", ["seen"]) === "seen",
  singleKeys: kept("single-keys", ["on", "off"]) !== "off",
  scopeOpen: kept("scope", ["open", "closed"]) !== "closed",
  drawer: kept("drawer", ["table"]),
  sheet: "peek",
  helpOpen: false,
  announcement: "",
}));

export const usePhaseData = (): AppData | null =>
  useApp(({ phase }) => (phase.is === "ready" ? phase.data : null));

export const useView = (): View => useApp(({ history }) => currentView(history));

/** Makes a step in the history. */
export function step(name: string, change: (view: View) => View): void {
  useApp.setState(({ history }) => ({
    history: addStep(history, name, change(currentView(history))),
  }));
}

export const stepBack = (): void =>
  useApp.setState(({ history }) => ({
    history: undo(history),
    announcement: `undone: ${history.steps[history.at]?.name}`,
  }));

export const stepForward = (): void =>
  useApp.setState(({ history }) => {
    const next = redo(history);
    return { history: next, announcement: `redone: ${next.steps[next.at]?.name}` };
  });

export const announce = (announcement: string): void => useApp.setState({ announcement });

export function setTheme(theme: ThemeChoice): void {
  keep("theme", theme);
  useApp.setState({ theme });
}

export function dismissHints(): void {
  keep("hints", "seen");
  useApp.setState({ hintsSeen: true });
}

export function setDrawer(drawer: string | null): void {
  keep("drawer", drawer);
  useApp.setState({ drawer });
}

export function setScopeOpen(scopeOpen: boolean): void {
  keep("scope", scopeOpen ? "open" : "closed");
  useApp.setState({ scopeOpen });
}

export function setSingleKeys(singleKeys: boolean): void {
  keep("single-keys", singleKeys ? "on" : "off");
  useApp.setState({ singleKeys });
}
