// What the build reported while it read the lists and joined the claims.
import { useState } from "react";
import { countOf } from "../../../answer/words.ts";
import type { PanelProps } from "../panels.ts";

export function BuildNotes({ data }: PanelProps) {
  const { diagnostics } = data.index.graph.report;
  const codes = Array.from(new Set(diagnostics.map(({ code }) => code)));
  const [code, setCode] = useState("");
  const shown = diagnostics.filter((diagnostic) => code === "" || diagnostic.code === code);
  return (
    <>
      <label className="pick">
        {countOf(diagnostics.length, "finding")}
        <select value={code} onChange={({ target }) => setCode(target.value)}>
          <option value="">of every kind</option>
          {codes.map((each) => (
            <option key={each} value={each}>
              {each} ({diagnostics.filter((diagnostic) => diagnostic.code === each).length})
            </option>
          ))}
        </select>
      </label>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((diagnostic) => (
            <tr key={JSON.stringify(diagnostic)}>
              <td>
                {diagnostic.file}
                {diagnostic.line !== undefined && `:${diagnostic.line}`}
              </td>
              <td className="wrap">{diagnostic.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
