// What a list gained, lost and changed: in words, as release notes, and on the map.
import { entryKinds } from "../../review/entry-nodes.ts";
import { diffSummary } from "../../review/diff/to-diff-text.ts";
import type { VersionDiff, WorkChange, WorkRef } from "../../review/diff/diff-works.ts";
import { selectNodes } from "../../view/steps/select-nodes.ts";
import { saveFile } from "../exports/save-file.ts";
import { announce, step, useApp, usePhaseData } from "../store.ts";
import type { Comparison } from "./open-job.ts";
import { closeOpen } from "./open-state.ts";

const changed = [
  ["renamed", "Renamed"],
  ["moved", "Moved to another section"],
  ["revenued", "Other venue or year"],
  ["relinked", "Other links"],
] as const;

export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { list, title, file, diff, notes } = comparison;
  const ids = useNodesOf(list, [
    ...diff.removed,
    ...changed.flatMap(([key]) => diff[key].map(({ before }) => before)),
  ]);
  return (
    <section className="open-report" data-testid="comparison">
      <h2>
        {file}, compared with {title}
      </h2>
      <p>{diffSummary(diff)}.</p>
      <div className="bar">
        <button
          type="button"
          onClick={() =>
            saveFile({
              name: "what-changed.md",
              blob: new Blob([notes], { type: "text/markdown" }),
            })
          }
        >
          Save as release notes
        </button>
        <button
          type="button"
          disabled={ids.length === 0}
          onClick={() => {
            step("Select what changed", (view) => selectNodes(view, ids));
            useApp.setState({ target: ids });
            announce(`${ids.length} nodes that changed are selected`);
            closeOpen();
          }}
        >
          Show on the map what left or changed
        </button>
      </div>
      <Refs title="Added" refs={diff.added} />
      <Refs title="Removed" refs={diff.removed} />
      {changed.map(([key, words]) => (
        <Changes key={key} title={words} changes={diff[key]} />
      ))}
      {isEmpty(diff) && <p>Both are the same.</p>}
    </section>
  );
}

const isEmpty = (diff: VersionDiff): boolean =>
  diff.added.length + diff.removed.length === 0 && changed.every(([key]) => diff[key].length === 0);

/** Nodes of the open graph that stand at these lines of the list. */
function useNodesOf(list: string, refs: readonly WorkRef[]): readonly string[] {
  const data = usePhaseData();
  const wanted = new Set(refs.map(({ at }) => at));
  return (data?.index.graph.nodes ?? []).flatMap(({ id, kind, sources }) =>
    entryKinds.has(kind) &&
    sources.some(
      (source) => "list" in source && source.list === list && wanted.has(`line ${source.line}`),
    )
      ? [id]
      : [],
  );
}

function Refs({ title, refs }: { readonly title: string; readonly refs: readonly WorkRef[] }) {
  if (refs.length === 0) return null;
  return (
    <details>
      <summary>
        {title} <span className="count">{refs.length}</span>
      </summary>
      <ul className="plain">
        {refs.map(({ at, label, section }) => (
          <li key={at + label}>
            {label} <small>{section === "" ? at : `${section}, ${at}`}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Changes({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly WorkChange[];
}) {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>
        {title} <span className="count">{changes.length}</span>
      </summary>
      <ul className="plain">
        {changes.map(({ before, after, from, to }) => (
          <li key={before.at + after.at}>
            {after.label}: <del>{from || "nothing"}</del> <ins>{to || "nothing"}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
}
