// Nothing without evidence: over the built graph, every value has a piece, every quoted line stands literally in its list,
// and the marked part is the text that the named rule read the value from.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  isListEvidence,
  strongestConfidence,
  type ListEvidence,
} from "../../src/graph/evidence.ts";
import type { GraphEdge, GraphNode } from "../../src/graph/graph.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { attributeEntries, edgeAttributes, nodeAttributes } from "../../src/graph/schema.ts";
import { foldName, foldTitle } from "../../src/lists/normalize/fold-text.ts";
import venues from "../../data/vocabulary/venues.json";
import modalities from "../../data/vocabulary/modalities.json";
import tasks from "../../data/vocabulary/tasks.json";

const loaded = loadGraph(JSON.parse(readFileSync("data/graph.json", "utf8")));
if ("errors" in loaded) throw new Error(loaded.errors[0]?.message);
const { graph } = loaded;
const lines = new Map(
  graph.lists.map(({ id, file }) => [id, readFileSync(file, "utf8").split(/\r\n|\n|\r/)]),
);

/** What is not said of a node by anyone, but counted, placed or decided by the build. */
const made = new Set(["sources", "listed", "coverage", "x", "y"]);

const valuesOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Every piece of evidence from a list, with what it is evidence for. */
interface Piece {
  readonly where: string;
  readonly attribute: string | null;
  readonly node: GraphNode | null;
  readonly edge: GraphEdge | null;
  readonly value: unknown;
  readonly piece: ListEvidence;
  readonly mark: string;
}

const pieces: readonly Piece[] = [
  ...graph.nodes.flatMap((node) =>
    Object.entries(node.evidence).flatMap(([attribute, evidence]) =>
      evidence.filter(isListEvidence).map((piece) => ({
        where: `${node.id} ${attribute} ${piece.rule}`,
        attribute,
        node,
        edge: null,
        value:
          piece.value === undefined
            ? node[attribute as keyof GraphNode]
            : valuesOf(node[attribute as keyof GraphNode])[piece.value],
        piece,
        mark: piece.quote.slice(piece.from, piece.to),
      })),
    ),
  ),
  ...graph.edges.flatMap((edge) =>
    edge.evidence.filter(isListEvidence).map((piece) => ({
      where: `${edge.id} ${piece.rule}`,
      attribute: null,
      node: null,
      edge,
      value: undefined,
      piece,
      mark: piece.quote.slice(piece.from, piece.to),
    })),
  ),
];

