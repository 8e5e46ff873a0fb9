// What is wrong with the lists, the gravest first: filtered by rule, severity, list and words, and taken away.
import { use, useMemo, useState } from "react";
import { countOf, grouped, inWords } from "../../../answer/words.ts";
import { entryNodes } from "../../../review/entry-nodes.ts";
import { saveFile } from "../../exports/save-file.ts";
import { severities, severityWords } from "../../severities.ts";
import type { PanelProps } from "../panels.ts";
import { FindingItem } from "./finding-item.tsx";
import { nameOf } from "./name-of.ts";
import { lintedLists } from "./linted-lists.ts";
import { Pick } from "./pick.tsx";

const few = 60;

interface ListFindingsProps extends PanelProps {
  /** Reads the lists again. */
  readonly again: () => void;
}

export function ListFindings({ data, again }: ListFindingsProps) {
  const linted = use(lintedLists(data));
  const { rules, lists, absent } = linted;
  const [rule, setRule] = useState("");
  const [severity, setSeverity] = useState("");
  const [file, setFile] = useState("");
  const [words, setWords] = useState("");
  const [shown, setShown] = useState(few);
  const nodeAt = useMemo(() => entryNodes(data.index), [data]);
  const lines = useMemo(
    () => new Map(lists.map((list) => [list.file, list.text.split(/\r\n|\n|\r/)])),
    [lists],
  );
  const findings = useMemo(
    () =>
      linted.findings.toSorted(
        (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
      ),
    [linted],
  );
  const sought = words.trim().toLowerCase();
  const wanted = findings.filter(
    (finding) =>
      (rule === "" || finding.rule === rule) &&
      (severity === "" || finding.severity === severity) &&
      (file === "" || finding.file === file) &&
      (sought === "" ||
        `${finding.message} ${finding.rule} ${lines.get(finding.file)?.[finding.line - 1] ?? ""}`
          .toLowerCase()
          .includes(sought)),
  );
  const patched = lists.flatMap(({ file: of, patch }) => (patch === "" ? [] : [`“${nameOf(of)}”`]));
  const about = rules.find(({ id }) => id === rule);
  const count = (of: (finding: (typeof findings)[number]) => boolean): number =>
    findings.filter(of).length;
  const ruleIds = Array.from(new Set(findings.map((finding) => finding.rule))).toSorted();
  return (
    <>
      <div className="bar filters">
        <Pick
          label="Rule"
          value={rule}
          all="every rule"
          options={ruleIds.map((id) => [
            id,
            `${id} (${grouped(count((each) => each.rule === id))})`,
          ])}
          pick={setRule}
        />
        <Pick
          label="Severity"
          value={severity}
          all="every severity"
          options={severities.map((id) => [
            id,
            `${severityWords[id]}s (${grouped(count((each) => each.severity === id))})`,
          ])}
          pick={setSeverity}
        />
        {lists.length > 1 && (
          <Pick
            label="List"
            value={file}
            all="all lists"
            options={lists.map((list) => [list.file, list.title])}
            pick={setFile}
          />
        )}
        <label className="pick">
          <span>With words</span>
          <input
            type="search"
            placeholder="with words"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
      </div>
      {absent.length > 0 && (
        <p className="quiet" data-testid="absent">
          Not looked through: {absent.map(({ title, why }) => `“${title}” (${why})`).join(", ")}.{" "}
          {data.local !== true && (
            <button type="button" className="more" onClick={again}>
              Try again
            </button>
          )}
        </p>
      )}
      <output data-testid="coverage">
        {wanted.length === findings.length ? "" : `${grouped(wanted.length)} of `}
        {countOf(findings.length, "finding")} in {countOf(lists.length, "list")}, the gravest first:{" "}
        {severities
          .map((id) =>
            countOf(
              count((each) => each.severity === id),
              severityWords[id],
            ),
          )
          .join(", ")}
        .
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
            <FindingItem
              finding={finding}
              linted={linted}
              lines={lines.get(finding.file) ?? []}
              nodeAt={(line) =>
                nodeAt(lists.find((list) => list.file === finding.file)?.id ?? "", line)
              }
            />
          </li>
        ))}
      </ul>
      {wanted.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + few)}>
          {Math.min(few, wanted.length - shown)} more of {grouped(wanted.length)}
        </button>
      )}
      <div className="bar">
        <button
          type="button"
          onClick={() =>
            save("findings.json", `${JSON.stringify(wanted, null, 2)}\n`, "application/json")
          }
        >
          Save these findings as JSON
        </button>
        {lists.map(
          (list) =>
            list.patch !== "" && (
              <button
                key={list.file}
                type="button"
                onClick={() => save(`${list.id}.patch`, list.patch, "text/x-diff")}
              >
                Save the patch for “{list.title}” (
                {countOf(
                  count(({ file: of, fix }) => of === list.file && fix !== undefined),
                  "finding",
                )}
                )
              </button>
            ),
        )}
      </div>
      {patched.length > 0 && (
        <p className="quiet" data-testid="how-to-apply">
          Run “git apply PATCH” in the folder that holds {inWords(patched, "or")}; where the list
          has another name there, “patch NAME PATCH”.
        </p>
      )}
    </>
  );
}

const save = (name: string, text: string, type: string): void =>
  saveFile({ name, blob: new Blob([text], { type }) });
