// What shapes and colours mean, and how many of each are drawn; a click hides a class or brings it back.
import type { ColourRow, Legend as SceneLegend } from "../../scene/legend.ts";
import { toggleValue } from "../../view/change-view.ts";
import { step, useView } from "../store.ts";
import { ShapeIcon } from "./shape-icon.tsx";

export function Legend({ legend }: { readonly legend: SceneLegend }) {
  const { scope } = useView();
  const { colouring } = legend;
  const hiddenOf = (row: ColourRow): boolean =>
    (row.clauses ?? []).some(({ facet, values }) =>
      scope.clauses.some(
        (clause) =>
          clause.facet === facet &&
          clause.mode === "none" &&
          values.every((value) => clause.values.includes(value)),
      ),
    );
  return (
    <details className="legend" open>
      <summary>{colouring.label}</summary>
      <ul>
        {colouring.rows.map((row) => (
          <li key={row.label}>
            <LegendRow row={row} hidden={hiddenOf(row)} />
          </li>
        ))}
      </ul>
      {legend.shapes.length > 0 && (
        <ul>
          {legend.shapes.map(({ label, shape, count }) => (
            <li key={label} className="row">
              <ShapeIcon shape={shape} colour="var(--secondary)" />
              <span>{label}</span>
              <span className="count">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function LegendRow({ row, hidden }: { readonly row: ColourRow; readonly hidden: boolean }) {
  const [clause] = row.clauses ?? [];
  const content = (
    <>
      <ShapeIcon shape={row.shape ?? "circle"} colour={row.colour} />
      <span>{row.label}</span>
      <span className="count">{hidden ? "hidden" : row.count}</span>
    </>
  );
  if (clause === undefined) return <span className="row">{content}</span>;
  return (
    <button
      type="button"
      className="row"
      aria-pressed={!hidden}
      title={hidden ? "Show again" : "Hide"}
      onClick={() =>
        step(`${hidden ? "show" : "hide"} ${row.label}`, (view) =>
          clause.values.reduce(
            (next, value) => toggleValue(next, clause.facet, value, "none"),
            view,
          ),
        )
      }
    >
      {content}
    </button>
  );
}