describe("every value that is drawn or exported has evidence", () => {
  test("each attribute of each node, and each of several values", () => {
    const bare: string[] = [];
    for (const node of graph.nodes)
      for (const [name] of attributeEntries(nodeAttributes)) {
        const values = valuesOf(node[name as keyof GraphNode]);
        if (made.has(name) || values.length === 0) continue;
        const evidence = node.evidence[name] ?? [];
        values.forEach((value, i) => {
          if (!evidence.some((piece) => piece.value === undefined || piece.value === i))
            bare.push(`${node.id} ${name} ${JSON.stringify(value)}`);
        });
      }
    expect(bare).toEqual([]);
  });

  test("each edge, whose confidence is the strongest of its evidence", () => {
    expect(graph.edges.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    for (const { id, confidence, evidence } of graph.edges)
      expect(confidence, id).toBe(strongestConfidence(evidence));
  });

  test("each attribute of an edge stands in a line or a source of its evidence", () => {
    const bare: string[] = [];
    for (const edge of graph.edges)
      for (const [name] of attributeEntries(edgeAttributes)) {
        if (name !== "year" && name !== "url") continue;
        for (const value of valuesOf(edge[name as keyof GraphEdge])) {
          const stands = edge.evidence.some((piece) =>
            isListEvidence(piece)
              ? piece.quote.toLowerCase().includes(
                  String(value)
                    .toLowerCase()
                    .replace(/^https?:\/\/(www\.)?/, ""),
                )
              : true,
          );
          if (!stands) bare.push(`${edge.id} ${name} ${String(value)}`);
        }
      }
    expect(bare).toEqual([]);
  });
});

describe("every quoted line", () => {
  test("is literally in its list, with a mark inside it that covers more than blanks", () => {
    expect(pieces.length).toBeGreaterThan(3000);
    for (const { where, piece, mark } of pieces) {
      expect(piece.quote, where).toBe(lines.get(piece.list)?.[piece.line - 1]);
      expect(piece.from, where).toBeGreaterThanOrEqual(0);
      expect(piece.to, where).toBeLessThanOrEqual(piece.quote.length);
      expect(mark.trim(), where).not.toBe("");
    }
  });
});

/** Without marks of emphasis, full stops of abbreviations, and the difference of dashes and blanks. */
const plain = (text: string): string =>
  foldName(text.replace(/[*_`[\].]/g, "").replace(/[\s\-–—]+/g, " "));
const inWords = (mark: string, word: string): boolean => plain(mark).includes(plain(word));
const names = (node: GraphNode | undefined): readonly string[] =>
  node === undefined ? [] : [node.name, ...node.aliases];
const byId = new Map(graph.nodes.map((node) => [node.id, node]));
/** The node that a piece speaks of: itself, the edge's target, or the part that a heading makes. */
const spoken = ({ node, edge }: Piece): GraphNode | undefined =>
  node ?? byId.get((edge?.kind === "PART_OF" ? edge.source : edge?.target) ?? "");
/** All ways in which the vocabulary writes the node's own or a narrower name. */
const written = (
  terms: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly inTitle?: readonly string[];
    readonly inHeading?: readonly string[];
  }[],
  node: GraphNode | undefined,
): readonly string[] => {
  const own = names(node).map(plain);
  return [
    ...names(node),
    ...terms
      .filter((term) => [term.name, ...term.aliases].some((name) => own.includes(plain(name))))
      .flatMap((term) => [
        term.name,
        ...term.aliases,
        ...(term.inTitle ?? []),
        ...(term.inHeading ?? []),
      ]),
  ];
};

interface Printed {
  readonly label?: string;
  readonly url?: string;
  readonly venue?: string | null;
  readonly year?: number | null;
  readonly text?: string;
}

/** Per rule: whether the marked text is what the value was read from. */
const reads: Readonly<Record<string, (piece: Piece) => boolean>> = {
  "entry-title": ({ mark, value, node }) =>
    foldTitle(mark.replace(/[*_`]/g, "")) === foldTitle(String(value ?? node?.title ?? "")),
  "entry-name": (piece) => names(spoken(piece)).some((name) => inWords(piece.mark, name)),
  "name-in-title": (piece) =>
    names(spoken(piece)).some((name) => plain(name) === plain(piece.mark)),
  "other-name": (piece) => names(spoken(piece)).some((name) => plain(name) === plain(piece.mark)),
  "entry-year": ({ mark, value, edge }) =>
    (edge === null ? [value] : valuesOf(edge.year)).some((year) => mark.includes(String(year))),
  "entry-venue": (piece) => {
    const { mark, value } = piece;
    const venue = (value as Printed | undefined)?.venue ?? spoken(piece)?.name ?? "";
    const own = venues.venues.find(({ name }) => name === venue);
    return [venue, ...(own?.aliases ?? []), ...names(spoken(piece))].some((name) =>
      inWords(mark, name),
    );
  },
  "entry-link": ({ mark, value }) => {
    const { url = "" } = value as Printed;
    return mark.includes(url) || mark.includes(url.replace(/^https?:\/\//, ""));
  },
  "link-owner": (piece) => names(spoken(piece)).some((name) => inWords(piece.mark, name)),
  "link-label": ({ mark, value, node }) => {
    const sizes = [`${Number(value) / 1e6}M`, `${Number(value) / 1e9}B`];
    if (sizes.some((size) => mark.toUpperCase().includes(size))) return true;
    // A word such as "Base", of which a note of the list tells the size.
    const notes = pieces.filter(
      ({ piece, node: own }) => own === node && piece.rule === "size-note",
    );
    const [, word = "-"] = /\(([^(),]+)/.exec(mark) ?? [];
    return notes.some((note) => note.mark.includes(word) && note.mark.includes(sizes[0] ?? "-"));
  },
  "size-note": ({ mark, value }) => mark.includes(`${Number(value) / 1e6}M`),
  "scale-column": ({ mark, value }) => mark.trim() === (value as Printed).text?.trim(),
  "section-heading": (piece) =>
    names(spoken(piece)).some((name) => plain(name).endsWith(plain(piece.mark))),
  "entry-in-section": ({ mark, edge }) => {
    const source = byId.get(edge?.source ?? "");
    return [...names(source), source?.title ?? "", ...(source?.titles ?? [])].some(
      (name) => name !== "" && (inWords(mark, name) || foldTitle(mark) === foldTitle(name)),
    );
  },
  "modality-column": (piece) =>
    written(modalities.modalities, spoken(piece)).some((name) => inWords(piece.mark, name)),
  "modality-in-title": (piece) =>
    written(modalities.modalities, spoken(piece)).some((name) => inWords(piece.mark, name)),
  "modality-in-heading": (piece) =>
    written(modalities.modalities, spoken(piece)).some((name) => inWords(piece.mark, name)),
  "task-column": (piece) =>
    written(tasks.tasks, spoken(piece)).some((name) => inWords(piece.mark, name)),
  "task-in-title": (piece) =>
    written(tasks.tasks, spoken(piece)).some((name) => inWords(piece.mark, name)),
  "task-in-heading": (piece) =>
    written(tasks.tasks, spoken(piece)).some((name) => inWords(piece.mark, name)),
  "shared-identifier": ({ mark }) => /https?:\/\/\S/.test(mark),
};

describe("the mark covers the text that the rule read", () => {
  const rules = new Set(pieces.map(({ piece }) => piece.rule));

  test("each rule that quotes a line is checked", () => {
    expect(
      Array.from(rules, (rule) => rule.split(" ")[0] ?? "").filter((rule) => !(rule in reads)),
    ).toEqual([]);
  });

  test.each(Object.entries(reads))("%s", (rule, holds) => {
    const own = pieces.filter(({ piece }) => piece.rule.split(" ")[0] === rule);
    expect(own.length).toBeGreaterThan(0);
    expect(
      own
        .filter((piece) => !holds(piece))
        .map(({ where, mark, value }) => `${where}: ${mark} | ${JSON.stringify(value)}`),
    ).toEqual([]);
  });
});
