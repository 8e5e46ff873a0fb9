import type { Format } from "../format.ts";

export const png: Format = {
  id: "png",
  label: "PNG picture",
  extension: ".png",
  mediaType: "image/png",
  readers: "slides, posts and documents: the SVG figure as pixels, at 1, 2 or 4 times its size",
  losses: ["Only what is drawn, as pixels.", "The same bytes only with the same fonts installed."],
  load: () => import("./to-png.ts").then(({ toPng }) => toPng),
};
