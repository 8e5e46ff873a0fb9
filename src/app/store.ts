// The state of the app: the data, the history of views, and what is not worth a step in it.
import { create } from "zustand";
import {
  addStep,
  currentView,
  jumpTo,
  redo,
  replacePanel,
  startHistory,
  undo,
  type History,
} from "../view/history.ts";
import { selectNodes, toggleSelected } from "../view/steps/select-nodes.ts";
import { firstView, type OpenPanel, type View } from "../view/view.ts";
import type { AppData } from "./load/load-data.ts";
import { keep, kept } from "./kept.ts";

export type ThemeChoice = "auto" | "light" | "dark";
export type Sheet = "peek" | "half" | "full";
export type SheetTab = "details" | "filters" | "panels";

export type Phase =
  | { readonly is: "loading" }
  | { readonly is: "broken"; readonly message: string; readonly details: readonly string[] }
  | { readonly is: "ready"; readonly data: AppData };

interface AppState {
  readonly phase: Phase;
  readonly history: History;
  /** Id of the node under the pointer, on the map or in a list. */
  readonly hover: string | null;
  /** Id of the node that keys have walked to on the map, while the map has the focus. */
  readonly walked: string | null;
  /** Ids that the map should move to; a new array moves it again. */
  readonly target: readonly string[] | null;
  /** Whether the pointer draws round nodes on the map. */
  readonly lasso: boolean;
  /** Id of the node whose paths are looked for, until the other end is picked. */
  readonly pathFrom: string | null;
  /** What of a card is to be opened and looked at: an edge's or a node's id, or `look-alikes` and an id. */
  readonly revealed: string | null;
  readonly mapFailure: "no-webgl" | "lost" | null;
  readonly theme: ThemeChoice;
  readonly hintsSeen: boolean;
  readonly singleKeys: boolean;
  readonly scopeOpen: boolean;
  /** Share of the window's height. */
  readonly drawerHeight: number;
  readonly sheet: Sheet;
  readonly sheetTab: SheetTab;
  readonly helpOpen: boolean;
  /** What a link brought that could not be shown as it was. */
  readonly notices: readonly string[];
  /** Said to screen readers. */
  readonly announcement: string;
  /** What was last copied, or that it could not be: shown until something else is announced. */
  readonly copied: string;
}

/** Both as in styles/narrow.css. */
export const narrowQuery = "(max-width: 43.75em)";
const tightQuery = "(max-width: 62.5em)";
const isNarrow = (): boolean => window.matchMedia(narrowQuery).matches;

/** Shares of the window's height. */
export const leastDrawer = 0.15;
export const mostDrawer = 0.8;

const keptShare = Number(kept("drawer-height"));

export const useApp = create<AppState>()(() => ({
  phase: { is: "loading" },
  history: startHistory(firstView("")),
  hover: null,
  walked: null,
  target: null,
  lasso: false,
  pathFrom: null,
  revealed: null,
  mapFailure: null,
  theme: kept<ThemeChoice>("theme", ["auto", "light", "dark"]) ?? "auto",
  hintsSeen: kept("hints") === "seen",
  singleKeys: kept("single-keys") !== "off",
  scopeOpen: kept("scope") !== "closed" && !window.matchMedia(tightQuery).matches,
  drawerHeight: keptShare >= leastDrawer && keptShare <= mostDrawer ? keptShare : 0.36,
  sheet: "peek",
  sheetTab: "details",
  helpOpen: false,
  notices: [],
  announcement: "",
  copied: "",
}));

export const usePhaseData = (): AppData | null =>
  useApp(({ phase }) => (phase.is === "ready" ? phase.data : null));

export const useView = (): View => useApp(({ history }) => currentView(history));

export const viewNow = (): View => currentView(useApp.getState().history);

/** Makes a step in the history, and says so; `said` instead of its name. */
export function step(name: string, change: (view: View) => View, said = name): void {
  useApp.setState(({ history }) => ({
    history: addStep(history, name, change(currentView(history))),
    announcement: said,
  }));
}

