// Which columns the table shows; the name always.
import { columns } from "./columns.ts";

interface ColumnPickerProps {
  readonly hidden: readonly string[];
  readonly setHidden: (hidden: readonly string[]) => void;
}

export const ColumnPicker = ({ hidden, setHidden }: ColumnPickerProps) => (
  <details className="columns">
    <summary>Columns</summary>
    <fieldset>
      <legend className="unseen">Columns</legend>
      {columns.slice(1).map(({ id, label }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={!hidden.includes(id)}
            onChange={({ target: { checked } }) =>
              setHidden(checked ? hidden.filter((other) => other !== id) : [...hidden, id])
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  </details>
);
