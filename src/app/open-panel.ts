// Opens a panel of the drawer, as it was left or with what is said anew.
import type { Settings } from "../answer/settings.ts";
import { settingsOf } from "./panels/panel-settings.ts";
import { setPanel } from "./store.ts";

/** `id` as in the register of panels. */
export const openPanel = (id: string, change: Settings = {}): void =>
  setPanel({ id, settings: { ...settingsOf(id), ...change } });
