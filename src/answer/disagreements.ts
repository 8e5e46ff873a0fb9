// Works that several lists hold, and where the lists print them differently: title, venue, year, links.
import { compareText } from "../graph/compare-text.ts";
import { isListEvidence } from "../graph/evidence.ts";
import type { GraphNode } from "../graph/graph.ts";
import type { GraphIndex } from "../graph/index-graph.ts";

export interface FieldDisagreement {
  /** "title", "venue", "year", or a kind of link: "paper link". */
  readonly field: string;
  /** By id of the list, what it prints. A list that prints nothing is left out. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The same but for case, dashes and punctuation, or for the form of an address. */
  readonly formOnly: boolean;
}

export interface SharedWork {
  readonly id: string;
  /** Fields that each of the lists states, and states otherwise. */
  readonly differing: readonly FieldDisagreement[];
  /** Fields that only some of the lists state. */
  readonly partly: readonly FieldDisagreement[];
}

const works = new Set(["Model", "Dataset", "Survey", "Resource"]);

/** Entries that all these lists hold: most disagreements first, those of form last. */
export function worksInLists({ graph }: GraphIndex, lists: readonly string[]): SharedWork[] {
  const inSubstance = ({ differing }: SharedWork): number =>
    differing.filter(({ formOnly }) => !formOnly).length;
  return graph.nodes
    .filter((node) => works.has(node.kind) && holdsAll(node, lists))
    .map((node) => disagreementsOf(node, lists))
    .toSorted(
      (a, b) =>
        inSubstance(b) - inSubstance(a) ||
        b.differing.length - a.differing.length ||
        compareText(a.id, b.id),
    );
}

const holdsAll = ({ sources }: GraphNode, lists: readonly string[]): boolean =>
  lists.length > 0 &&
  lists.every((list) => sources.some((source) => "list" in source && source.list === list));

/** One node's fields, as these lists print them. */
export function disagreementsOf(node: GraphNode, lists: readonly string[]): SharedWork {
  const fields = new Map<string, Map<string, Set<string>>>();
  const add = (field: string, list: string, value: string): void => {
    if (!lists.includes(list)) return;
    const held = fields.get(field) ?? new Map<string, Set<string>>();
    held.set(list, (held.get(list) ?? new Set()).add(value));
    fields.set(field, held);
  };
  for (const [list, title] of statedBy(
    node,
    node.titles === undefined ? "title" : "titles",
    node.titles ?? [node.title],
  ))
    if (title !== undefined) add("title", list, title);
  for (const [list, { venue, year }] of statedBy(node, "publications", node.publications ?? [])) {
    if (venue !== null) add("venue", list, venue);
    if (year !== null) add("year", list, String(year));
  }
  for (const [list, { kind, url }] of statedBy(node, "links", node.links ?? []))
    add(`${kind} link`, list, url);

  const differing: FieldDisagreement[] = [];
  const partly: FieldDisagreement[] = [];
  for (const [field, held] of fields) {
    const kinds = (fold: (text: string) => string): number =>
      new Set(
        Array.from(held.values(), (own) =>
          Array.from(new Set(Array.from(own, fold)))
            .toSorted(compareText)
            .join("\n"),
        ),
      ).size;
    const entry = {
      field,
      values: Object.fromEntries(Array.from(held, ([list, values]) => [list, Array.from(values)])),
      formOnly: kinds(field.endsWith(" link") ? foldAddress : foldText) === 1,
    };
    if (held.size < lists.length) partly.push(entry);
    else if (kinds((text) => text) > 1) differing.push(entry);
  }
  return { id: node.id, differing, partly };
}

/** Each value with each list whose evidence supports it. */
function statedBy<T>(
  node: GraphNode,
  attribute: string,
  values: readonly T[],
): [list: string, value: T][] {
  return (node.evidence[attribute] ?? []).flatMap((piece) => {
    if (!isListEvidence(piece)) return [];
    const supported =
      piece.value === undefined ? values : values.slice(piece.value, piece.value + 1);
    return supported.map((value): [string, T] => [piece.list, value]);
  });
}

/** Letters and digits alone. */
const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Without scheme, `www.`, a last slash or `.git`, and with one form of a preprint's address. Query and fragment count. */
const foldAddress = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/^([^/]*arxiv\.org)\/(?:abs|pdf|html)\/(\d+\.\d+)(?:v\d+)?(?:\.pdf)?$/i, "$1/abs/$2")
    .replace(/(?:\.git)?\/*$/, "");
