// What the build reported: findings about the lists, and entries that look like one work and were not joined.
import { useState } from "react";
import { countOf } from "../../../answer/words.ts";
import type { PanelProps } from "../panels.ts";

export function BuildNotes({ data }: PanelProps) {
  const { diagnostics, identity } = data.index.graph.report;
  const codes = Array.from(new Set(diagnostics.map(({ code }) => code)));
  const [code, setCode] = useState("");
  const shown = diagnostics.filter((diagnostic) => code === "" || diagnostic.code === code);
  const open = identity.filter(({ decision }) => decision === "undecided");
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
      <h2>Entries that look alike</h2>
      <p>
        {countOf(identity.length, "pair")}:{" "}
        {identity.filter((pair) => pair.decision === "same").length} taken for one work,{" "}
        {identity.filter((pair) => pair.decision === "different").length} for two, {open.length}{" "}
        undecided.
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">One</th>
            <th scope="col">Other</th>
            <th scope="col">Decided</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {identity.map((pair) => (
            <tr key={`${pair.a} ${pair.b}`}>
              <td>
                {pair.nameA} <small>{pair.a}</small>
              </td>
              <td>
                {pair.nameB} <small>{pair.b}</small>
              </td>
              <td>{pair.decision}</td>
              <td className="wrap">{pair.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
