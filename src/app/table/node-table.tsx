// The nodes in view as rows: only those in sight are in the page. Sorted by any column, filtered by a text, columns to
// choose; arrow keys walk from row to row and along a row, each cell opens what it rests on, and a row and its mark light
// each other.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { coverageOf, coverageSentence } from "../../answer/coverage.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { sourceInShort } from "../inspector/source-in-short.ts";
import { openNode } from "../inspector/node-link.tsx";
import type { AppData } from "../load/load-data.ts";
import { KindIcon } from "../map/kind-icon.tsx";
import { TakeRows } from "../panels/take-rows.tsx";
import { useApp, useView } from "../store.ts";
import { useContent } from "../use-content.ts";
import { CellEvidence, type OpenCell } from "./cell-evidence.tsx";
import { ColumnPicker } from "./column-picker.tsx";
import { columns as register, type TableColumn } from "./columns.ts";
import { tableAsText } from "./table-as-text.ts";
import { tableRows, type TableRow } from "./table-rows.ts";
import { setTable, useTable } from "./table-state.ts";
import { countOf, grouped } from "../../answer/words.ts";

const guessedHeight = 28;
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Of the models among these rows; nothing where there are none. */
function trainingCoverage(index: GraphIndex, rows: readonly TableRow[]): string {
  const found = coverageOf(
    index,
    "TRAINED_ON",
    rows.flatMap(({ node }) => index.position(node.id) ?? []),
  );
  return [found.known, found.none, found.unknown].every(({ length }) => length === 0)
    ? ""
    : coverageSentence(found);
}

export function NodeTable({ data }: { readonly data: AppData }) {
  const { index } = data;
  const content = useContent(data);
  const { selection } = useView();
  const hover = useApp((state) => state.hover);
  const { sorting, find, hidden } = useTable();
  const [cell, setCell] = useState<OpenCell | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => register.filter(({ id }) => !hidden.includes(id)), [hidden]);
  const rows = useMemo(
    () => tableRows(index, content.nodes, columns, sorting, find),
    [index, content, columns, sorting, find],
  );
  // The library measures and draws anew by itself; nothing of it is passed on.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => guessedHeight,
    overscan: 12,
    initialRect: { width: 600, height: 300 },
  });
  const [selected] = selection;
  useEffect(() => {
    const at = rows.findIndex(({ node }) => node.id === selected);
    if (at >= 0) virtual.scrollToIndex(at);
    // Only a new selection brings its row into sight.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected]);

  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const space = (height: number) =>
    height > 0 && (
      // It holds the place of rows that are out of sight.
      <tr aria-hidden="true">
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
        <td colSpan={columns.length} style={{ height, padding: 0 }} />
      </tr>
    );
  const walk = (event: KeyboardEvent): void => {
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const row = (document.activeElement as HTMLElement | null)?.closest("tbody tr");
    if (side !== undefined && row !== null && row !== undefined) {
      event.preventDefault();
      const cells = Array.from(row.querySelectorAll("button"));
      cells[cells.findIndex((each) => each === document.activeElement) + side]?.focus();
      return;
    }
    const move = moves[event.key];
    const at = Number((document.activeElement as HTMLElement | null)?.dataset["row"] ?? -1);
    if (move === undefined || at < 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, at + move));
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus(),
    );
  };

  const explain = (row: TableRow, column: TableColumn | undefined, value: string | number) => {
    const at = index.position(row.node.id);
    const evidence = at === undefined ? [] : (column?.evidence?.(row.node, at, index) ?? []);
    if (column === undefined || evidence.length === 0)
      return typeof value === "number" && column?.id !== "year" ? grouped(value) : value;
    const says = `${column.label} of ${row.node.name}: ${value}`;
    return (
      <button
        type="button"
        className="cell"
        // Arrow keys walk along the row; a table has too many cells to be walked by Tab.
        tabIndex={-1}
        aria-label={`${value}, what it rests on`}
        aria-expanded={cell?.says === says}
        title={sourceInShort(evidence)}
        onClick={(event) => {
          opener.current = event.currentTarget;
          setCell({ node: row.node.id, column: column.id, says, evidence });
        }}
      >
        {value}
      </button>
    );
  };
  const close = (): void => {
    setCell(null);
    opener.current?.focus();
  };

  return (
    <div className="table-place">
      <div className="table-tools">
        <input
          type="search"
          value={find}
          placeholder="Find in the table"
          aria-label="Find in the table"
          onChange={({ target }) => setTable({ find: target.value })}
        />
        <ColumnPicker hidden={hidden} setHidden={(next) => setTable({ hidden: next })} />
        <output className="quiet">{countOf(rows.length, "row")}</output>
        {rows.length > 0 && (
          <TakeRows
            name="nodes"
            table={() =>
              tableAsText(columns, rows, trainingCoverage(index, rows), index.graph.dataVersion)
            }
          />
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={place} className="rows node-rows" onKeyDown={walk}>
        <table aria-label="Nodes in view" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {columns.map(({ id, label }) => {
                const own = sorting.column === id;
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={own ? (sorting.down ? "descending" : "ascending") : undefined}
                  >
                    <button
                      type="button"
                      onClick={() =>
                        setTable({ sorting: { column: id, down: own && !sorting.down } })
                      }
                    >
                      {label}
                      {own && <span aria-hidden="true">{sorting.down ? " ↓" : " ↑"}</span>}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {space(before)}
            {shown.map(({ index: at }) => {
              const row = rows[at];
              if (row === undefined) return null;
              const { node, values } = row;
              return (
                <tr
                  key={node.id}
                  ref={virtual.measureElement}
                  data-index={at}
                  aria-rowindex={at + 2}
                  data-selected={selection.includes(node.id) || undefined}
                  data-hover={hover === node.id || undefined}
                  onPointerEnter={() => useApp.setState({ hover: node.id })}
                  onPointerLeave={() => useApp.setState({ hover: null })}
                  // The ground of a row is a larger target than its name, which stands for it by keyboard.
                  onClick={({ target, shiftKey }) => {
                    if ((target as Element).closest("button") === null) openNode(node, shiftKey);
                  }}
                >
                  {values.map((value, i) => (
                    <td key={columns[i]?.id} title={value === null ? undefined : String(value)}>
                      {i === 0 ? (
                        <button
                          type="button"
                          className="node-link"
                          data-row={at}
                          data-node={node.id}
                          onClick={(event) => openNode(node, event.shiftKey)}
                        >
                          <KindIcon node={node} />
                          <span>{value}</span>
                        </button>
                      ) : (
                        value !== null && explain(row, columns[i], value)
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            {space(after)}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className="quiet">
            {find === ""
              ? "Nothing is in view; take a filter away to see rows."
              : `No row in view holds “${find}”.`}
          </p>
        )}
      </div>
      {cell !== null && <CellEvidence cell={cell} close={close} />}
    </div>
  );
}
