// Name, search, undo and redo, panels, theme and help.
import { canRedo, canUndo } from "../view/history.ts";
import { actions } from "./actions/actions.ts";
import { Icon, type IconName } from "./icons/icon.tsx";
import type { AppData } from "./load/load-data.ts";
import { Omnibox } from "./search/omnibox.tsx";
import { useApp } from "./store.ts";

const themeIcons = { auto: "auto", light: "sun", dark: "moon" } as const;
const themeNames = { auto: "the system's", light: "light", dark: "dark" } as const;

export function Header({ data }: { readonly data: AppData | null }) {
  const history = useApp((state) => state.history);
  const theme = useApp((state) => state.theme);
  const back = canUndo(history) ? `: ${history.steps[history.at]?.name}` : "";
  const forth = canRedo(history) ? `: ${history.steps[history.at + 1]?.name}` : "";
  const tool = (id: string, icon: IconName, label: string, off = false, wide = false) => (
    <button
      id={id === "steps" ? id : undefined}
      aria-haspopup={id === "steps" ? "menu" : undefined}
      type="button"
      className="icon"
      // Not `disabled`: who has just pressed it would lose the focus.
      aria-disabled={off}
      aria-label={label}
      title={label}
      data-wide={wide || undefined}
      onClick={() => !off && actions.find((action) => action.id === id)?.run(data)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <header className="top">
      {tool("scope", "filter", "Filters (f)")}
      <h1 className="brand">Modelkin</h1>
      <Omnibox data={data} />
      <fieldset className="tools" aria-label="Tools">
        {tool("undo", "undo", `Undo${back}`, back === "")}
        {tool("redo", "redo", `Redo${forth}`, forth === "", true)}
        {tool("steps", "steps", "Steps made so far (y)", data === null, true)}
        {tool("panel-table", "table", "Panels: table, console and more (t)", false, true)}
        {tool("open", "open", "Open a list or a graph (o)", false, true)}
        {tool("take-away", "download", "Take it away (d)", data === null)}
        {tool("theme", themeIcons[theme], `Theme: ${themeNames[theme]}`)}
        {tool("help", "help", "Help and keys (?)")}
      </fieldset>
    </header>
  );
}
