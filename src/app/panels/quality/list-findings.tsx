// What is wrong with the lists, by rule: the line in its context, why it matters, and a patch of what can be mended.
import { use, useState } from "react";
import { countOf } from "../../../answer/words.ts";
import type { Finding } from "../../../review/finding.ts";
import { saveFile } from "../../exports/save-file.ts";
import type { PanelProps } from "../panels.ts";
import { lintedLists, type LintedLists } from "./linted-lists.ts";

const few = 100;
/** Lines shown above and below the line of a finding. */
const around = 1;

export function ListFindings({ data }: PanelProps) {
  const linted = use(lintedLists(data));
  const { findings, rules, lists, patch } = linted;
  const [rule, setRule] = useState("");
  const [severity, setSeverity] = useState("");
  const [file, setFile] = useState("");
  const [shown, setShown] = useState(few);
  const wanted = findings.filter(
    (finding) =>
      (rule === "" || finding.rule === rule) &&
      (severity === "" || finding.severity === severity) &&
      (file === "" || finding.file === file),
  );
  const mendable = findings.filter(({ fix }) => fix !== undefined).length;
  const about = rules.find(({ id }) => id === rule);
  const ruleIds = Array.from(new Set(findings.map((finding) => finding.rule))).toSorted();
  return (
    <>
      <div className="bar">
        <Pick
          label="Rule"
          value={rule}
          all="every rule"
          options={ruleIds.map((id) => [
            id,
            `${id} (${findings.filter((finding) => finding.rule === id).length})`,
          ])}
          pick={setRule}
        />
        <Pick
          label="Severity"
          value={severity}
          all="every severity"
          options={["error", "warning", "info"].map((id) => [id, id])}
          pick={setSeverity}
        />
        <Pick
          label="List"
          value={file}
          all="all lists"
          options={lists.map((list) => [list.file, list.file.split("/").at(-1) ?? list.file])}
          pick={setFile}
        />
        {patch !== "" && (
          <button
            type="button"
            onClick={() =>
              saveFile({ name: "lists.patch", blob: new Blob([patch], { type: "text/x-diff" }) })
            }
          >
            Save a patch of {countOf(mendable, "finding")} that can be mended
          </button>
        )}
      </div>
      <output data-testid="coverage">
        {countOf(wanted.length, "finding")} of {findings.length} in {countOf(lists.length, "list")}.
      </output>
      {about !== undefined && (
        <p>
          {about.explanation} Instead of <code>{about.example.wrong}</code> write{" "}
          <code>{about.example.right}</code>.
        </p>
      )}
      <ul className="findings">
        {wanted.slice(0, shown).map((finding) => (
          <li
            key={`${finding.file} ${finding.line} ${finding.column} ${finding.rule} ${finding.message}`}
          >
            <Item finding={finding} linted={linted} />
          </li>
        ))}
      </ul>
      {wanted.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + few)}>
          {Math.min(few, wanted.length - shown)} more of {wanted.length}
        </button>
      )}
    </>
  );
}

interface ItemProps {
  readonly finding: Finding;
  readonly linted: LintedLists;
}

function Item({ finding, linted }: ItemProps) {
  const { file, line, rule, severity, message, lines } = finding;
  const text = linted.lists.find((list) => list.file === file)?.text.split("\n") ?? [];
  const from = Math.max(1, line - around);
  const context = text.slice(from - 1, line + around);
  return (
    <details>
      <summary>
        <strong>{severity}</strong> {message}{" "}
        <small>
          {file.split("/").at(-1)}:{(lines ?? [line]).slice(0, 8).join(", ")} · {rule}
        </small>
      </summary>
      <pre className="cypher">{context.map((each, i) => `${from + i}  ${each}`).join("\n")}</pre>
      <p className="quiet">{linted.rules.find(({ id }) => id === rule)?.explanation}</p>
    </details>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly pick: (id: string) => void;
}

const Pick = ({ label, value, all, options, pick }: PickProps) => (
  <label className="pick">
    {label}
    <select value={value} onChange={({ target }) => pick(target.value)}>
      <option value="">{all}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
