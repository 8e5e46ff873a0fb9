// What changed between two versions of a list: counts that filter, a table to sort, the works on the map, release notes.
import { useMemo, useState } from "react";
import { countOf, grouped } from "../../../answer/words.ts";
import { toReleaseNotes } from "../../../review/diff/to-diff-text.ts";
import { copyText } from "../../copy-text.ts";
import { ExternalLink } from "../../external-link.tsx";
import { saveFile } from "../../exports/save-file.ts";
import { EvidenceButton } from "../../inspector/evidence-button.tsx";
import { NodeLink } from "../../inspector/node-link.tsx";
import type { Comparison } from "../../open/open-job.ts";
import { showOpenToCompare } from "../../open/open-state.ts";
import type { PanelProps } from "../panels.ts";
import { RowTable } from "../row-table.tsx";
import { showOnMap } from "../show-on-map.ts";
import {
  changeKinds,
  changeRows,
  sortRows,
  type ChangeColumn,
  type ChangeKind,
  type ChangeRow,
} from "./change-rows.ts";

export function ChangesPanel({ data }: PanelProps) {
  if (data.comparison === undefined)
    return (
      <div className="pad">
        <p>
          Only one version of each list is open. Drop another version of one on the page, or choose
          it, to see what it added, removed and changed.
        </p>
        <button type="button" className="primary" onClick={showOpenToCompare}>
          Choose another version
        </button>
      </div>
    );
  return <Changes data={data} comparison={data.comparison} />;
}

const columns: readonly { readonly id: ChangeColumn; readonly label: string }[] = [
  { id: "kind", label: "Change" },
  { id: "label", label: "Work" },
  { id: "from", label: "Before" },
  { id: "to", label: "Now" },
  { id: "section", label: "Section" },
];
const withEvidence = [...columns, { id: "evidence", label: "Rests on" }];
const kinds = Object.keys(changeKinds) as readonly ChangeKind[];

function Changes({ data, comparison }: PanelProps & { readonly comparison: Comparison }) {
  const { index } = data;
  const { title, file, diff } = comparison;
  const [hidden, setHidden] = useState<readonly ChangeKind[]>([]);
  const [sorting, setSorting] = useState<{ column: ChangeColumn; down: boolean }>({
    column: "kind",
    down: false,
  });
  const all = useMemo(() => changeRows(index, comparison), [index, comparison]);
  const rows = useMemo(
    () =>
      sortRows(
        all.filter(({ kind }) => !hidden.includes(kind)),
        sorting.column,
        sorting.down,
      ),
    [all, hidden, sorting],
  );
  return (
    <div className="pad changes" data-testid="comparison">
      <output data-testid="coverage">
        {file}, compared with {title}: {countOf(diff.kept, "work is", "works are")} in both.
      </output>
      {diff.sections.length > 0 && (
        <details>
          <summary>
            {countOf(diff.sections.length, "heading is", "headings are")} called otherwise
          </summary>
          <ul className="plain">
            {diff.sections.map(({ from, to }) => (
              <li key={from}>
                {from} is now {to}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="bar">
        <fieldset className="bar">
          <legend className="unseen">Kinds of change</legend>
          {kinds.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={!hidden.includes(kind)}
                disabled={diff[kind].length === 0}
                onChange={({ target: { checked } }) =>
                  setHidden(checked ? hidden.filter((other) => other !== kind) : [...hidden, kind])
                }
              />
              {grouped(diff[kind].length)} {changeKinds[kind]}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="primary"
          disabled={rows.length === 0}
          onClick={() =>
            showOnMap(
              "Show what changed",
              rows.flatMap(({ node }) => node?.id ?? []),
              { kind: "changed", settings: {} },
            )
          }
        >
          Show on the map
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile({
              name: "what-changed.md",
              blob: new Blob([toReleaseNotes(diff)], { type: "text/markdown" }),
            })
          }
        >
          Save as release notes
        </button>
        <button
          type="button"
          onClick={() => void copyText(toReleaseNotes(diff), "Release notes copied")}
        >
          Copy the notes
        </button>
      </div>
      {all.length === 0 ? (
        <p>Both versions list the same works with the same titles, venues and links.</p>
      ) : (
        <RowTable
          label="What changed"
          columns={withEvidence}
          count={rows.length}
          sorting={sorting}
          onSort={(id) => {
            const column = columns.find((each) => each.id === id)?.id;
            if (column !== undefined)
              setSorting({ column, down: column === sorting.column && !sorting.down });
          }}
          // A function that draws, no component.
          // oxlint-disable-next-line react/no-unstable-nested-components
          draw={(at, column) => {
            const row = rows[at];
            return row === undefined ? null : (
              <ChangeCell key={`${row.kind} ${row.label}`} row={row} column={columns[column]?.id} />
            );
          }}
        />
      )}
    </div>
  );
}

interface ChangeCellProps {
  readonly row: ChangeRow;
  /** Undefined for what it rests on. */
  readonly column: ChangeColumn | undefined;
}

function ChangeCell({ row, column }: ChangeCellProps) {
  const { kind, label, node } = row;
  if (column === undefined)
    return (
      <EvidenceButton
        label={countOf(node?.evidence["change"]?.length ?? 0, "line")}
        evidence={node?.evidence["change"] ?? []}
      />
    );
  if (column === "kind") return <>{changeKinds[kind]}</>;
  if (column === "label") return node === undefined ? <>{label}</> : <NodeLink node={node} />;
  const text = row[column];
  if (kind === "relinked" && text !== "" && column !== "section")
    return (
      <span className="inline-list">
        {text.split(" ").map((url) => (
          <ExternalLink key={url} url={url}>
            {url.replace(/^https?:\/\/(?:www\.)?/, "")}
          </ExternalLink>
        ))}
      </span>
    );
  if (text !== "" || column === "section") return <>{text}</>;
  return kind === "added" || kind === "removed" ? null : <span className="quiet">nothing</span>;
}
