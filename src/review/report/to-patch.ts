// The safe mends of a list as a patch.
import { applyFixes } from "../apply-edits.ts";
import type { Finding } from "../finding.ts";
import { splitLines, unifiedDiff } from "./unified-diff.ts";

/** A unified diff that mends one list; the empty text where there is nothing to mend. */
export function toPatch(file: string, text: string, findings: readonly Finding[]): string {
  const lines = splitLines(text);
  const touched = new Set(findings.flatMap(({ fix }) => (fix ?? []).map(({ line }) => line)));
  const changes = [...touched]
    .toSorted((a, b) => a - b)
    .flatMap((line) => {
      const before = lines[line - 1];
      const own = findings.map((finding) => ({
        ...finding,
        fix: (finding.fix ?? []).flatMap((edit) =>
          edit.line === line ? [{ ...edit, line: 1 }] : [],
        ),
      }));
      const after = before === undefined ? "" : applyFixes(before, own);
      return before === undefined || after === before
        ? []
        : [{ at: line - 1, before: [before], after: splitLines(after) }];
    });
  return unifiedDiff(file, text, changes);
}
