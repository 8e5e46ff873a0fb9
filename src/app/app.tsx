// The shell: header, scope on the left, map in the middle, inspector on the right, drawer and status line below.
import { lazy, Suspense, useEffect } from "react";
import { useKeys } from "./actions/use-keys.ts";
import { Header } from "./header.tsx";
import { Hints } from "./hints.tsx";
import { Side } from "./inspector/side.tsx";
import { MapView } from "./map/map-view.tsx";
import { ScopePanel } from "./scope/scope-panel.tsx";
import { StatusLine } from "./status/status-line.tsx";
import { useApp, usePhaseData } from "./store.ts";
import { useTheme } from "./use-theme.ts";

const Drawer = lazy(async () => ({ default: (await import("./drawer.tsx")).Drawer }));
const Help = lazy(async () => ({ default: (await import("./help.tsx")).Help }));

export function App() {
  const theme = useTheme();
  const phase = useApp((state) => state.phase);
  const scopeOpen = useApp((state) => state.scopeOpen);
  const drawer = useApp((state) => state.drawer);
  const helpOpen = useApp((state) => state.helpOpen);
  const sheet = useApp((state) => state.sheet);
  const announcement = useApp((state) => state.announcement);
  const data = usePhaseData();
  useKeys();
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme.id;
  }, [theme]);

  return (
    <div className="app" data-scope={scopeOpen ? "open" : "closed"} data-sheet={sheet}>
      <Header data={data} />
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
          {scopeOpen && <ScopePanel data={data} />}
          <main className="stage">
            <MapView data={data} theme={theme} />
            <Hints />
          </main>
          <Side data={data} />
          {drawer !== null && (
            <Suspense fallback={<section className="drawer">Opening the table…</section>}>
              <Drawer data={data} />
            </Suspense>
          )}
          <StatusLine data={data} />
        </>
      )}
      {helpOpen && (
        <Suspense>
          <Help />
        </Suspense>
      )}
      <p className="unseen" role="status" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
