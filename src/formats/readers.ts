// The register of formats that a graph is opened from. Recognized by what the file begins with, not by its name alone.
import type { Reader } from "./read/read-result.ts";

export interface ReaderFormat {
  readonly id: string;
  readonly label: string;
  readonly extensions: readonly string[];
  /** `head` is the beginning of the text. */
  readonly recognizes: (head: string) => boolean;
  readonly load: () => Promise<Reader>;
}

const xml = (root: string) => {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${root}[\\s>]`);
  return (head: string): boolean => /^\s*</.test(head) && pattern.test(head);
};
const json =
  (key: RegExp) =>
  (head: string): boolean =>
    /^\s*\{/.test(head) && key.test(head);

/** The first that recognizes a text reads it. */
export const readers: readonly ReaderFormat[] = [
  {
    id: "gexf",
    label: "GEXF",
    extensions: [".gexf"],
    recognizes: xml("gexf"),
    load: () => import("./gexf/read-gexf.ts").then(({ readGexf }) => readGexf),
  },
  {
    id: "graphml",
    label: "GraphML",
    extensions: [".graphml", ".xml"],
    recognizes: xml("graphml"),
    load: () => import("./graphml/read-graphml.ts").then(({ readGraphml }) => readGraphml),
  },
  {
    id: "graph.json",
    label: "Modelkin graph.json",
    extensions: [".json"],
    recognizes: json(/^\s*\{\s*"formatVersion"/),
    load: () =>
      import("./graph-json/read-graph-json.ts").then(({ readGraphJson }) => readGraphJson),
  },
  {
    id: "graphology",
    label: "graphology JSON",
    extensions: [".json"],
    recognizes: json(/"(?:nodes|attributes|options)"/),
    load: () =>
      import("./graphology/read-graphology.ts").then(({ readGraphology }) => readGraphology),
  },
];
