// GraphML 1.0 (http://graphml.graphdrawing.org) with a typed key for each attribute.
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

const types: Readonly<Record<FlatType, string>> = {
  string: "string",
  integer: "long",
  double: "double",
  boolean: "boolean",
  strings: "string",
  integers: "string",
  json: "string",
};

export function toGraphml(input: ExportInput): string {
  const { graph } = input;
  const nodeColumns = nodeColumnsOf(graph);
  const edgeColumns = edgeColumnsOf(graph);
  const about = {
    description: describeGraph(input),
    dataVersion: graph.dataVersion,
    lists: JSON.stringify(graph.lists),
  };
  const aboutColumns = Object.keys(about).map((key): FlatColumn => ({
    key,
    name: key,
    type: "string",
  }));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declare("graph", aboutColumns),
    ...declare("node", nodeColumns),
    ...declare("edge", edgeColumns),
    ' <graph id="modelkin" edgedefault="directed">',
    ...values("graph", about, aboutColumns, "  "),
  ];
  for (const node of graph.nodes)
    lines.push(
      `  <node id="${escapeXml(node.id)}">`,
      ...values("node", node, nodeColumns, "   "),
      "  </node>",
    );
  for (const edge of graph.edges)
    lines.push(
      `  <edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}">`,
      ...values("edge", edge, edgeColumns, "   "),
      "  </edge>",
    );
  lines.push(" </graph>", "</graphml>", "");
  return lines.join("\n");
}

/** Keys are unique in the whole file: `n3` is the fourth of the nodes. */
const keyOf = (owner: string, column: number): string => `${owner.charAt(0)}${column}`;

const declare = (owner: string, columns: readonly FlatColumn[]): string[] =>
  columns.map(
    ({ name, type }, i) =>
      ` <key id="${keyOf(owner, i)}" for="${owner}" attr.name="${escapeXml(name)}" attr.type="${types[type]}"/>`,
  );

const values = (
  owner: string,
  row: object,
  columns: readonly FlatColumn[],
  indent: string,
): string[] =>
  columns.flatMap(({ key }, i) => {
    const text = flatText(valueOf(row, key));
    return text === undefined
      ? []
      : [`${indent}<data key="${keyOf(owner, i)}">${escapeXml(text)}</data>`];
  });
