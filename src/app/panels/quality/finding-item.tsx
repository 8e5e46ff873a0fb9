// One finding: the line in its context with the place marked, why it matters, how to mend it, and the node it is about.
import { useState } from "react";
import type { GraphNode } from "../../../graph/graph.ts";
import { applyFixes } from "../../../review/apply-edits.ts";
import type { Finding } from "../../../review/finding.ts";
import { NodeLink } from "../../inspector/node-link.tsx";
import type { LintedLists } from "./linted-lists.ts";
import { nameOf } from "./name-of.ts";
import { grouped } from "../../../answer/words.ts";

/** Lines shown above and below the line of a finding. */
const around = 1;
/** Lines of a folded finding that are named before "and n more". */
const named = 8;

const words: Readonly<Record<Finding["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  info: "Remark",
};

interface FindingItemProps {
  readonly finding: Finding;
  readonly linted: LintedLists;
  readonly lines: readonly string[];
  readonly nodeAt: (line: number) => GraphNode | undefined;
}

export function FindingItem(props: FindingItemProps) {
  const { file, line, lines = [line], rule, severity, message } = props.finding;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{words[severity]}</strong> {message}{" "}
        <small>
          {nameOf(file)}:{lines.slice(0, named).join(", ")}
          {lines.length > named && ` and ${grouped(lines.length - named)} more`} · {rule}
        </small>
      </summary>
      {open && <Opened {...props} />}
    </details>
  );
}

function Opened({ finding, linted, lines, nodeAt }: FindingItemProps) {
  const { line, rule, fix } = finding;
  const from = Math.max(1, line - around);
  const about = linted.rules.find(({ id }) => id === rule);
  const nodes = Array.from(
    new Set((finding.lines ?? [line]).flatMap((each) => nodeAt(each) ?? [])),
  ).slice(0, named);
  const [edit] = fix ?? [];
  const [before, after] =
    edit === undefined ? [] : [lines[edit.line - 1] ?? "", mended(lines, finding, edit.line)];
  return (
    <div className="finding">
      <div className="context" data-testid="context">
        {lines.slice(from - 1, line + around).map((text, i) => (
          // A line's place is what it is.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i} className="at">
            <span className="number">{from + i}</span>{" "}
            {from + i === line ? <Marked text={text} finding={finding} /> : text}
          </span>
        ))}
      </div>
      {about !== undefined && (
        <p>
          {about.explanation} Instead of <code>{about.example.wrong}</code> write{" "}
          <code>{about.example.right}</code>.
        </p>
      )}
      {before !== undefined && after !== undefined && (
        <p data-testid="mend">
          {finding.lines === undefined
            ? "The patch makes"
            : `The patch makes, in line ${edit?.line},`}{" "}
          <del>
            <code>{changed(before, after)[0]}</code>
          </del>{" "}
          into{" "}
          <ins>
            <code>{changed(before, after)[1]}</code>
          </ins>
          .
        </p>
      )}
      {nodes.length > 0 && (
        <p className="inline-list">
          On the map:
          {nodes.map((node) => (
            <NodeLink key={node.id} node={node} />
          ))}
        </p>
      )}
    </div>
  );
}

/** Marks what the mend replaces, or the word at the column. */
function Marked({ text, finding: { column, line, fix } }: { text: string; finding: Finding }) {
  const edit = fix?.find((each) => each.line === line && each.to > each.from);
  const begin = Math.min(edit?.from ?? column - 1, text.length);
  const word = /^\s*[^\s\])|]*/.exec(text.slice(begin))?.[0].length ?? 0;
  const end = Math.min(text.length, edit?.to ?? begin + Math.max(1, word));
  return (
    <>
      {text.slice(0, begin)}
      <mark>{text.slice(begin, end) || " "}</mark>
      {text.slice(end)}
    </>
  );
}

const mended = (lines: readonly string[], finding: Finding, line: number): string =>
  applyFixes(lines[line - 1] ?? "", [
    {
      ...finding,
      fix: (finding.fix ?? []).flatMap((edit) =>
        edit.line === line ? [{ ...edit, line: 1 }] : [],
      ),
    },
  ]);

/** The parts in which two texts differ, with a few signs around them. */
function changed(before: string, after: string): [before: string, after: string] {
  const margin = 12;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const from = Math.max(0, start - margin);
  const cut = (text: string): string =>
    (from > 0 ? "…" : "") +
    text.slice(from, text.length - Math.max(0, end - margin)) +
    (end > margin ? "…" : "");
  return [cut(before), cut(after)];
}
