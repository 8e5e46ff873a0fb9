import type { Format } from "../format.ts";

export const svg: Format = {
  id: "svg",
  label: "SVG figure",
  extension: ".svg",
  mediaType: "image/svg+xml",
  readers:
    "papers, browsers, Inkscape, Illustrator: map, legend and caption, 89 or 183 mm wide, text as text",
  losses: [
    "Only what is drawn: names beside the most important marks, and no attributes.",
    "Text is set in the reader's own sans serif face.",
  ],
  load: () => import("./to-svg.ts").then(({ toSvg }) => toSvg),
};
