// What shapes and colours mean, and how many of each are drawn; a press hides a class or brings it back.
import { useState, type RefObject } from "react";
import type { ColourRow, Legend as SceneLegend } from "../../scene/legend.ts";
import { shapeOfKind, type MarkKind } from "../../scene/shapes.ts";
import { setValue } from "../../view/steps/set-value.ts";
import type { AppData } from "../load/load-data.ts";
import { keep, kept } from "../kept.ts";
import { narrowQuery, step, useView } from "../store.ts";
import { useMedia } from "../use-media.ts";
import { useTheme } from "../use-theme.ts";
import { ShapeIcon } from "./shape-icon.tsx";
import { useIsLow } from "./use-is-low.ts";
import { grouped } from "../../answer/words.ts";

interface LegendProps {
  readonly data: AppData;
  readonly legend: SceneLegend;
  readonly map: RefObject<HTMLElement | null>;
}

const folds = ["open", "folded"] as const;

/** On a map with less height the open legend would cover names: it is folded at first. */
const lowMap = 560;

export function Legend({ data, legend, map }: LegendProps) {
  const { colouring } = legend;
  const low = useIsLow(map, lowMap);
  const narrow = useMedia(narrowQuery);
  /** As a press left it, in an earlier visit too; null before the first. */
  const [wanted, setWanted] = useState(() => kept("legend", folds));
  const open = wanted === null ? !(narrow || low) : wanted === "open";
  const hidden = useHiddenRows(data, colouring.rows[0]?.clauses?.[0]?.facet ?? colouring.id);
  return (
    <details className="legend" open={open}>
      {/* The browser would open it past the state. */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          const next = open ? "folded" : "open";
          keep("legend", next);
          setWanted(next);
        }}
      >
        {colouring.label}
      </summary>
      <ul>
        {colouring.rows.map((row) => (
          <li key={row.label}>
            <LegendRow row={row} hidden={false} />
          </li>
        ))}
        {hidden.map((row) => (
          <li key={`hidden ${row.label}`}>
            <LegendRow row={row} hidden />
          </li>
        ))}
      </ul>
      {legend.shapes.length > 0 && (
        <ul>
          {legend.shapes.map(({ label, shape, count }) => (
            <li key={label} className="row">
              <ShapeIcon shape={shape} colour="var(--secondary)" />
              <span>{label}</span>
              <span className="count">{grouped(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** The values of a facet that are excluded: they are drawn nowhere, and stay in the legend to be brought back. */
function useHiddenRows({ facets }: AppData, facet: string): readonly ColourRow[] {
  const { scope } = useView();
  const theme = useTheme();
  const column = facets.column(facet);
  return scope.clauses
    .filter((clause) => clause.facet === facet && clause.mode === "none")
    .flatMap(({ values }) =>
      values.map((value): ColourRow => {
        const label = column?.labels[column.numberOf.get(value) ?? -1] ?? String(value);
        const kind =
          facet === "kind" && Object.hasOwn(shapeOfKind, value) ? (value as MarkKind) : null;
        return {
          label: label.charAt(0).toUpperCase() + label.slice(1),
          colour: kind === null ? theme.unknown : theme.kinds[kind],
          shape: kind === null ? null : shapeOfKind[kind],
          count: 0,
          clauses: [{ facet, mode: "any", values: [value] }],
        };
      }),
    );
}

function LegendRow({ row, hidden }: { readonly row: ColourRow; readonly hidden: boolean }) {
  const [clause] = row.clauses ?? [];
  const content = (
    <>
      <ShapeIcon shape={row.shape ?? "circle"} colour={row.colour} />
      <span>{row.label}</span>
      <span className="count">{hidden ? "hidden" : grouped(row.count)}</span>
    </>
  );
  if (clause === undefined || clause.mode !== "any") return <span className="row">{content}</span>;
  return (
    <button
      type="button"
      className="row"
      aria-pressed={!hidden}
      title={hidden ? "Show again" : "Hide"}
      onClick={() =>
        step(`${hidden ? "Show" : "Hide"} ${row.label}`, (view) =>
          clause.values.reduce(
            (next, value) => setValue(next, clause.facet, value, hidden ? "off" : "none"),
            view,
          ),
        )
      }
    >
      {content}
    </button>
  );
}
