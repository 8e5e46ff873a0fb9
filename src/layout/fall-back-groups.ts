// Groups for a graph that no vocabulary of fields fits: the sections of its lists, else the communities of its links.
// A group is named by a fact that at least half of its members share; one without such a fact has no ground.
import { pathSeparator } from "../graph/path-separator.ts";
import { edgeKinds, type EdgeKind } from "../graph/schema.ts";
import { membership, type Group, type Grouping } from "./grouping.ts";
import type { Substance } from "./substance.ts";

/** A group needs so many members; among few participants less will do. */
const fewestOf = (participants: number): number => (participants < 60 ? 3 : 5);
const most = 14;
/** Seats lie on an ellipse of the page. */
const orbit = { x: 430, y: 290 } as const;

interface Draft {
  readonly id: string;
  readonly members: readonly number[];
  readonly name: string;
  readonly fact: string;
}

export function fallBackGroups(substance: Substance, communities: Int32Array): Grouping {
  const sections = bySection(substance);
  const held = new Set(sections.flatMap(({ members }) => members)).size;
  const drafts =
    sections.length > 1 && held * 2 >= substance.nodes.length
      ? sections
      : byCommunity(substance, communities);
  const of = new Int32Array(substance.nodes.length).fill(-1);
  const how = new Uint8Array(substance.nodes.length);
  const chosen = apart(drafts, fewestOf(substance.nodes.length)).slice(0, most);
  chosen.forEach(({ members }, group) => {
    for (const i of members) {
      of[i] = group;
      how[i] = membership.stated;
    }
  });
  const names = shortNames(chosen.map(({ name }) => name));
  const groups = chosen.map(({ id, fact }, i): Group => {
    const angle = (2 * Math.PI * i) / chosen.length;
    return {
      id,
      name: names[i] ?? "",
      fact,
      seat: [Math.round(orbit.x * Math.cos(angle)), Math.round(orbit.y * Math.sin(angle))],
      hue: Math.round((360 * i) / chosen.length),
      dashed: false,
    };
  });
  return { groups, of, how };
}

/**
 * Each participant in the smallest draft that holds it, since that says most about it; a draft that is left with too few
 * gives them to the next larger one. Largest first.
 */
function apart(drafts: readonly Draft[], fewest: number): readonly Draft[] {
  const taken = new Set<number>();
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.members.length - b.members.length)) {
    const members = draft.members.filter((i) => !taken.has(i));
    if (members.length < fewest) continue;
    for (const i of members) taken.add(i);
    kept.push({ ...draft, members });
  }
  return kept.sort((a, b) => b.members.length - a.members.length);
}

/** Of paths of sections the last step, and the one before where two would be called the same. */
function shortNames(paths: readonly string[]): readonly string[] {
  const last = (path: string, steps: number): string =>
    path.split(pathSeparator).slice(-steps).join(pathSeparator);
  return paths.map((path, i) =>
    paths.some((other, j) => j !== i && last(other, 1) === last(path, 1))
      ? last(path, 2)
      : last(path, 1),
  );
}

/** Participants by what they point to with edges of `kind`. */
function membersByTarget(
  { index, nodes }: Substance,
  kind: EdgeKind,
  among: readonly number[],
): Map<number, number[]> {
  const { graph, out, targets } = index;
  const members = new Map<number, number[]>();
  for (const i of among) {
    const reached = new Set<number>();
    for (const edge of out(nodes[i] ?? -1))
      if (graph.edges[edge]?.kind === kind) reached.add(targets[edge] ?? -1);
    for (const target of reached) members.set(target, [...(members.get(target) ?? []), i]);
  }
  return members;
}

function bySection(substance: Substance): readonly Draft[] {
  const { graph } = substance.index;
  const found = membersByTarget(substance, "IN_CATEGORY", [...substance.nodes.keys()]);
  return [...found].flatMap(([category, members]) => {
    const at = graph.nodes[category];
    return at === undefined || members.length < fewestOf(substance.nodes.length)
      ? []
      : [{ id: at.id, members, name: at.name, fact: `stands in the section ${at.name}` }];
  });
}

/** Kinds of edges whose shared target names a community, most telling first. */
const telling: readonly EdgeKind[] = [
  "HAS_MODALITY",
  "FOR_TASK",
  "DERIVED_FROM",
  "TRAINED_ON",
  "EVALUATED_ON",
  "IN_CATEGORY",
  "HOSTED_BY",
  "PUBLISHED_IN",
];

function byCommunity(substance: Substance, communities: Int32Array): readonly Draft[] {
  const { graph } = substance.index;
  const members = new Map<number, number[]>();
  communities.forEach((community, i) => {
    if (community >= 0) members.set(community, [...(members.get(community) ?? []), i]);
  });
  return [...members].flatMap(([community, list]) => {
    if (list.length < fewestOf(substance.nodes.length)) return [];
    for (const kind of telling) {
      const [best] = [...membersByTarget(substance, kind, list)].sort(
        ([a, m], [b, n]) => n.length - m.length || a - b,
      );
      const at = best === undefined ? undefined : graph.nodes[best[0]];
      if (at === undefined || best === undefined || best[1].length * 2 < list.length) continue;
      return [
        {
          id: `community-${community}`,
          members: list,
          name: at.name,
          fact: `${edgeKinds[kind].label} ${at.name}`,
        },
      ];
    }
    return [];
  });
}
