// Turns a graph into a map: positions, regions with names, what is drawn at first sight, sizes, importance, communities.
// No clock, no chance: the same graph gives the same map.
import type { Graph, Region } from "../graph/graph.ts";
import { densityRegions, type GroupGround } from "./density-regions.ts";
import { fallBackGroups } from "./fall-back-groups.ts";
import type { FieldVocabulary } from "./field-vocabulary.ts";
import { findCommunities } from "./find-communities.ts";
import { findFields } from "./find-fields.ts";
import { fitPage, pageFor } from "./fit-page.ts";
import { forceLayout } from "./force-layout.ts";
import { membership, type Grouping } from "./grouping.ts";
import { importanceOf, radiusOf } from "./measures.ts";
import { clearNames, nameRegions, type RegionName } from "./name-regions.ts";
import { partOverlaps } from "./part-overlaps.ts";
import { placeRest } from "./place-rest.ts";
import { findSubstance, type Substance } from "./substance.ts";

/** Free space between two marks. */
const gap = 3;

/** The same graph with x, y and `layout`. */
export function layOut(graph: Graph, vocabulary: FieldVocabulary): Graph {
  const substance = findSubstance(graph);
  const { nodes } = substance;
  const communities = findCommunities(substance);
  const grouping = groupsOf(substance, vocabulary, communities);
  const grown = growth(nodes.length);
  const radius = graph.nodes.map((_, node) => round(grown * radiusOf(substance, node)));
  const importance = graph.nodes.map((_, node) => round(importanceOf(substance, node)));
  const { x, y } = forceLayout(substance, grouping);
  const page = pageFor(nodes.length);
  fitPage(x, y, page);
  const marks = {
    x,
    y,
    radius: nodes.map((node) => radius[node] ?? 0),
    importance: nodes.map((node) => importance[node] ?? 0),
  };
  partOverlaps(marks, gap);
  const groupNames = grouping.groups.map(({ name }) => name);
  let grounds: readonly GroupGround[] = [];
  let names: readonly RegionName[] = [];
  for (let pass = 0; pass < 2; pass += 1) {
    grounds = densityRegions(marks, grouping, page);
    names = nameRegions(grounds, groupNames, marks, page);
    clearNames(marks, names);
    partOverlaps(marks, gap);
  }
  grounds = densityRegions(marks, grouping, page);
  names = nameRegions(grounds, groupNames, marks, page);

  const allX = new Float64Array(graph.nodes.length);
  const allY = new Float64Array(graph.nodes.length);
  nodes.forEach((node, i) => {
    allX[node] = x[i] ?? 0;
    allY[node] = y[i] ?? 0;
  });
  placeRest(substance, allX, allY, radius, page);

  const regionOfGroup = new Map(grounds.map(({ group }, i) => [group, i]));
  const participants = participantsOf(substance);
  const region = graph.nodes.map((_, node) => {
    const at = participants[node] ?? -1;
    return at < 0 ? -1 : (regionOfGroup.get(grouping.of[at] ?? -1) ?? -1);
  });
  return {
    ...graph,
    nodes: graph.nodes.map((node, i) => ({
      ...node,
      x: round(allX[i] ?? 0),
      y: round(allY[i] ?? 0),
    })),
    layout: {
      ...page,
      regions: grounds.map((ground, i) => regionOf(ground, grouping, names[i])),
      region,
      visibility: graph.nodes.map((_, node) =>
        (substance.place[node] ?? -1) >= 0 ? 1 : isFolded(substance, node) ? 2 : 0,
      ),
      radius,
      importance,
      community: graph.nodes.map((_, node) => {
        const at = participants[node] ?? -1;
        return at < 0 ? -1 : (communities[at] ?? -1);
      }),
    },
  };
}

/** Few marks are drawn larger, up to so many times. */
const largest = 1.8;
const few = 200;

const growth = (marks: number): number => (marks < few ? 1 + (largest - 1) * (1 - marks / few) : 1);

const round = (value: number): number => Math.round(value * 100) / 100;

/** So many fields make a map; fewer would put all on one ground. */
const fewestFields = 3;
const fewestMembers = 5;

/** The fields of the vocabulary where they say something about at least half of the participants, and tell them apart. */
function groupsOf(
  substance: Substance,
  vocabulary: FieldVocabulary,
  communities: Int32Array,
): Grouping {
  const fields = findFields(substance, vocabulary);
  const silent = new Set(
    vocabulary.fields.flatMap(({ stated }, field) => (stated === false ? [field] : [])),
  );
  const stated = new Uint32Array(vocabulary.fields.length);
  fields.of.forEach((field, i) => {
    if (fields.how[i] === membership.stated && !silent.has(field))
      stated[field] = (stated[field] ?? 0) + 1;
  });
  const said = stated.reduce((sum, members) => sum + members, 0);
  const apart = stated.filter((members) => members >= fewestMembers).length;
  return said * 2 >= substance.nodes.length && apart >= fewestFields
    ? fields
    : fallBackGroups(substance, communities);
}

/** Every model and dataset is at first sight or a folded leaf: what is counted is drawn somewhere. */
const isFolded = ({ isLeaf, index: { graph } }: Substance, node: number): boolean => {
  const kind = graph.nodes[node]?.kind;
  return (kind === "Model" || kind === "Dataset") && isLeaf(node);
};

/** For each node the participant that it is, or hangs on as a leaf; -1 else. */
function participantsOf({ place, hosts }: Substance): Int32Array {
  const found = place.slice();
  for (const [leaf, host] of hosts) found[leaf] = found[host] ?? -1;
  return found;
}

function regionOf(
  { group, polygons }: GroupGround,
  { groups }: Grouping,
  name: RegionName | undefined,
): Region {
  const { id, name: title, fact, hue, dashed } = groups[group] as Grouping["groups"][number];
  return {
    id,
    name: title,
    fact,
    polygons,
    label: {
      x: round(name?.x ?? 0),
      y: round(name?.y ?? 0),
      lines: name?.lines ?? [title],
      size: name?.size ?? 13,
    },
    hue,
    dashed,
  };
}
