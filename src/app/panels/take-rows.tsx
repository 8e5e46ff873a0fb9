// Takes the rows of a panel away: as a file for a spreadsheet, or into the clipboard for a document.
import { copyText } from "../copy-text.ts";
import { saveFile } from "../exports/save-file.ts";
import { tableAsCsv, tableAsMarkdown, type TextTable } from "../exports/text-table.ts";

interface TakeRowsProps {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly table: () => TextTable;
}

export const TakeRows = ({ name, table }: TakeRowsProps) => (
  <>
    <button
      type="button"
      className="more"
      onClick={() =>
        saveFile({
          name: `${name}.csv`,
          blob: new Blob([tableAsCsv(table())], { type: "text/csv" }),
        })
      }
    >
      Save as CSV
    </button>
    <button
      type="button"
      className="more"
      onClick={() => void copyText(tableAsMarkdown(table()), "Table copied")}
    >
      Copy as Markdown
    </button>
  </>
);
