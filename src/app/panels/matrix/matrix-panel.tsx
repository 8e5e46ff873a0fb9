// Two facets against each other: how many nodes have both values. None listed is told apart from not known; a number
// opens its nodes on the map, and below the table with what each rests on.
import { useMemo, useRef, useState } from "react";
import { facets as register } from "../../../answer/facets.ts";
import { matrixOf, type Matrix, type MatrixLine } from "../../../answer/matrix.ts";
import { wholeScope } from "../../../answer/scope.ts";
import { countOf, grouped } from "../../../answer/words.ts";
import { clearScope } from "../../../view/steps/clear-scope.ts";
import { withScope } from "../../../view/steps/with-scope.ts";
import { step } from "../../store.ts";
import type { PanelProps } from "../panels.ts";
import { TakeRows } from "../take-rows.tsx";
import { cellClauses } from "./cell-clauses.ts";
import { CellNodes } from "./cell-nodes.tsx";
import { setMatrix, useMatrix } from "./matrix-state.ts";
import "./matrix.css";

const choices = register.filter(({ hidden, id }) => hidden !== true && id !== "kind");

interface OpenCell {
  readonly row: MatrixLine;
  readonly column: MatrixLine;
  /** Of the matrix that it was opened in: another one closes it. */
  readonly matrix: Matrix;
}

