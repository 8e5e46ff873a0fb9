// A table of which only the rows in sight are in the page. Rows are as high as what they hold.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";

interface RowTableProps {
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly count: number;
  readonly draw: (row: number, column: number) => ReactNode;
  /** What it is sorted by; with `onSort` the heads are buttons. */
  readonly sorting?: { readonly column: string; readonly down: boolean };
  readonly onSort?: (column: string) => void;
}

const guessedHeight = 28;

export function RowTable({ label, columns, count, draw, sorting, onSort }: RowTableProps) {
  const place = useRef<HTMLDivElement>(null);
  // The library measures and draws anew by itself; nothing of it is passed on.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => guessedHeight,
    overscan: 10,
    initialRect: { width: 600, height: 300 },
  });
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
  return (
    // What scrolls is reached by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={place} className="rows" tabIndex={0} aria-label={label}>
      <table aria-rowcount={count + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={
                  sorting?.column === column.id
                    ? sorting.down
                      ? "descending"
                      : "ascending"
                    : undefined
                }
              >
                {onSort === undefined ? (
                  column.label
                ) : (
                  <button type="button" onClick={() => onSort(column.id)}>
                    {column.label}
                    {sorting?.column === column.id && (
                      <span aria-hidden="true">{sorting.down ? " ↓" : " ↑"}</span>
                    )}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {space(before)}
          {shown.map(({ index }) => (
            <tr
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
            >
              {columns.map(({ id }, column) => (
                <td key={id}>{draw(index, column)}</td>
              ))}
            </tr>
          ))}
          {space(after)}
        </tbody>
      </table>
    </section>
  );
}
