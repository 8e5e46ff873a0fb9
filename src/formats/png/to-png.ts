// The SVG figure as pixels. Who calls brings the means: a canvas in a browser, a library on the command line.
import type { ExportInput } from "../export-input.ts";
import { sheetWidth } from "../svg/figure-sheet.ts";
import { toSvg } from "../svg/to-svg.ts";

export async function toPng(input: ExportInput): Promise<Uint8Array> {
  if (input.rasterize === undefined)
    throw new Error("png: this place has no means to turn an SVG into pixels; export svg instead");
  const { millimetres = 183, scale = 2 } = input.options ?? {};
  return input.rasterize(toSvg(input), sheetWidth(millimetres) * scale);
}
