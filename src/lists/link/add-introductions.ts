// A dataset and a work that are one paper or one repository: the work introduces the dataset. A row that merely
// carries another work's link does not count where a better match speaks against it.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import { foldTitle } from "../normalize/fold-text.ts";
import { identifierYear } from "../normalize/identifier-year.ts";
import type { NormalEntry, NormalLink, Reading } from "../normalize/normal-entry.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import { draftEdge, type Draft, type DraftNode } from "./draft.ts";
import type { EvidenceMaker } from "./list-evidence.ts";

interface Held {
  readonly entry: NormalEntry;
  readonly link: Reading<NormalLink>;
  readonly work: Work;
  readonly node: DraftNode;
}

interface Candidate {
  readonly node: DraftNode;
  readonly shared: { readonly row: Held; readonly paper: Held; readonly key: string }[];
}

export function addIntroductions(
  draft: Draft,
  works: ReadonlyMap<Work, DraftNode>,
  evidence: EvidenceMaker,
  report: (diagnostic: Diagnostic) => void,
): void {
  const holders = new Map<string, Held[]>();
  const datasets: Held[][] = [];
  for (const [work, node] of works) {
    const held = work.entries.flatMap((entry) =>
      entry.links.flatMap((link): Held[] =>
        isTelling(link.value) ? [{ entry, link, work, node }] : [],
      ),
    );
    if (work.kind === "Dataset") datasets.push(held);
    else if (work.kind === "Model" || work.kind === "Survey")
      for (const each of held) {
        const key = each.link.value.identifier?.key ?? "";
        const those = holders.get(key);
        if (those === undefined) holders.set(key, [each]);
        else those.push(each);
      }
  }
  for (const rows of datasets) {
    const candidates = new Map<DraftNode, Candidate>();
    for (const row of rows) {
      const key = row.link.value.identifier?.key ?? "";
      for (const paper of holders.get(key) ?? []) {
        const candidate = candidates.get(paper.node) ?? { node: paper.node, shared: [] };
        candidate.shared.push({ row, paper, key });
        candidates.set(paper.node, candidate);
      }
    }
    const ranked = [...candidates.values()].map((candidate) => ({
      candidate,
      score: score(candidate, rows[0]?.node.name ?? ""),
    }));
    const best = Math.max(...ranked.map(({ score }) => score));
    for (const { candidate, score } of ranked) {
      const [first] = candidate.shared;
      if (first === undefined) continue;
      if (score < best || score <= 0) {
        report({
          code: "foreign-link",
          severity: "warning",
          file: first.row.entry.entry.list,
          line: first.row.entry.entry.line,
          message: `dataset "${first.row.node.name}" and "${candidate.node.name}" both carry ${first.key}, but ${score <= 0 ? "it is newer than the entry" : "another work fits better"}; not linked as introduced by it`,
        });
        continue;
      }
      for (const { row, paper } of candidate.shared)
        draftEdge(draft, "INTRODUCES", candidate.node, row.node, [
          evidence(row.entry.entry.list, { ...row.link, rule: "shared-identifier" }),
          evidence(paper.entry.entry.list, { ...paper.link, rule: "shared-identifier" }),
        ]);
    }
  }
}

/** Whether an identifier can tell that two entries are one: a page must be more than the door of a host. */
const isTelling = ({ identifier }: NormalLink): boolean =>
  identifier !== null && (identifier.names !== "page" || /^[^/]+\/[^/]+/.test(identifier.value));

/** Identifiers in common that are not newer than the entry that carries them, and the name. */
function score({ node, shared }: Candidate, name: string): number {
  const keys = new Set(
    shared
      .filter(({ paper }) => {
        const { identifier } = paper.link.value;
        const born = identifier === null ? null : identifierYear(identifier);
        const year = paper.entry.year?.value;
        return born === null || year === undefined || born <= year;
      })
      .map(({ key }) => key),
  );
  const names = [node.name, ...((node.values.aliases ?? []) as string[])].map(foldTitle);
  return keys.size === 0 ? 0 : keys.size + (names.includes(foldTitle(name)) ? 1 : 0);
}
