// What a format other than a figure lets one choose: a database's dialect, the base of IRIs, the columns of a table.
import type { ReactNode } from "react";
import type { ExportOptions } from "../../formats/export-input.ts";
import { defaultColumns, tableColumns } from "../../formats/paper/table-column.ts";

interface FormatOptionsProps {
  /** Id of the format. */
  readonly of: string;
  readonly options: ExportOptions;
  readonly onChange: (options: ExportOptions) => void;
}

type Choice = (props: Omit<FormatOptionsProps, "of">) => ReactNode;

const dialect: Choice = ({ options, onChange }) => (
  <label>
    Database{" "}
    <select
      value={options.dialect ?? "neo4j"}
      onChange={({ target }) =>
        onChange({ ...options, dialect: target.value === "memgraph" ? "memgraph" : "neo4j" })
      }
    >
      <option value="neo4j">Neo4j</option>
      <option value="memgraph">Memgraph</option>
    </select>
  </label>
);

const iriBase: Choice = ({ options: { iriBase: base, ...options }, onChange }) => (
  <label>
    IRIs begin with{" "}
    <input
      value={base ?? ""}
      placeholder="urn:modelkin:"
      onChange={({ target: { value } }) =>
        onChange(value === "" ? options : { ...options, iriBase: value })
      }
    />
  </label>
);

const columns: Choice = ({ options, onChange }) => {
  const chosen = options.columns ?? defaultColumns;
  return tableColumns.map(({ id, label }) => (
    <label key={id} className="check">
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        disabled={chosen.length === 1 && chosen.includes(id)}
        onChange={({ target: { checked } }) =>
          onChange({
            ...options,
            columns: tableColumns
              .map((column) => column.id)
              .filter((each) => (each === id ? checked : chosen.includes(each))),
          })
        }
      />{" "}
      {label}
    </label>
  ));
};

/** Adding one is a row. */
const choices: Readonly<Record<string, readonly [legend: string, choice: Choice]>> = {
  cypher: ["Database", dialect],
  turtle: ["Addresses", iriBase],
  jsonld: ["Addresses", iriBase],
  latex: ["Columns", columns],
  markdown: ["Columns", columns],
};

export function FormatOptions({ of, ...rest }: FormatOptionsProps) {
  const found = choices[of];
  if (found === undefined) return null;
  const [legend, choice] = found;
  return (
    <fieldset className="figure">
      <legend>{legend}</legend>
      {choice(rest)}
    </fieldset>
  );
}
