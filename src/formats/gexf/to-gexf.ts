// GEXF 1.3 (https://gexf.net/schema.html). Ids of attributes are their names, since readers differ in which they show.
// Gephi's y points up: it is turned here and turned back when read.
import { rgbOf } from "../../scene/colour.ts";
import type { Shape } from "../../scene/shapes.ts";
import { describeGraph } from "../describe-graph.ts";
import type { ExportInput } from "../export-input.ts";
import {
  edgeColumnsOf,
  flatText,
  nodeColumnsOf,
  valueOf,
  type FlatColumn,
  type FlatType,
} from "../table/flat-column.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { lookOf } from "./look.ts";

const types: Readonly<Record<FlatType, string>> = {
  string: "string",
  integer: "long",
  double: "double",
  boolean: "boolean",
  strings: "liststring",
  integers: "liststring",
  json: "string",
};

const shapes: Partial<Record<Shape, string>> = {
  square: "square",
  triangle: "triangle",
  diamond: "diamond",
};

/** Held by viz:position, not as values. */
const placed = new Set(["x", "y"]);

export function toGexf(input: ExportInput): string {
  const { graph } = input;
  const look = lookOf(input);
  const nodeColumns = nodeColumnsOf(graph).filter(({ key }) => !placed.has(key));
  const edgeColumns = edgeColumnsOf(graph);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    " <meta>",
    "  <creator>Modelkin</creator>",
    `  <description>${escapeXml(describeGraph(input))}</description>`,
    " </meta>",
    ' <graph mode="static" defaultedgetype="directed">',
    ...declare("node", nodeColumns),
    ...declare("edge", edgeColumns),
    "  <nodes>",
  ];
  graph.nodes.forEach((node, i) => {
    const { x, y, size, colour, shape } = look.node(node, i);
    lines.push(
      `   <node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">`,
      ...values(node, nodeColumns),
      `    <viz:size value="${size}"/>`,
      // 0 - y, not -y: no negative zero.
      `    <viz:position x="${x}" y="${0 - y}" z="0"/>`,
      `    ${paint(colour)}`,
      `    <viz:shape value="${shapes[shape] ?? "disc"}"/>`,
      "   </node>",
    );
  });
  lines.push("  </nodes>", "  <edges>");
  for (const edge of graph.edges) {
    const { colour, thickness } = look.edge(edge.id);
    const kind = escapeXml(edge.kind);
    lines.push(
      `   <edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}" kind="${kind}" label="${kind}">`,
      ...values(edge, edgeColumns),
      `    ${paint(colour)}`,
      `    <viz:thickness value="${thickness}"/>`,
      "   </edge>",
    );
  }
  lines.push("  </edges>", " </graph>", "</gexf>", "");
  return lines.join("\n");
}

const declare = (owner: string, columns: readonly FlatColumn[]): string[] => [
  `  <attributes class="${owner}" mode="static">`,
  ...columns.map(
    ({ name, type }) =>
      `   <attribute id="${escapeXml(name)}" title="${escapeXml(name)}" type="${types[type]}"/>`,
  ),
  "  </attributes>",
];

function values(row: object, columns: readonly FlatColumn[]): string[] {
  const written = columns.flatMap(({ key, name, type }) => {
    const value = valueOf(row, key);
    // Numbers of a list are written as texts, so that a reader of lists of texts sees them alike.
    const text = flatText(
      type === "integers" ? (value as number[] | undefined)?.map(String) : value,
    );
    return text === undefined
      ? []
      : [`     <attvalue for="${escapeXml(name)}" value="${escapeXml(text)}"/>`];
  });
  return written.length === 0 ? [] : ["    <attvalues>", ...written, "    </attvalues>"];
}

function paint(colour: string): string {
  const [red, green, blue] = rgbOf(colour);
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
}
