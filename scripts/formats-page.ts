// docs/formats.md: what a graph leaves in and is opened from, made from the registers.
import { formats } from "../src/formats/formats.ts";
import { tableColumns } from "../src/formats/paper/table-column.ts";
import { defaultBase, terms } from "../src/formats/rdf/terms.ts";
import { limits } from "../src/formats/read/limits.ts";
import { readers } from "../src/formats/readers.ts";

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const code = (text: string): string => `\`${text}\``;
const published = Object.values(terms).map(({ iri }) => iri);

export const formatsPage = [
  "# Formats",
  "",
  'Made from the registers in `src/formats/` by "npm run docs"; do not edit by hand.',
  "",
  "```",
  "npm run --silent export -- --format F --out FILE [--query TEXT] [--graph FILE]",
  "```",
  "",
  "Each writer is a pure function from the graph (and the picture of it) to text or bytes: the same in the app, on the command line and in tests, and the same bytes twice in any time zone. A part of the graph (a view, a selection, the answer of a query) keeps the data version of the whole that it was taken from.",
  "",
  "## Written",
  "",
  row("format", "file", "who reads it"),
  row("---", "---", "---"),
  ...formats.map(({ id, extension, readers: who }) => row(code(id), code(extension), who)),
  "",
  "### What a format does not hold",
  "",
  ...formats.flatMap(({ id, label, losses }) =>
    losses.length === 0
      ? [`**${label}** (${code(id)}): nothing is left out.`, ""]
      : [`**${label}** (${code(id)})`, "", ...losses.map((loss) => `- ${loss}`), ""],
  ),
  "### Notes",
  "",
  "- **Positions** are page pixels, y down; GEXF's y points up, as Gephi's does, and is turned back when read.",
  "- **Typed columns**: GEXF, GraphML and CSV have one column an attribute of [the schema](graph.md). What is nested (links, publications, scales, coverage, sources, evidence) stands as JSON in one cell.",
  "- **Cypher**: `cypher-shell -f FILE` into an empty Neo4j (4.4 or later); `--dialect memgraph` writes Memgraph's constraints. Batches of 200 rows; every node has `id` and the attributes of the schema. Neo4j compiles each statement anew, so the whole graph takes some minutes there.",
  `- **RDF**: IRIs begin with ${code(defaultBase)} or with \`--iri-base\`. A node is \`node/ID\`, an edge \`edge/ID\` (an rdf:Statement with role, confidence and evidence) beside the plain statement. The JSON-LD context stands in every file and in [context.jsonld](context.jsonld). Terms: ${published.map(code).join(", ")}.`,
  "- **Bibliographies**: keys follow ids (`model/biobert` is `biobert`, `dataset/mimic-iii` is `dataset.mimic-iii`) and stay from build to build. DOI and arXiv numbers are read from addresses; nothing is looked up. The lists name no authors, and none are invented.",
  `- **Tables**: columns for \`--columns\`: ${tableColumns.map(({ id }) => code(id)).join(", ")}. A cell is empty where a column does not apply, and "unknown" where nobody has said.`,
  "- **Figures**: `--width 89` or `183` (mm), `--palette colour`, `colour-blind` (steps of cividis) or `greyscale`; no text is smaller than six points. One column names the regions and a handful of landmarks of a full map; small answers are named throughout. The legend counts what is drawn, and of how many.",
  "- **Offline page**: one file, no request (a policy in it forbids them), at most 500 kB for 300 nodes.",
  "",
  "## Opened",
  "",
  `${readers.map(({ label }) => label).join(", ")}; a table of edges with one of nodes (CSV, in any order, or both in one zip); any of these in a zip. A file is recognized by how it begins, whatever its name.`,
  "",
  "What the schema has a word for becomes that: kinds, relations, attributes by name and type. A kind that it does not know becomes a `Resource` with its `type`, a relation `RELATED_TO` with its word as `role`, and other attributes are kept in the node's note or the edge's evidence. Nothing is dropped without a diagnostic that says where.",
  "",
  row("found", "done"),
  row("---", "---"),
  row("a repeated id", "the first is kept, the second named with its line"),
  row("an edge to a node that is not there, a hyperedge", "left out, and told"),
  row("undirected or mutual edges", "shown from source to target"),
  row("no positions, or all the same", "a spiral, until the graph is laid out"),
  row("positions beyond the page", "scaled to it with their proportions"),
  row("three dimensions", "z is left out"),
  row(
    "sizes, colours and shapes",
    "left out, and told once; the map draws kinds and links in its own",
  ),
  row("a graph that changes over time", "everything that ever was, with its last values"),
  row("nested nodes and graphs", "shown flat"),
  row("UTF-16, Latin-1, a wrong declaration", "read, and the encoding told"),
  row("control characters, lone surrogates", "U+FFFD, as everywhere"),
  row("entities of the file's own", "refused, with the place"),
  row("broken XML or JSON", "refused, with line and column"),
  row(
    `more than ${limits.text / 2 ** 20} MB (unpacked), ${limits.nodes} nodes, ${limits.edges} edges, or ${limits.depth} elements deep`,
    "refused, with what was found",
  ),
  "",
].join("\n");
