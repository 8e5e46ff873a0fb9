// What each panel of the drawer is set to. It is part of the view: a link carries it, undo brings it back where a step
// was made in it; a panel that is opened again stands as it was left.
import { currentView, replacePanel } from "../../view/history.ts";
import type { Setting, Settings } from "../../answer/settings.ts";
import type { View } from "../../view/view.ts";
import { useApp, useView, viewNow } from "../store.ts";

const none: Settings = {};
const left = new Map<string, Settings>();

useApp.subscribe(({ history }) => {
  const { panel } = currentView(history);
  if (panel !== null) left.set(panel.id, panel.settings);
});

const settingsIn = ({ panel }: View, id: string): Settings =>
  panel?.id === id ? panel.settings : (left.get(id) ?? none);

export const usePanelSettings = (id: string): Settings => settingsIn(useView(), id);

/** The panel as it is opened anew. */
export const settingsOf = (id: string): Settings => settingsIn(viewNow(), id);

/** Sets something of a panel, or with undefined leaves it out, without a step; and opens the panel. */
export function setPanelSettings(
  id: string,
  change: Readonly<Record<string, Setting | undefined>>,
): void {
  const settings = Object.fromEntries(
    Object.entries({ ...settingsOf(id), ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  const panel = { id, settings };
  useApp.setState(({ history }) => ({ history: replacePanel(history, panel) }));
}

/** A link may hold anything: what is no text, or none of those that are allowed, is as if it were not there. */
export function textOf<T extends string>(
  value: Setting | undefined,
  fallback: T,
  isAllowed: (text: string) => boolean = () => true,
): T {
  return typeof value === "string" && isAllowed(value) ? (value as T) : fallback;
}

export const textsOf = (value: Setting | undefined): readonly string[] | null =>
  typeof value === "object" ? value.map(String) : null;
