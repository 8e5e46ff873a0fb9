// SVG to PNG on the command line: resvg in WebAssembly, the same on every platform, with the first sans serif face found.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Rasterize } from "../src/formats/export-input.ts";

/** Regular and bold of one family, in order of liking. */
const faces: readonly (readonly [family: string, ...files: string[]])[] = [
  ...["/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu", "/usr/share/fonts/TTF"].map(
    (folder) =>
      ["DejaVu Sans", join(folder, "DejaVuSans.ttf"), join(folder, "DejaVuSans-Bold.ttf")] as const,
  ),
  [
    "DejaVu Sans",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans-Bold.ttf",
  ],
  [
    "Liberation Sans",
    "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf",
  ],
  [
    "Arial",
    "/System/Library/Fonts/Supplemental/Arial.ttf",
    "/System/Library/Fonts/Supplemental/Arial Bold.ttf",
  ],
  ["Arial", "C:\\Windows\\Fonts\\arial.ttf", "C:\\Windows\\Fonts\\arialbd.ttf"],
];

let ready: Promise<void> | null = null;

export const rasterize: Rasterize = async (svg, pixels) => {
  const face = faces.find(([, ...files]) => files.every((file) => existsSync(file)));
  if (face === undefined)
    throw new Error("png: no sans serif font found; install DejaVu Sans (fonts-dejavu-core)");
  ready ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")),
  );
  await ready;
  const [family, ...files] = face;
  const font = {
    fontBuffers: files.map((file) => readFileSync(file)),
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  try {
    const picture = new Resvg(svg, { fitTo: { mode: "width", value: pixels }, font });
    const rendered = picture.render();
    const bytes = rendered.asPng();
    rendered.free();
    picture.free();
    return bytes;
  } catch (error) {
    // The library gives up with a bare trap.
    throw new RangeError(
      `png: the figure could not be drawn (${(error as Error).message}); export svg instead`,
      { cause: error },
    );
  }
};
