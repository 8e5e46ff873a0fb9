// A node for each work, with everything that its entries say; where they disagree, both stand.
import type { Link, NodeAttribute, Publication, Scale } from "../../graph/schema.ts";
import { foldTitle } from "../normalize/fold-text.ts";
import type {
  NormalEntry,
  NormalLink,
  NormalPublication,
  Reading,
} from "../normalize/normal-entry.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import {
  addAlias,
  distinct,
  addSource,
  addValue,
  draftNode,
  setValue,
  type Draft,
  type DraftNode,
} from "./draft.ts";
import type { EvidenceMaker } from "./list-evidence.ts";

/** Strongest first: what a name rests on. */
const nameOrder = ["entry-name", "curated-name", "name-in-title"];

/** Nodes by work; keys that two works would share are told apart by name. */
export function addWorks(
  draft: Draft,
  works: readonly Work[],
  evidence: EvidenceMaker,
): Map<Work, DraftNode> {
  const nodes = new Map<Work, DraftNode>();
  const holders = new Map<string, number>();
  for (const work of works)
    for (const key of new Set(titleKeys(work))) holders.set(key, (holders.get(key) ?? 0) + 1);
  for (const work of works)
    nodes.set(
      work,
      addWork(draft, work, evidence, (key) => (holders.get(key) ?? 0) < 2),
    );
  return nodes;
}

interface Sourced<T> {
  readonly list: string;
  readonly reading: Reading<T>;
}

const gather = <T>(work: Work, pick: (entry: NormalEntry) => readonly Reading<T>[]): Sourced<T>[] =>
  work.entries.flatMap((entry) =>
    pick(entry).map((reading) => ({ list: entry.entry.list, reading })),
  );

const optional = <T>(reading: Reading<T> | null): readonly Reading<T>[] =>
  reading === null ? [] : [reading];

function addWork(
  draft: Draft,
  work: Work,
  evidence: EvidenceMaker,
  isTelling: (key: string) => boolean,
): DraftNode {
  const titles = gather(work, (entry) => optional(entry.title));
  const names = gather(work, (entry) => entry.names).toSorted(
    (a, b) => rank(a.reading.rule) - rank(b.reading.rule),
  );
  const best = names[0] ?? titles[0] ?? fallbackName(work);
  const name = best.reading.value;
  const [key = "", ...otherKeys] = keysOf(work, name).filter(
    (key) => isTelling(key) && !draft.nodes.has(key),
  );
  const say = ({ list, reading }: Sourced<unknown>) => [evidence(list, reading)];
  const node = draftNode(draft, work.kind, key, name, [], true);
  node.otherKeys.push(...otherKeys);
  node.evidence.name = distinct(
    names
      .concat(names.length === 0 ? [best] : [])
      .filter(({ reading }) => reading.value === name)
      .flatMap(say),
  );
  for (const other of names) addAlias(node, other.reading.value, say(other));
  for (const { entry } of work.entries) addSource(node, { list: entry.list, line: entry.line });

  const isWork = work.kind !== "Dataset";
  if (isWork && titles[0] !== undefined) {
    setValue(
      node,
      "title",
      titles[0].reading.value,
      titles.filter(({ reading }) => reading.value === titles[0]?.reading.value).flatMap(say),
    );
    for (const title of titles) addValue(node, "titles", title.reading.value, say(title));
    for (const entry of work.entries)
      if (entry.printedTitle !== null && entry.title !== null)
        addValue(node, "titles", entry.printedTitle, [evidence(entry.entry.list, entry.title)]);
  } else for (const title of titles) addAlias(node, title.reading.value, say(title));

  if (isWork) addPublications(node, work, evidence);
  const links = gather(work, (entry) => entry.links);
  addLinks(node, links, evidence);
  if (work.kind === "Model") addParameters(node, work, links, evidence);
  if (work.kind === "Dataset") {
    const scales = gather<Scale>(work, (entry) => optional(entry.scale));
    if (scales[0] !== undefined)
      setValue(
        node,
        "scale",
        scales[0].reading.value,
        scales
          .filter(({ reading }) => reading.value.text === scales[0]?.reading.value.text)
          .flatMap(say),
      );
    const access = gather(work, (entry) => optional(entry.access))[0];
    if (access !== undefined) setValue(node, "access", access.reading.value, say(access));
  }
  for (const { reading } of gather(work, (entry) => optional(entry.year)))
    node.tellers.push(String(reading.value));
  for (const { reading } of links)
    if (reading.value.identifier !== null) node.tellers.push(reading.value.identifier.value);
  node.tellers.push(...work.entries.map(({ entry }) => entry.list));
  return node;
}

