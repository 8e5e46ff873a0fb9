// The rows of an answer, each with what it rests on. Only the rows in sight are in the page.
import { useMemo } from "react";
import type { Answer, Cell, NodeCell } from "../../../answer/answer.ts";
import { grouped } from "../../../answer/words.ts";
import { FewNodes } from "../few-nodes.tsx";
import { NodeOf } from "../node-of.tsx";
import type { PanelProps } from "../panels.ts";
import { RowTable } from "../row-table.tsx";
import { WithLinks } from "../with-links.tsx";
import { mayBeEmpty } from "./may-be-empty.ts";
import { RowEvidence } from "./row-evidence.tsx";

interface AnswerTableProps extends PanelProps {
  readonly answer: Answer;
}

export function AnswerTable({ data, answer: { columns, rows, statements } }: AnswerTableProps) {
  // What is said of things that are not there rests on no statement.
  const rests = statements.some((each) => each.length > 0);
  const all = useMemo(
    () => (rests ? [...columns, { id: "evidence", label: "Rests on" }] : columns),
    [columns, rests],
  );
  return (
    <RowTable
      label="Rows of the answer"
      columns={all}
      count={rows.length}
      // A function that draws, no component.
      // oxlint-disable-next-line react/no-unstable-nested-components
      draw={(row, column) => {
        const of = columns[column];
        if (of === undefined)
          return <RowEvidence key={row} data={data} statements={statements[row] ?? []} />;
        const cell = rows[row]?.[column] ?? null;
        if (cell === null && mayBeEmpty.has(of.id)) return null;
        return <CellView data={data} cell={cell} column={of.id} />;
      }}
    />
  );
}

const isNodeCell = (cell: Cell): cell is NodeCell =>
  typeof cell === "object" && cell !== null && "node" in cell;

interface CellProps extends PanelProps {
  readonly cell: Cell;
  readonly column: string;
}

function CellView({ data, cell, column }: CellProps) {
  if (cell === null) return <span className="quiet">unknown</span>;
  if (isNodeCell(cell)) return <NodeOf data={data} id={cell.node} />;
  if (typeof cell === "number") return <>{column === "year" ? cell : grouped(cell)}</>;
  if (typeof cell !== "object") return <WithLinks text={cell} />;
  if (!cell.some(isNodeCell)) return <TextsView texts={cell.map(String)} />;
  if (cell.every(isNodeCell)) return <FewNodes data={data} ids={cell.map(({ node }) => node)} />;
  return (
    <span className="inline-list">
      {cell.map((each, i) => (
        // A list may hold one value twice; its place tells it apart.
        // oxlint-disable-next-line react/no-array-index-key
        <CellView key={i} data={data} cell={each} column={column} />
      ))}
    </span>
  );
}

/** Long texts stand one a line, short ones in a row. */
const longText = 40;

function TextsView({ texts }: { readonly texts: readonly string[] }) {
  if (texts.every(({ length }) => length < longText)) return <WithLinks text={texts.join("; ")} />;
  return (
    <ul className="texts">
      {texts.map((text) => (
        <li key={text}>
          <WithLinks text={text} />
        </li>
      ))}
    </ul>
  );
}
