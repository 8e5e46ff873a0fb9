// Code that rebuilds an exported view elsewhere, to be copied. A register: one row a language.

export interface SnippetInput {
  /** The openCypher text that gives the view. */
  readonly query: string;
  /** Name of the file that the graphology export was saved as. */
  readonly file: string;
}

export interface Snippet {
  readonly id: string;
  readonly label: string;
  /** What it needs, in one line. */
  readonly needs: string;
  readonly text: (input: SnippetInput) => string;
}

/** A string that Python and JavaScript read alike. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );

export const snippets: readonly Snippet[] = [
  {
    id: "cypher",
    label: "Cypher",
    needs: "a database that the Cypher script was loaded into",
    text: ({ query }) => `${query.trim()}\n`,
  },
  {
    id: "python",
    label: "Python (networkx)",
    needs: "the graphology export, and networkx",
    text: ({ file }) => `import json

import networkx as nx

with open(${quoted(file)}, encoding="utf-8") as file:
    data = json.load(file)

graph = nx.MultiDiGraph(**{key: data["attributes"][key] for key in ("dataVersion", "lists")})
for node in data["nodes"]:
    graph.add_node(node["key"], **node["attributes"])
for edge in data["edges"]:
    graph.add_edge(edge["source"], edge["target"], key=edge["key"], **edge["attributes"])

print(graph.number_of_nodes(), "nodes,", graph.number_of_edges(), "edges")
`,
  },
  {
    id: "javascript",
    label: "JavaScript (graphology)",
    needs: "the graphology export, and graphology",
    text: ({ file }) => `import { readFile } from "node:fs/promises";
import { MultiDirectedGraph } from "graphology";

const data = JSON.parse(await readFile(${quoted(file)}, "utf8"));
const graph = MultiDirectedGraph.from(data);

console.log(graph.order, "nodes,", graph.size, "edges");
`,
  },
];