const rank = (rule: string): number => {
  const at = nameOrder.indexOf(rule);
  return at < 0 ? nameOrder.length : at;
};

/** A work without a name and a title is known by its first link's label, else by its place. */
function fallbackName(work: Work): Sourced<string> {
  const [entry] = work.entries as [NormalEntry];
  const link = entry.links[0];
  return {
    list: entry.entry.list,
    reading: {
      value: link?.value.label || entry.key,
      rule: "entry",
      confidence: "inferred",
      place: link?.place ?? { line: entry.entry.line, from: 0, to: 0 },
    },
  };
}

/** Keys from the titles of a work, in the order of the lists. */
function titleKeys(work: Work): string[] {
  const titles = work.entries.map(({ title }) => foldTitle(title?.value ?? ""));
  return work.kind === "Dataset"
    ? []
    : titles.filter((title) => title !== "").map((title) => `${work.kind.toLowerCase()}:${title}`);
}

/** What the ledger may know a work by: a title that is its own, else title and name; a dataset by its name. */
function keysOf(work: Work, name: string): string[] {
  const titles = [...new Set(titleKeys(work))];
  const named = `${work.kind.toLowerCase()}:${work.kind === "Dataset" ? name : foldTitle(name)}`;
  return [
    ...titles,
    ...titles.map((title) => `${title} ${foldTitle(name)}`),
    named,
    ...work.entries.map(({ key }) => `${named} ${key}`),
  ];
}

function addPublications(node: DraftNode, work: Work, evidence: EvidenceMaker): void {
  const publications = gather<NormalPublication>(work, (entry) => entry.publications);
  for (const publication of publications) {
    const { venue, year, track } = publication.reading.value;
    if (venue === null && year === null) continue;
    const value: Publication = { venue, year, track };
    addValue(node, "publications", value, [evidence(publication.list, publication.reading)]);
  }
  const stated = gather(work, (entry) => optional(entry.year));
  const years = [
    ...stated,
    ...publications.flatMap(({ list, reading }) => {
      const { year } = reading.value;
      return year === null || stated.some((known) => known.reading.value === year)
        ? []
        : [{ list, reading: { ...reading, value: year } }];
    }),
  ];
  const year = Math.min(...years.map(({ reading }) => reading.value));
  if (Number.isFinite(year))
    setValue(
      node,
      "year",
      year,
      years
        .filter(({ reading }) => reading.value === year)
        .map(({ list, reading }) => evidence(list, reading)),
    );
}

function addLinks(
  node: DraftNode,
  links: readonly Sourced<NormalLink>[],
  evidence: EvidenceMaker,
): void {
  for (const { list, reading } of links) {
    const { identifier: _, note: _note, ...link } = reading.value;
    addValue(node, "links" satisfies NodeAttribute, link satisfies Link, [evidence(list, reading)]);
  }
}

function addParameters(
  node: DraftNode,
  work: Work,
  links: readonly Sourced<NormalLink>[],
  evidence: EvidenceMaker,
): void {
  const columns = gather(work, (entry) => entry.parameters);
  const largest = Math.max(
    0,
    ...links.map(({ reading }) => reading.value.parameters ?? 0),
    ...columns.map(({ reading }) => reading.value),
  );
  if (largest === 0) return;
  setValue(
    node,
    "parameters",
    largest,
    columns
      .filter(({ reading }) => reading.value === largest)
      .map(({ list, reading }) => evidence(list, reading))
      .concat(
        links
          .filter(({ reading }) => reading.value.parameters === largest)
          .flatMap(({ list, reading }) => {
            const { note } = reading.value;
            const label = evidence(list, { ...reading, rule: "link-label" });
            return note === undefined
              ? [label]
              : [label, evidence(list, { rule: "size-note", confidence: "stated", place: note })];
          }),
      ),
  );
}