export const stepBack = (): void =>
  useApp.setState(({ history }) => ({
    history: undo(history),
    announcement: `Undone: ${history.steps[history.at]?.name}`,
  }));

export const stepForward = (): void =>
  useApp.setState(({ history }) => {
    const next = redo(history);
    return { history: next, announcement: `Done again: ${next.steps[next.at]?.name}` };
  });

/** To any step, as undo and redo do. */
export const jumpToStep = (at: number): void =>
  useApp.setState(({ history }) => ({
    history: jumpTo(history, at),
    announcement: `Back at: ${history.steps[at]?.name}`,
  }));

/** Opens a part of a card, and shows the card. */
export function reveal(revealed: string): void {
  useApp.setState(({ sheet }) => ({
    revealed,
    sheetTab: "details",
    sheet: sheet === "peek" ? "half" : sheet,
  }));
}

/** Selects a node; where paths are looked for it is their other end, with a modifier it comes to the others. */
export function pickNode(name: string, view: View, id: string, add: boolean): void {
  const { pathFrom } = useApp.getState();
  const isEnd = pathFrom !== null && pathFrom !== id;
  useApp.setState({ pathFrom: null });
  step(isEnd ? `Paths to ${name}` : `Select ${name}`, () =>
    isEnd
      ? selectNodes(view, [pathFrom, id])
      : add
        ? toggleSelected(view, id)
        : selectNodes(view, [id]),
  );
}

export const announce = (announcement: string): void => useApp.setState({ announcement });

export function setTheme(theme: ThemeChoice): void {
  keep("theme", theme);
  useApp.setState({ theme });
}

export function dismissHints(): void {
  keep("hints", "seen");
  useApp.setState({ hintsSeen: true });
}

/** Opens a panel of the drawer, or closes the drawer. What is opened takes the focus; who had it gets it back. */
export function setPanel(panel: OpenPanel | null): void {
  const wasOpen = viewNow().panel !== null;
  const held = document.activeElement;
  if (panel === null && held?.closest(".drawer") && focusBefore?.isConnected === true)
    focusBefore.focus({ preventScroll: true });
  if (panel !== null && !wasOpen) focusBefore = held instanceof HTMLElement ? held : null;
  useApp.setState(({ history }) => ({ history: replacePanel(history, panel) }));
  showSheetOf(panel);
  if (panel !== null && !wasOpen)
    requestAnimationFrame(() => document.getElementById(`tab-${panel.id}`)?.focus());
}

let focusBefore: HTMLElement | null = null;

/** On a narrow screen the sheet takes the drawer's place. */
export function showSheetOf(panel: OpenPanel | null): void {
  if (isNarrow())
    useApp.setState(
      panel === null
        ? { sheet: "peek", sheetTab: "details" }
        : { sheet: "full", sheetTab: "panels" },
    );
}

export function setDrawerHeight(share: number): void {
  const drawerHeight = Math.min(mostDrawer, Math.max(leastDrawer, share));
  keep("drawer-height", drawerHeight.toFixed(3));
  useApp.setState({ drawerHeight });
}

/** Opens or closes the filters: the panel on the left, or the sheet on a narrow screen. */
export function toggleFilters(): void {
  const { scopeOpen, sheet, sheetTab } = useApp.getState();
  if (isNarrow()) {
    const open = sheetTab === "filters" && sheet !== "peek";
    useApp.setState(
      open ? { sheet: "peek", sheetTab: "details" } : { sheet: "full", sheetTab: "filters" },
    );
    return;
  }
  keep("scope", scopeOpen ? "closed" : "open");
  useApp.setState({ scopeOpen: !scopeOpen });
}

export function setSingleKeys(singleKeys: boolean): void {
  keep("single-keys", singleKeys ? "on" : "off");
  useApp.setState({ singleKeys });
}
