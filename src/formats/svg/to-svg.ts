// A figure: title, map, legend and caption on one sheet of a journal's width. Text stays text.
import { foldRatio, type Scene } from "../../scene/scene.ts";
import {
  estimateWidth,
  labelFamily,
  narrowWidth,
  type LabelStyle,
} from "../../scene/label-style.ts";
import { describeGraph, titleOf } from "../describe-graph.ts";
import type { ExportInput } from "../export-input.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { breakLines } from "./break-lines.ts";
import { sceneOf } from "./default-scene.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawMap, writeText } from "./draw-map.ts";
import { frameOf, project, sheetWidth, withRoomForNames } from "./figure-sheet.ts";
import { paletteOf } from "./palette.ts";
import { short } from "./shape-path.ts";
import { grouped } from "../../answer/words.ts";

const captionStyle: LabelStyle = { size: 11, weight: 400, spacing: 0 };
const margin = 10;

export function toSvg(input: ExportInput): string {
  const { options = {} } = input;
  const millimetres = options.millimetres ?? 183;
  const width = sheetWidth(millimetres);
  const scene = withRoomForNames(sceneOf(input), width);
  const { theme } = scene;
  const titleStyle: LabelStyle = { size: width < narrowWidth ? 13 : 15, weight: 600, spacing: 0 };
  const palette = paletteOf(options.palette, scene.legend, theme.ground);
  const inner = width - 2 * margin;
  // Faces differ: the widest of the usual ones is a tenth wider than the estimate.
  const textWidth = inner * 0.9;
  const title = breakLines(titleOf(input), textWidth, titleStyle, estimateWidth);
  const mapTop = margin + title.length * titleStyle.size * 1.25 + 6;
  const projection = project(frameOf(scene), scene, width);
  const caption = breakLines(
    options.caption ?? captionOf(input, scene, projection.reach),
    textWidth,
    captionStyle,
    estimateWidth,
  );
  const legendTop = mapTop + projection.height + margin;
  const legend = drawLegend(scene, palette, margin, legendTop, inner, projection);
  const captionTop = legendTop + legend.height + 6;
  const height = captionTop + caption.length * captionStyle.size * 1.35 + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${millimetres}mm" height="${short((height * millimetres) / width)}mm" viewBox="0 0 ${width} ${short(height)}" font-family="${escapeXml(labelFamily)}" role="img">`,
    `<title>${escapeXml(titleOf(input))}</title>`,
    `<desc>${escapeXml(describeGraph(input))}</desc>`,
    `<rect width="${width}" height="${short(height)}" fill="${palette.ink(theme.ground)}"/>`,
    ...title.map((line, i) =>
      writeText(
        line,
        margin,
        margin + (i + 0.5) * titleStyle.size * 1.25,
        titleStyle,
        palette.ink(theme.ink),
      ),
    ),
    // A nested drawing cuts what reaches over its edge, without an id that another figure could share.
    `<svg y="${short(mapTop)}" width="${width}" height="${short(projection.height)}" overflow="hidden">`,
    ...drawMap(scene, projection, palette),
    "</svg>",
    ...legend.lines,
    ...caption.map((line, i) =>
      writeText(
        line,
        margin,
        captionTop + (i + 0.5) * captionStyle.size * 1.35,
        captionStyle,
        palette.ink(theme.secondary),
      ),
    ),
    "</svg>",
    "",
  ].join("\n");
}

/** What the picture leaves out is said, so that nobody counts marks for nodes; addresses stand in its description. */
function captionOf(input: ExportInput, { marks, edges }: Scene, reach: number): string {
  const { nodes, edges: all, lists, dataVersion } = input.graph;
  const count = (
    what: string,
    things: readonly { readonly folded: boolean }[],
    whole: number,
  ): string => {
    const drawn = things.filter(({ folded }) => !folded || reach < foldRatio).length;
    return `${drawn === whole ? "" : `${grouped(drawn)} of `}${grouped(whole)} ${what}`;
  };
  const scope = input.options?.scope;
  const missing = [
    ...(reach >= foldRatio && marks.some((mark) => mark.folded) ? ["leaves"] : []),
    ...(marks.length < nodes.length ? ["hubs", "kinds that the map leaves out"] : []),
  ];
  const from = lists.map(({ title, licence }) =>
    licence === undefined ? title : `${title} (${licence})`,
  );
  return [
    `${count("nodes", marks, nodes.length)} and ${count("edges", edges, all.length)}${scope === undefined ? "" : ` (${scope})`}.`,
    ...(missing.length === 0 ? [] : [`Not drawn: ${missing.join(", ")}.`]),
    ...(from.length === 0 ? [] : [`From ${from.join("; ")}.`]),
    `Data version ${dataVersion}.`,
  ].join(" ");
}
