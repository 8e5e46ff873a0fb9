// Claims from sources outside the lists, each joined to its entry by list and title, or reported.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { Evidence } from "../../graph/evidence.ts";
import { foldName, foldTitle } from "../normalize/fold-text.ts";
import type { TermMatcher } from "../normalize/match-terms.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import type { DatasetFinder } from "./add-datasets.ts";
import { termNode } from "./add-terms.ts";
import { addAlias, addSource, draftEdge, draftNode, type Draft, type DraftNode } from "./draft.ts";
import { sourceEvidence } from "./list-evidence.ts";
import type { Claim } from "./read-curated.ts";

const table = "data/curated/claims.csv";

export interface ClaimCounts {
  /** Claims about lists that were read. */
  readonly about: number;
  readonly joined: number;
}

/** Nodes by list and folded title; a title that two works of one list share is told apart by nothing and left out. */
export function titleIndex(works: ReadonlyMap<Work, DraftNode>): ReadonlyMap<string, DraftNode> {
  const index = new Map<string, DraftNode | null>();
  const add = (key: string, node: DraftNode): void => {
    index.set(key, index.has(key) && index.get(key) !== node ? null : node);
  };
  for (const [work, node] of works)
    for (const { entry, title, names } of work.entries) {
      if (work.kind === "Dataset") continue;
      const key = foldTitle(title?.value ?? names[0]?.value ?? "");
      add(`${entry.list} ${key}`, node);
      add(` ${key}`, node);
    }
  return new Map([...index].flatMap(([key, node]) => (node === null ? [] : [[key, node]])));
}

export function addClaims(
  draft: Draft,
  claims: readonly Claim[],
  titles: ReadonlyMap<string, DraftNode>,
  lists: readonly string[],
  datasets: DatasetFinder,
  modalities: TermMatcher,
  report: (diagnostic: Diagnostic) => void,
): ClaimCounts {
  const fold = foldOnce();
  const bases = baseFinder(draft, titles, fold, report);
  const nameClaimed = claimNamer(draft, report);
  const unjoined = new Map<string, { claim: Claim; count: number }>();
  let about = 0;
  let joined = 0;
  for (const claim of claims) {
    if (!lists.includes(claim.list)) continue;
    about += 1;
    const problem = (code: string, message: string): void =>
      report({ code, severity: "warning", file: table, line: claim.line, message });
    const model = titles.get(`${claim.list} ${fold(claim.title)}`);
    if (model === undefined || model.kind !== "Model") {
      const key = `${claim.list} ${claim.title}`;
      unjoined.set(key, { claim, count: (unjoined.get(key)?.count ?? 0) + 1 });
      continue;
    }
    const piece = sourceEvidence("claim", claim.confidence, claim.source);
    nameClaimed(model, claim, piece);
    const target = targetOf(draft, claim, piece, datasets, modalities, bases, problem);
    if (target === model) {
      problem("claim-on-itself", `"${claim.model}" cannot be ${claim.relation} itself`);
      continue;
    }
    joined += 1;
    // Equal claims about the entries of both lists stay two pieces of evidence, even where their source is one.
    draftEdge(draft, claim.relation, model, target, [], { role: claim.role }).evidence.push(piece);
  }
  for (const { claim, count } of unjoined.values())
    report({
      code: "claim-unjoined",
      severity: "warning",
      file: table,
      line: claim.line,
      message: `no model of ${claim.list} has the title "${claim.title}"; ${count} claims are left out`,
    });
  return { about, joined };
}

/** `foldTitle` that remembers: many claims are about one title. */
function foldOnce(): (title: string) => string {
  const folded = new Map<string, string>();
  return (title) => {
    const known = folded.get(title) ?? foldTitle(title);
    folded.set(title, known);
    return known;
  };
}

