// What was read: entries by section, lines that were skipped and why, what is wrong with the list.
import { countOf, grouped } from "../../answer/words.ts";
import type { Diagnostic } from "../../graph/diagnostic.ts";
import { severities, severityWords } from "../severities.ts";
import { inReason, passedOver } from "./passed-over.ts";
import type { ListReport, OpenReport } from "./open-job.ts";

/** As many rows of each kind are named. */
const most = 100;
/** More sections than these are folded, so that what is wrong is in sight below them. */
const few = 12;

export function OpenReportView({
  names,
  report,
}: {
  readonly names: readonly string[];
  readonly report: OpenReport;
}) {
  const { counts, diagnostics, lists } = report;
  return (
    <section className="open-report" data-testid="open-report">
      <h2>{names.join(", ")}</h2>
      <p>
        {counts["entries"] === undefined ? "" : `${grouped(counts["entries"])} entries, `}
        {grouped(counts["nodes"] ?? 0)} nodes and {grouped(counts["edges"] ?? 0)} edges.
      </p>
      {lists.map((list) => (
        <ListPart key={list.file} list={list} />
      ))}
      <Messages title="Notes of the reading" rows={diagnostics} words={wordsOf} />
    </section>
  );
}

const wordsOf = ({ file, line, message }: Diagnostic): string =>
  `${file === undefined ? "" : `${file}${line === undefined ? "" : `, line ${line}`}: `}${message}`;

function ListPart({ list: { file, sections, skipped, findings } }: { readonly list: ListReport }) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <h3>{file}</h3>
      {sections.length === 0 && (
        <p>
          No entry was found. An entry is recognized by its form: a title with a bracketed venue or
          with labelled links, a row of a table with a name.
        </p>
      )}
      {sections.length > 0 && (
        <details open={sections.length <= few}>
          <summary>
            Sections <span className="count">{grouped(sections.length)}</span>
          </summary>
          <ul className="plain">
            {sections.slice(0, most).map(({ name, entries }) => (
              <li key={name}>
                {name} <span className="count">{grouped(entries)}</span>
              </li>
            ))}
          </ul>
          {sections.length > most && (
            <p className="quiet">and {sections.length - most} more sections</p>
          )}
        </details>
      )}
      <Messages
        title={
          errors === 0
            ? "What is wrong with the list"
            : `What is wrong with the list (${countOf(errors, "error")})`
        }
        rows={findings.toSorted(
          (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
        )}
        words={({ line, message, rule, severity }) =>
          `${severityWords[severity]}, line ${line}: ${message} [${rule}]`
        }
      />
      <Messages
        title="Passed over"
        rows={passedOver(skipped)}
        words={inReason}
        of={skipped.length}
      />
    </>
  );
}

interface MessagesProps<T> {
  readonly title: string;
  readonly rows: readonly T[];
  readonly words: (row: T) => string;
  /** How many the rows stand for, where that is not one each. */
  readonly of?: number;
}

function Messages<T>({ title, rows, words, of = rows.length }: MessagesProps<T>) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        {title} <span className="count">{grouped(of)}</span>
      </summary>
      <ul className="plain">
        {rows
          .slice(0, most)
          .map(words)
          .map((row) => (
            <li key={row}>{row}</li>
          ))}
      </ul>
      {rows.length > most && <p className="quiet">and {rows.length - most} more</p>}
    </details>
  );
}
