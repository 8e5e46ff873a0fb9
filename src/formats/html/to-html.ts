// One HTML file that shows the graph anywhere, with no request: the viewer's script, the graph by columns, and nothing
// else. A policy in the file forbids every connection.
import { toColumns } from "../../graph/columns.ts";
import type { Graph } from "../../graph/graph.ts";
import { repairText } from "../../graph/repair-text.ts";
import { describeGraph, titleOf } from "../describe-graph.ts";
import type { ExportInput } from "../export-input.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { offlineIds, type OfflineData } from "./offline-data.ts";
import { packText } from "./pack-text.ts";
import { offlineStyle } from "./offline-style.ts";

export async function toHtml(input: ExportInput): Promise<string> {
  const { graph, whole, scene, offlineScript } = input;
  if (offlineScript === undefined)
    throw new Error("html: this place has no viewer to put into the page; export svg instead");
  const title = titleOf(input);
  const data: OfflineData = {
    title,
    caption: input.options?.caption ?? describeGraph(input),
    shown: whole !== undefined && whole.nodes.length > graph.nodes.length,
    appearance: {
      colouring: scene?.legend.colouring.id ?? "kind",
      sizing: scene?.legend.sizing.id ?? "links",
    },
    graph: toColumns(asSeen({ ...graph, report: noReport }, scene)),
  };
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Modelkin">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${offlineStyle}</style>`,
    "</head>",
    "<body>",
    `<div id="${offlineIds.app}"></div>`,
    "<noscript>This page needs JavaScript; it loads nothing from elsewhere.</noscript>",
    `<script type="text/plain" id="${offlineIds.data}">${packText(repairText(JSON.stringify(data)).text)}</script>`,
    `<script>${inlineScript(await offlineScript())}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const noReport: Graph["report"] = { counts: {}, diagnostics: [], identity: [] };

/** Nodes where the screen shows them: moved by hand, or by another layout. */
function asSeen(graph: Graph, scene: ExportInput["scene"]): Graph {
  if (scene === undefined) return graph;
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  return {
    ...graph,
    nodes: graph.nodes.map((node) => {
      const mark = marks.get(node.id);
      return mark ? { ...node, x: mark.x, y: mark.y } : node;
    }),
  };
}

/** A script that cannot end the element it stands in: these signs stand in its texts and patterns only. */
const inlineScript = (script: string): string =>
  script.replace(/<(?=\/script|!--|script)/gi, "\\x3c");
