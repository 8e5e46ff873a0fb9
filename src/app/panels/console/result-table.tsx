// The rows that a query gave.
import { useMemo } from "react";
import type { QueryResult } from "../../../graph/query-engine.ts";
import type { AppData } from "../../load/load-data.ts";
import { RowTable } from "../row-table.tsx";
import { ValueCell } from "./value-cell.tsx";

interface ResultTableProps {
  readonly data: AppData;
  readonly result: QueryResult;
}

export function ResultTable({ data, result: { columns: names, rows } }: ResultTableProps) {
  const columns = useMemo(() => names.map((name) => ({ id: name, label: name })), [names]);
  return (
    <RowTable
      label="Rows of the answer"
      columns={columns}
      count={rows.length}
      // A function that draws, no component.
      // oxlint-disable-next-line react/no-unstable-nested-components
      draw={(row, column) => <ValueCell data={data} value={rows[row]?.[column] ?? null} />}
    />
  );
}
