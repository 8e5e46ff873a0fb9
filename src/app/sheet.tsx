// The one sheet of a narrow screen: details, filters and panels, with three stops. The grip is dragged or pressed.
import { useRef, type PointerEvent } from "react";
import { Drawer } from "./drawer.tsx";
import { Details } from "./inspector/details.tsx";
import type { AppData } from "./load/load-data.ts";
import { ScopePanel } from "./scope/scope-panel.tsx";
import { StatusLine } from "./status/status-line.tsx";
import { useApp, type Sheet as Stop, type SheetTab } from "./store.ts";

const stops: readonly Stop[] = ["peek", "half", "full"];
const tabs: readonly (readonly [id: SheetTab, label: string])[] = [
  ["details", "Details"],
  ["filters", "Filters"],
  ["panels", "Panels"],
];
/** Pixels of drag that reach the next stop. */
const enough = 40;

const setStop = (at: number): void => {
  const sheet = stops[Math.min(stops.length - 1, Math.max(0, at))];
  if (sheet !== undefined) useApp.setState({ sheet });
};

export function Sheet({ data }: { readonly data: AppData }) {
  const sheet = useApp((state) => state.sheet);
  const tab = useApp((state) => state.sheetTab);
  const at = stops.indexOf(sheet);
  const from = useRef<number | null>(null);
  const drop = (event: PointerEvent): void => {
    const moved = from.current === null ? 0 : from.current - event.clientY;
    from.current = null;
    if (Math.abs(moved) >= enough) setStop(at + Math.sign(moved) * (Math.abs(moved) > 260 ? 2 : 1));
  };
  return (
    <aside className="side" aria-label="Details, filters and panels">
      <div
        className="grip"
        onPointerDown={(event) => {
          from.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={drop}
        onPointerCancel={() => {
          from.current = null;
        }}
      >
        <span className="grip-bar" />
      </div>
      <div className="sheet-tabs">
        <fieldset aria-label="Show">
          {tabs.map(([id, label]) => (
            <button
              key={id}
              type="button"
              aria-pressed={tab === id}
              onClick={() =>
                useApp.setState({ sheetTab: id, sheet: sheet === "peek" ? "half" : sheet })
              }
            >
              {label}
            </button>
          ))}
        </fieldset>
        <fieldset aria-label="Size of the sheet">
          <button
            type="button"
            aria-label="Smaller sheet"
            disabled={at === 0}
            onClick={() => setStop(at - 1)}
          >
            ↓
          </button>
          <button
            type="button"
            aria-label="Larger sheet"
            disabled={at === stops.length - 1}
            onClick={() => setStop(at + 1)}
          >
            ↑
          </button>
        </fieldset>
      </div>
      {/* Scrolled by key, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="side-body" tabIndex={0} aria-label="Sheet" id="details">
        {tab === "filters" ? (
          <ScopePanel data={data} />
        ) : tab === "panels" ? (
          <Drawer data={data} />
        ) : (
          <>
            <Details data={data} />
            <StatusLine data={data} />
          </>
        )}
      </section>
    </aside>
  );
}
