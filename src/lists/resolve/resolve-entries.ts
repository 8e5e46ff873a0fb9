// Groups entries into works and keeps, for every pair that was looked at, what spoke for and against.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { IdentityPair } from "../../graph/graph.ts";
import type { NormalEntry } from "../normalize/normal-entry.ts";
import { candidatePairs, withoutOneLetter } from "./candidate-pairs.ts";
import { compareEntries, featuresOf, type Features } from "./compare-entries.ts";
import { decideIdentity } from "./decide-identity.ts";
import { groupPairs, type Pair } from "./group-pairs.ts";

/** Entries that are one work, in the order of the lists. */
export interface Work {
  readonly kind: NormalEntry["kind"];
  readonly entries: readonly NormalEntry[];
}

/** A row of identity.csv: two entries, by list and folded title or name, and what they are. */
export interface IdentityOverride {
  readonly a: { readonly list: string; readonly folded: string };
  readonly b: { readonly list: string; readonly folded: string };
  readonly decision: "same" | "different";
  readonly reason: string;
  /** Line of the curated table. */
  readonly line: number;
}

export interface Resolution {
  readonly works: readonly Work[];
  readonly pairs: readonly IdentityPair[];
  readonly diagnostics: readonly Diagnostic[];
}

export function resolveEntries(
  entries: readonly NormalEntry[],
  overrides: readonly IdentityOverride[],
): Resolution {
  const features = entries.map(featuresOf);
  const diagnostics: Diagnostic[] = [];
  const forced = forcedPairs(features, overrides, diagnostics);
  const candidates = new Map(candidatePairs(features).map((pair) => [pair.join(" "), pair]));
  for (const [key, { pair }] of forced) candidates.set(key, pair);

  const pairs: IdentityPair[] = [];
  const joined: { pair: readonly [number, number]; strength: number }[] = [];
  const apart: Pair[] = [];
  for (const [key, pair] of [...candidates].toSorted(
    ([, a], [, b]) => a[0] - b[0] || a[1] - b[1],
  )) {
    const [a, b] = [features[pair[0]], features[pair[1]]];
    if (a === undefined || b === undefined) continue;
    const comparison = compareEntries(a, b);
    const override = forced.get(key)?.override;
    const looksAlike =
      override !== undefined ||
      comparison.signals.some(({ agrees }) => agrees) ||
      alikeNames(a, b) ||
      comparison.similarity >= 0.5;
    if (!looksAlike) continue;
    const { decision, reason } =
      override === undefined
        ? decideIdentity(a, b, comparison)
        : { decision: override.decision, reason: `curated: ${override.reason}` };
    pairs.push({
      a: a.entry.key,
      b: b.entry.key,
      nameA: displayName(a.entry),
      nameB: displayName(b.entry),
      decision,
      reason,
      signals: comparison.signals,
    });
    if (decision === "same")
      joined.push({ pair, strength: override !== undefined ? 3 : comparison.sameTitle ? 2 : 1 });
    else if (override !== undefined || comparison.otherName) apart.push(pair);
    if (decision === "undecided")
      diagnostics.push({
        code: "identity-undecided",
        severity: "warning",
        file: "data/curated/identity.csv",
        message: `${a.entry.key} "${displayName(a.entry)}" and ${b.entry.key} "${displayName(b.entry)}": ${reason}; kept apart until identity.csv says same or different`,
      });
    if (comparison.samePaper && decision === "different")
      diagnostics.push({
        code: "shared-identifier",
        severity: "warning",
        file: b.entry.entry.list,
        line: b.entry.entry.line,
        message: `${comparison.signals.find(({ signal, agrees }) => signal === "paper" && agrees)?.detail} stands under two works: ${a.entry.key} "${displayName(a.entry)}" and ${b.entry.key} "${displayName(b.entry)}"`,
      });
  }

  const { groups, conflicts } = groupPairs(
    features.length,
    joined.toSorted((a, b) => b.strength - a.strength).map(({ pair }) => pair),
    apart,
  );
  const keyOf = (i: number): string => entries[i]?.key ?? "";
  for (const { pair, apart } of conflicts)
    diagnostics.push({
      code: "identity-conflict",
      severity: "warning",
      file: "data/curated/identity.csv",
      message: `${pair.map(keyOf).join(" and ")} look the same, but joining them would join ${apart.map(keyOf).join(" and ")}, which are different; kept apart`,
    });
  const works = groups.map((group): Work => {
    const members = group.flatMap((i) => entries[i] ?? []);
    return { kind: members[0]?.kind ?? "Resource", entries: members };
  });
  return { works, pairs, diagnostics };
}

const displayName = (entry: NormalEntry): string =>
  entry.names[0]?.value ?? entry.title?.value ?? entry.key;

/** Names that are easily taken for one another: one is the other with a short ending, or equal but for case. */
function alikeNames(a: Features, b: Features): boolean {
  return a.names.some(({ folded: x }) =>
    b.names.some(({ folded: y }) => {
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      return (
        (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 4) ||
        (Math.abs(x.length - y.length) <= 1 &&
          withoutOneLetter(x).some((near) => withoutOneLetter(y).includes(near)))
      );
    }),
  );
}

function forcedPairs(
  features: readonly Features[],
  overrides: readonly IdentityOverride[],
  diagnostics: Diagnostic[],
): Map<string, { pair: readonly [number, number]; override: IdentityOverride }> {
  const forced = new Map<string, { pair: readonly [number, number]; override: IdentityOverride }>();
  const lists = new Set(features.map(({ entry }) => entry.entry.list));
  for (const override of overrides) {
    if (!lists.has(override.a.list) || !lists.has(override.b.list)) continue;
    const find = ({ list, folded }: IdentityOverride["a"]): number[] =>
      features.flatMap(({ entry, title, names }, i) =>
        entry.entry.list === list &&
        (title === folded || names.some((name) => name.folded === folded))
          ? [i]
          : [],
      );
    const [left, right] = [find(override.a), find(override.b)];
    const pairs = left.flatMap((i) =>
      right.filter((j) => j !== i).map((j) => [Math.min(i, j), Math.max(i, j)] as const),
    );
    if (pairs.length === 0)
      diagnostics.push({
        code: "identity-unmatched",
        severity: "warning",
        file: "data/curated/identity.csv",
        line: override.line,
        message: "names entries that the lists do not hold",
      });
    for (const pair of pairs) forced.set(pair.join(" "), { pair, override });
  }
  return forced;
}
