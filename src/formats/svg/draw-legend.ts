// The legend below a figure's map: what colours, shapes, sizes and (where some are lit) edges mean, with counts.
import { estimateWidth, type LabelStyle } from "../../scene/label-style.ts";
import type { Projection } from "../../scene/projection.ts";
import { foldRatio, type Scene } from "../../scene/scene.ts";
import type { Shape } from "../../scene/shapes.ts";
import { writeText } from "./draw-map.ts";
import type { Palette } from "./palette.ts";
import { shapePaths, short } from "./shape-path.ts";
import { grouped } from "../../answer/words.ts";

const style: LabelStyle = { size: 11, weight: 400, spacing: 0 };
const headStyle: LabelStyle = { size: 11, weight: 600, spacing: 0 };
const lineHeight = 16;
const gap = 14;

interface Item {
  readonly text: string;
  /** Draws the swatch about a point; `wide` is half its width. */
  readonly swatch: ((x: number, y: number) => string) | null;
  readonly wide: number;
}

/** Lines of SVG from `top` downwards, and the height they take. */
export function drawLegend(
  { legend, theme, lit }: Scene,
  palette: Palette,
  left: number,
  top: number,
  width: number,
  { sizeScale, reach }: Projection,
): { readonly lines: readonly string[]; readonly height: number } {
  const outline = palette.outlined ? ` stroke="${theme.ink}" stroke-width="0.5"` : "";
  const mark =
    (shape: Shape, colour: string, radius = 4.5): Item["swatch"] =>
    (x, y) =>
      `<path transform="translate(${short(x)} ${short(y)})" d="${shapePaths[shape](radius)}" fill="${colour}" fill-rule="evenodd"${outline}/>`;
  // Paper has no zoom: what is folded away here stays away, so both counts are said.
  const counted = (label: string, count: number, folded = 0): string =>
    folded === 0 || reach < foldRatio
      ? `${label} ${grouped(count)}`
      : `${label} ${grouped(count - folded)} of ${grouped(count)}`;
  const groups: readonly (readonly [string, readonly Item[]])[] = [
    [
      legend.colouring.label,
      legend.colouring.rows.map(({ label, colour, shape, count, folded }) => ({
        text: counted(label, count, folded),
        swatch: mark(shape ?? "circle", palette.mark(colour)),
        wide: 6,
      })),
    ],
    [
      "Shape",
      legend.shapes.map(({ label, shape, count, folded }) => ({
        text: counted(label, count, folded),
        swatch: mark(shape, palette.ink(theme.secondary)),
        wide: 6,
      })),
    ],
    [
      legend.sizing.label,
      legend.sizing.rows.map(({ label, radius }) => ({
        text: label,
        swatch: mark("circle", palette.ink(theme.secondary), Math.min(7, radius * sizeScale)),
        wide: Math.min(7, radius * sizeScale),
      })),
    ],
    [
      "Relations",
      lit
        ? legend.edges.map(({ label, colour, count }) => ({
            text: `${label} ${grouped(count)}`,
            swatch: (x: number, y: number) =>
              `<path d="M${short(x - 7)} ${short(y)}h14" stroke="${palette.edge(colour)}" stroke-width="1.5"/>`,
            wide: 8,
          }))
        : [],
    ],
  ];
  const lines: string[] = [];
  let y = top + lineHeight / 2;
  for (const [head, items] of groups) {
    if (items.length === 0) continue;
    let x = left;
    lines.push(writeText(head, x, y, headStyle, palette.ink(theme.ink)));
    x += estimateWidth(head, headStyle) + gap;
    for (const { text, swatch, wide } of items) {
      const long = 2 * wide + 4 + estimateWidth(text, style);
      if (x + long > left + width && x > left) {
        x = left;
        y += lineHeight;
      }
      if (swatch) lines.push(swatch(x + wide, y));
      lines.push(writeText(text, x + 2 * wide + 4, y, style, palette.ink(theme.secondary)));
      x += long + gap;
    }
    y += lineHeight;
  }
  return { lines, height: y - lineHeight / 2 - top };
}
