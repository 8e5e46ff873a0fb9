// The rows of an answer. Only the rows in sight are in the page.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { QueryResult } from "../../../graph/query-engine.ts";
import type { AppData } from "../../load/load-data.ts";
import { ValueCell } from "./value-cell.tsx";

interface ResultTableProps {
  readonly data: AppData;
  readonly result: QueryResult;
}

const rowHeight = 28;

export function ResultTable({ data, result: { columns, rows } }: ResultTableProps) {
  const place = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 600, height: 300 },
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // A region that scrolls must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={place} className="rows" tabIndex={0} role="region" aria-label="Rows of the answer">
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns.length} style={{ height: before }} />
            </tr>
          )}
          {shown.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2} style={{ height: rowHeight }}>
              {rows[index]?.map((value, at) => (
                <td key={columns[at]}>
                  <ValueCell data={data} value={value} />
                </td>
              ))}
            </tr>
          ))}
          {after > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns.length} style={{ height: after }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