/** Takes the name that a claim gives a model as another name of it, unless it is another model's. */
function claimNamer(draft: Draft, report: (diagnostic: Diagnostic) => void) {
  const bearers = new Map<string, DraftNode>();
  for (const node of draft.nodes.values())
    if (node.kind === "Model") for (const name of namesOf(node)) bearers.set(foldName(name), node);
  const told = new Set<string>();
  return (model: DraftNode, claim: Claim, piece: Evidence): void => {
    const [name = "", ...others] = claim.model
      .split(/,?\s*f\.k\.a\.\s*/i)
      .map((part) => part.trim());
    const bearer = bearers.get(foldName(name));
    if (name === "" || name === model.name) return;
    const isNew = !told.has(`${model.key} ${name}`);
    told.add(`${model.key} ${name}`);
    if (bearer !== undefined && bearer !== model) {
      if (isNew)
        report({
          code: "claim-names-another",
          severity: "warning",
          file: table,
          line: claim.line,
          message: `names "${name}" what the graph names "${model.name}"; "${name}" is another listed model`,
        });
      return;
    }
    const inside = /^(.+?)\s*\(([^)]+)\)$/.exec(name)?.slice(1) ?? [];
    const isKnown = (text: string): boolean =>
      namesOf(model).some((known) => foldName(known) === foldName(text));
    if (
      isNew &&
      bearer === undefined &&
      !(inside.length > 0 && inside.every(isKnown)) &&
      model.name === model.values.title
    )
      report({
        code: "claim-names-otherwise",
        severity: "info",
        file: table,
        line: claim.line,
        message: `names "${name}" what the lists know by its title only; kept as another name`,
      });
    if (inside.length > 0 && inside.every(isKnown)) return;
    for (const alias of [name, ...others]) addAlias(model, alias, [piece]);
  };
}

const namesOf = (node: DraftNode): string[] => [
  node.name,
  ...((node.values.aliases ?? []) as string[]),
];

function targetOf(
  draft: Draft,
  claim: Claim,
  piece: ReturnType<typeof sourceEvidence>,
  datasets: DatasetFinder,
  modalities: TermMatcher,
  bases: BaseFinder,
  problem: (code: string, message: string) => void,
): DraftNode {
  if (claim.relation === "HAS_MODALITY") {
    const name = modalities.canonical(claim.target);
    if (name === undefined)
      problem(
        "unknown-modality",
        `modality "${claim.target}" is none of the modalities that are known by name`,
      );
    return termNode(draft, "Modality", name ?? claim.target, [piece]);
  }
  if (claim.relation === "DERIVED_FROM") return bases(claim, piece);
  return datasets.find(claim.target, piece);
}

type BaseFinder = (claim: Claim, piece: ReturnType<typeof sourceEvidence>) => DraftNode;

/** Finds what a model derives from: the listed work of that title, else a base of exactly that name. */
function baseFinder(
  draft: Draft,
  titles: ReadonlyMap<string, DraftNode>,
  fold: (title: string) => string,
  report: (diagnostic: Diagnostic) => void,
): BaseFinder {
  const listed = new Map<string, DraftNode[]>();
  for (const node of draft.nodes.values())
    if (node.kind === "Model")
      for (const name of namesOf(node)) {
        const those = listed.get(name);
        if (those === undefined) listed.set(name, [node]);
        else those.push(node);
      }
  const warned = new Set<string>();
  const warn = (name: string, diagnostic: Diagnostic): void => {
    if (warned.has(name)) return;
    warned.add(name);
    report(diagnostic);
  };
  return (claim, piece) => {
    const place = { file: table, line: claim.line };
    if (claim.targetTitle !== "") {
      const found = titles.get(` ${fold(claim.targetTitle)}`);
      if (found !== undefined) return found;
      warn(claim.targetTitle, {
        ...place,
        code: "base-title-unknown",
        severity: "warning",
        message: `no list that was read holds the base "${claim.target}" under "${claim.targetTitle}"; it stands as not listed`,
      });
    } else if ((listed.get(claim.target) ?? []).some((node) => node.listed))
      warn(claim.target, {
        ...place,
        code: "base-looks-listed",
        severity: "warning",
        message: `the base "${claim.target}" has no target_title, and a listed model bears that name; kept apart`,
      });
    const base = draftNode(draft, "Model", `base:${claim.target}`, claim.target, [piece], false);
    if (base.sources.length === 0) {
      addSource(base, { url: claim.source.url });
      base.tellers.push("base");
    }
    return base;
  };
}
