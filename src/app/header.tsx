// Name, search, undo and redo, theme and help.
import { canRedo, canUndo } from "../view/history.ts";
import { actions } from "./actions/actions.ts";
import { Icon } from "./icons/icon.tsx";
import type { AppData } from "./load/load-data.ts";
import { Omnibox } from "./search/omnibox.tsx";
import { useApp } from "./store.ts";

const themeIcons = { auto: "auto", light: "sun", dark: "moon" } as const;
const themeNames = { auto: "the system's", light: "light", dark: "dark" } as const;

export function Header({ data }: { readonly data: AppData | null }) {
  const history = useApp((state) => state.history);
  const theme = useApp((state) => state.theme);
  const last = history.steps[history.at]?.name;
  const next = history.steps[history.at + 1]?.name;
  const run = (id: string) => () => actions.find((action) => action.id === id)?.run(data);
  return (
    <header className="top">
      <button
        type="button"
        className="icon"
        aria-label="Filters (f)"
        title="Filters (f)"
        onClick={run("scope")}
      >
        <Icon name="filter" />
      </button>
      <span className="brand">Modelkin</span>
      {data === null ? <span className="omnibox" /> : <Omnibox data={data} />}
      <div className="tools" role="group" aria-label="Tools">
        <button
          type="button"
          className="icon"
          disabled={!canUndo(history)}
          aria-label={canUndo(history) ? `Undo: ${last}` : "Undo"}
          title={canUndo(history) ? `Undo: ${last}` : "Undo"}
          onClick={run("undo")}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon"
          disabled={!canRedo(history)}
          aria-label={canRedo(history) ? `Redo: ${next}` : "Redo"}
          title={canRedo(history) ? `Redo: ${next}` : "Redo"}
          onClick={run("redo")}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          className="icon"
          aria-label="Table (t)"
          title="Table (t)"
          onClick={run("table")}
        >
          <Icon name="table" />
        </button>
        <button
          type="button"
          className="icon"
          aria-label={`Theme: ${themeNames[theme]}`}
          title={`Theme: ${themeNames[theme]}`}
          onClick={run("theme")}
        >
          <Icon name={themeIcons[theme]} />
        </button>
        <button
          type="button"
          className="icon"
          aria-label="Help and keys (?)"
          title="Help and keys (?)"
          onClick={run("help")}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}
