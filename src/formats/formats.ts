// The register of formats that a graph leaves in. A new one is a folder, and a row here.
import { csv } from "./csv/csv-format.ts";
import { cypher } from "./cypher/cypher-format.ts";
import type { Format } from "./format.ts";
import { gexf } from "./gexf/gexf-format.ts";
import { graphml } from "./graphml/graphml-format.ts";
import { graphology } from "./graphology/graphology-format.ts";
import { html } from "./html/html-format.ts";
import { bibtex } from "./paper/bibtex-format.ts";
import { csl } from "./paper/csl-format.ts";
import { latex } from "./paper/latex-format.ts";
import { markdown } from "./paper/markdown-format.ts";
import { pack } from "./pack/pack-format.ts";
import { png } from "./png/png-format.ts";
import { svg } from "./svg/svg-format.ts";
import { jsonld } from "./rdf/jsonld-format.ts";
import { turtle } from "./rdf/turtle-format.ts";

export const formats: readonly Format[] = [
  graphology,
  gexf,
  graphml,
  csv,
  cypher,
  turtle,
  jsonld,
  bibtex,
  csl,
  latex,
  markdown,
  svg,
  png,
  html,
  pack,
];

export const formatOf = (id: string): Format | undefined =>
  formats.find((format) => format.id === id);
