// Per model and relation: are the targets known, known to be none, or has nobody said?
import type { Diagnostic } from "../../graph/diagnostic.ts";
import { coveredRelations, type CoverageState } from "../../graph/schema.ts";
import { foldTitle } from "../normalize/fold-text.ts";
import type { Draft, DraftNode } from "./draft.ts";
import { sourceEvidence } from "./list-evidence.ts";
import type { KnownState } from "./read-curated.ts";

export function addCoverage(
  draft: Draft,
  known: readonly KnownState[],
  titles: ReadonlyMap<string, DraftNode>,
  lists: readonly string[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const has = new Set([...draft.edges.values()].map(({ kind, source }) => `${source.key} ${kind}`));
  const none = new Set<string>();
  for (const { line, list, title, relation, source } of known) {
    if (!lists.includes(list)) continue;
    const node = titles.get(`${list} ${foldTitle(title)}`);
    const problem = (code: string, message: string): void =>
      report({ code, severity: "warning", file: "data/curated/known.csv", line, message });
    if (node === undefined)
      problem("known-unjoined", `no entry of ${list} has the title "${title}"`);
    else if (has.has(`${node.key} ${relation}`))
      problem(
        "known-contradicted",
        `says that "${node.name}" has no ${relation}, and a claim gives one`,
      );
    else {
      none.add(`${node.key} ${relation}`);
      const note = [`${relation}: none`, source.note].filter((part) => part !== "").join("; ");
      (node.evidence.coverage ??= []).push(
        sourceEvidence("known-none", "high", { ...source, note }),
      );
    }
  }
  for (const node of draft.nodes.values()) {
    if (node.kind !== "Model") continue;
    node.values.coverage = Object.fromEntries(
      coveredRelations.map((relation): [string, CoverageState] => [
        relation,
        has.has(`${node.key} ${relation}`)
          ? "known"
          : none.has(`${node.key} ${relation}`)
            ? "none"
            : "unknown",
      ]),
    );
  }
}