export function MatrixPanel({ data }: PanelProps) {
  const { facets } = data;
  const { kind, rows, columns } = useMatrix();
  const [cell, setCell] = useState<OpenCell | null>(null);
  const opener = useRef<Element | null>(null);
  const [onlyGaps, setOnlyGaps] = useState(false);
  const kinds = facets.column("kind");
  const matrix = useMemo(
    () =>
      matrixOf(facets, {
        rows,
        columns,
        scope: { ...wholeScope, clauses: [{ facet: "kind", mode: "any", values: [kind] }] },
      }),
    [facets, kind, rows, columns],
  );
  const kindName = kinds?.labels[kinds.numberOf.get(kind) ?? -1] ?? kind;
  const gaps = matrix.cells.flat().filter(({ state }) => state === "none").length;
  const coverage = `Both are known for ${grouped(matrix.both)} of ${grouped(matrix.all)} ${kindName}; of ${grouped(matrix.all - matrix.both)} one or both are unknown, and they may belong anywhere. ${countOf(gaps, "combination has", "combinations have")} none listed.`;
  const opened = cell?.matrix === matrix && !onlyGaps ? cell : null;
  const clauses = useMemo(
    () =>
      opened === null
        ? []
        : cellClauses(kind, [rows, opened.row.value], [columns, opened.column.value]),
    [opened, kind, rows, columns],
  );
  const open = (row: MatrixLine, column: MatrixLine): void => {
    opener.current = document.activeElement;
    setCell({ row, column, matrix });
    step(`Show ${kindName}: ${row.label} × ${column.label}`, (view) => ({
      ...withScope(clearScope(view), {
        clauses: cellClauses(kind, [rows, row.value], [columns, column.value]),
      }),
      selection: [],
    }));
  };
  const close = (): void => {
    setCell(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };

  return (
    <div className="pad matrix-panel">
      <div className="bar">
        <Pick
          label="Count"
          value={kind}
          options={(kinds?.values ?? []).map((value, i) => ({
            id: String(value),
            label: kinds?.labels[i] ?? String(value),
          }))}
          pick={(id) => setMatrix({ kind: id })}
        />
        <Pick label="by" value={rows} options={choices} pick={(id) => setMatrix({ rows: id })} />
        <Pick
          label="and"
          value={columns}
          options={choices}
          pick={(id) => setMatrix({ columns: id })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={onlyGaps}
            onChange={({ target }) => setOnlyGaps(target.checked)}
          />
          List what has none
        </label>
        <TakeRows
          name={`${kindName}-by-${rows}-and-${columns}${onlyGaps ? "-none-listed" : ""}`.replaceAll(
            " ",
            "-",
          )}
          table={() => ({
            ...(onlyGaps
              ? {
                  columns: [rows, `none listed for ${columns}`],
                  rows: gapsByRow(matrix).map(({ row, none }) => [
                    row.label,
                    none.map(({ label }) => label).join("; "),
                  ]),
                }
              : {
                  columns: [kindName, ...matrix.columns.map(({ label }) => label)],
                  rows: matrix.rows.map(({ label }, r) => [
                    label,
                    ...(matrix.cells[r] ?? []).map(({ state, count }) =>
                      state === "unknown" ? "unknown" : count,
                    ),
                  ]),
                }),
            note: `${coverage} Modelkin, data ${data.index.graph.dataVersion}.`,
          })}
        />
      </div>
      <output data-testid="coverage">{coverage}</output>
      {onlyGaps ? (
        <GapList matrix={matrix} />
      ) : (
        <div className="matrix-parts">
          {/* What scrolls is reached by key. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className="matrix-scroll" aria-label="Matrix" tabIndex={0}>
            <Grid matrix={matrix} kindName={kindName} open={open} opened={opened} />
          </section>
          {opened !== null && (
            <CellNodes
              key={`${opened.row.value} ${opened.column.value}`}
              data={data}
              says={`${kindName}: ${opened.row.label}, ${opened.column.label}`}
              clauses={clauses}
              close={close}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface GridProps {
  readonly matrix: Matrix;
  readonly kindName: string;
  readonly open: (row: MatrixLine, column: MatrixLine) => void;
  readonly opened: OpenCell | null;
}

function Grid({ matrix: { rows, columns, cells }, kindName, open, opened }: GridProps) {
  const largest = Math.max(1, ...cells.flat().map(({ count }) => count));
  if (rows.length === 0 || columns.length === 0)
    return <p className="quiet">No {kindName} have a value of these.</p>;
  return (
    <table className="plain-table matrix">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{kindName}</span>
          </th>
          {columns.map(({ value, label }) => (
            <th key={value} scope="col">
              <span>{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          <tr key={row.value}>
            <th scope="row">{row.label}</th>
            {columns.map((column, c) => {
              const cell = cells[r]?.[c];
              if (cell?.state !== "some")
                return (
                  <td key={column.value} className="none">
                    {cell?.state === "none" ? (
                      <span title="none listed">0</span>
                    ) : (
                      <span title="not known">?</span>
                    )}
                  </td>
                );
              return (
                <td
                  key={column.value}
                  style={{
                    background: `color-mix(in srgb, var(--accent) ${Math.round((34 * Math.sqrt(cell.count)) / Math.sqrt(largest))}%, transparent)`,
                  }}
                >
                  <button
                    type="button"
                    aria-label={`${cell.count} ${kindName}: ${row.label}, ${column.label}`}
                    aria-expanded={opened?.row === row && opened.column === column}
                    onClick={() => open(row, column)}
                  >
                    {grouped(cell.count)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rows that have gaps, each with the columns of which none is listed. */
const gapsByRow = ({ rows, columns, cells }: Matrix) =>
  rows.flatMap((row, r) => {
    const none = columns.filter((_, c) => cells[r]?.[c]?.state === "none");
    return none.length === 0 ? [] : [{ row, none }];
  });

const GapList = ({ matrix }: { readonly matrix: Matrix }) => (
  <ul className="gaps">
    {gapsByRow(matrix).map(({ row, none }) => (
      <li key={row.value}>
        <strong>{row.label}</strong>: none listed for {none.map(({ label }) => label).join(", ")}
      </li>
    ))}
  </ul>
);

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly pick: (id: string) => void;
}

const Pick = ({ label, value, options, pick }: PickProps) => (
  <label className="pick">
    {label}
    <select value={value} onChange={({ target }) => pick(target.value)}>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
