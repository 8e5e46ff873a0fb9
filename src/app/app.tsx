// The shell: header, filters on the left, map in the middle, details on the right, panels and status line below.
import { lazy, Suspense, useEffect } from "react";
import { useKeys } from "./actions/use-keys.ts";
import { embedded, EmbedLink } from "./embed.tsx";
import { closeTakeAway, useTakeAway } from "./exports/take-away-state.ts";
import { Drawer } from "./drawer.tsx";
import { Header } from "./header.tsx";
import { Hints } from "./hints.tsx";
import { Details } from "./inspector/details.tsx";
import { MapView } from "./map/map-view.tsx";
import { useMenu } from "./menu/menu-state.ts";
import { Notices } from "./notices.tsx";
import { closeOpen, useOpening } from "./open/open-state.ts";
import { useDrop } from "./open/use-drop.ts";
import { ScopePanel } from "./scope/scope-panel.tsx";
import { Sheet } from "./sheet.tsx";
import { PathFrom } from "./path-from.tsx";
import { StatusLine } from "./status/status-line.tsx";
import { narrowQuery, useApp, usePhaseData, useView } from "./store.ts";
import type { AppData } from "./load/load-data.ts";
import { prepareFacets } from "./load/prepare-facets.ts";
import { useAskedQuery } from "./use-content.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useMedia } from "./use-media.ts";
import { Trouble } from "./trouble.tsx";
import { useSaidChanges } from "./use-said-changes.ts";
import { useSettled } from "./use-settled.ts";
import { useTheme } from "./use-theme.ts";

const TakeAway = lazy(async () => ({
  default: (await import("./exports/take-away.tsx")).TakeAway,
}));
const OpenDialog = lazy(async () => ({
  default: (await import("./open/open-dialog.tsx")).OpenDialog,
}));
const FloatingMenu = lazy(async () => ({
  default: (await import("./menu/floating-menu.tsx")).FloatingMenu,
}));
const Help = lazy(async () => ({ default: (await import("./help.tsx")).Help }));

export function App() {
  const theme = useTheme();
  const phase = useApp((state) => state.phase);
  const helpOpen = useApp((state) => state.helpOpen);
  const sheet = useApp((state) => state.sheet);
  const announcement = useApp((state) => state.announcement);
  const opening = useOpening((state) => state.open);
  const taking = useTakeAway((state) => state.open);
  const menu = useMenu((state) => state.menu !== null);
  const data = usePhaseData();
  const narrow = useMedia(narrowQuery);
  useKeys();
  useKeptFocus();
  useDrop();
  useAskedQuery(data);
  useEffect(() => {
    if (data === null) return;
    const own = new AbortController();
    void prepareFacets(data, own.signal);
    return () => own.abort();
  }, [data]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme.id;
  }, [theme]);

  return (
    <div
      className={phase.is === "loading" ? "app late" : "app"}
      data-sheet={narrow ? sheet : undefined}
      data-embed={embedded || undefined}
    >
      {!embedded && <Header data={data} />}
      {phase.is === "broken" && (
        <main className="notice" role="alert">
          <h1>{phase.message}</h1>
          <ul>
            {phase.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
          <button type="button" onClick={() => window.location.reload()}>
            Try again
          </button>
        </main>
      )}
      {phase.is === "loading" && (
        <main className="notice" aria-busy="true">
          <p>Loading the map…</p>
        </main>
      )}
      {data !== null && (
        <>
          <Said data={data} />
          <main className="stage">
            <MapView data={data} theme={theme} />
            <div className="notes">
              <PathFrom />
              <Notices />
              {!embedded && <Hints />}
            </div>
            {menu && (
              <Trouble close={() => useMenu.setState({ menu: null })}>
                <Suspense>
                  <FloatingMenu />
                </Suspense>
              </Trouble>
            )}
          </main>
          {embedded ? <EmbedLink /> : narrow ? <Sheet data={data} /> : <Sides data={data} />}
        </>
      )}
      {taking && data !== null && (
        <Trouble close={closeTakeAway}>
          <Suspense>
            <TakeAway data={data} />
          </Suspense>
        </Trouble>
      )}
      {opening && (
        <Trouble close={closeOpen}>
          <Suspense>
            <OpenDialog />
          </Suspense>
        </Trouble>
      )}
      {helpOpen && (
        <Trouble close={() => useApp.setState({ helpOpen: false })}>
          <Suspense>
            <Help />
          </Suspense>
        </Trouble>
      )}
      <output className="unseen" aria-live="polite">
        {announcement}
      </output>
    </div>
  );
}

/** Nothing to be seen. */
function Said({ data }: { readonly data: AppData }) {
  useSaidChanges(data);
  return null;
}

/** What stands round the map where there is room for it. */
function Sides({ data }: { readonly data: AppData }) {
  const scopeOpen = useApp((state) => state.scopeOpen);
  const { panel } = useView();
  const height = useApp((state) => state.drawerHeight);
  const settled = useSettled(data);
  return (
    <>
      {scopeOpen &&
        (settled ? <ScopePanel data={data} /> : <nav className="scope" aria-label="Filters" />)}
      <aside className="side" aria-label="Details">
        {/* Scrolled by key, too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="side-body" id="details" aria-label="Details" tabIndex={0}>
          {settled && <Details data={data} />}
        </section>
      </aside>
      {panel !== null && (
        <div className="drawer-place" style={{ height: `${100 * height}vh` }}>
          <Drawer data={data} />
        </div>
      )}
      {settled ? <StatusLine data={data} /> : <footer className="status" />}
    </>
  );
}
