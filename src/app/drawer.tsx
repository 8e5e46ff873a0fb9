// The bottom drawer: one panel of the register at a time. Its upper edge is dragged, or moved by key.
import { Suspense, type KeyboardEvent, type PointerEvent } from "react";
import { Icon } from "./icons/icon.tsx";
import type { AppData } from "./load/load-data.ts";
import { panels } from "./panels/panels.ts";
import { openPanel } from "./open-panel.ts";
import { leastDrawer, mostDrawer, setDrawerHeight, setPanel, useApp, useView } from "./store.ts";
import { Trouble } from "./trouble.tsx";

const keyStep = 0.05;

export function Drawer({ data }: { readonly data: AppData }) {
  const id = useView().panel?.id;
  const panel = panels.find((each) => each.id === id) ?? panels[0];
  if (panel === undefined) return null;
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = panels.indexOf(panel);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = panels.at(to % panels.length);
    if (next === undefined) return;
    openPanel(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <section className="drawer" aria-label="Panels">
      <Edge />
      <div className="drawer-bar">
        {/* The focus is on its tabs. */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
        <div role="tablist" aria-label="Panels" onKeyDown={walk}>
          {panels.map((each) => (
            <button
              key={each.id}
              id={`tab-${each.id}`}
              type="button"
              role="tab"
              aria-selected={each === panel}
              aria-controls="drawer-panel"
              tabIndex={each === panel ? 0 : -1}
              title={each.explanation}
              onClick={() => openPanel(each.id)}
            >
              {each.label}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="icon"
          aria-label="Close the panels"
          title="Close the panels"
          onClick={() => setPanel(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      {/* Scrolled by key, too. */}
      <div
        id="drawer-panel"
        role="tabpanel"
        aria-labelledby={`tab-${panel.id}`}
        className="panel"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <Trouble key={panel.id}>
          <Suspense fallback={<p className="quiet">Opening “{panel.label}”…</p>}>
            <panel.Content data={data} />
          </Suspense>
        </Trouble>
      </div>
    </section>
  );
}

/** The upper edge, as the separator that it is. */
function Edge() {
  const height = useApp((state) => state.drawerHeight);
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      setDrawerHeight(1 - event.clientY / window.innerHeight);
  };
  return (
    // A separator that can be moved is a widget and takes the focus; a rule cannot be one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="drawer-edge"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the panels"
      aria-valuenow={Math.round(100 * height)}
      aria-valuemin={Math.round(100 * leastDrawer)}
      aria-valuemax={Math.round(100 * mostDrawer)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        const to = {
          ArrowUp: height + keyStep,
          ArrowDown: height - keyStep,
          Home: leastDrawer,
          End: mostDrawer,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        setDrawerHeight(to);
      }}
    />
  );
}
