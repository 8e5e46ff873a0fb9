// Where the names of regions stand on the screen, and how strongly: they fade as the labels of nodes take over.
import { touch, type Box } from "./box.ts";
import { grown, narrowWidth, regionLabel, type LabelStyle, type Measure } from "./label-style.ts";
import type { Projection } from "./projection.ts";
import type { SceneRegion } from "./scene.ts";

export interface PlacedRegionName {
  readonly region: number;
  readonly lines: readonly string[];
  /** Middle of the whole. */
  readonly x: number;
  readonly y: number;
  readonly style: LabelStyle;
  readonly lineHeight: number;
  readonly box: Box;
  readonly ink: string;
}

/** Opacity of region names by the reach of a projection. */
export const regionNameInk = (reach: number): number =>
  Math.min(1, Math.max(0, (reach - 0.22) / 0.3));

const margin = 4;
/** Of a narrow screen's width, what a line may take. */
const longestLine = 0.25;

/** Lines that a name may step down or up to stand free of another. */
const steps = [0, 1, -1, 1.5, -1.5];

/** A line in two, at the blank nearest to its middle. */
function halved(line: string): readonly string[] {
  const blanks = [...line.matchAll(/ /g)].map(({ index }) => index);
  const distance = (blank: number): number => Math.abs(blank - line.length / 2);
  const [best] = blanks.sort((a, b) => distance(a) - distance(b) || a - b);
  return best === undefined ? [line] : [line.slice(0, best), line.slice(best + 1)];
}

/** Names in capitals, moved inside where the screen's edge would cut them, left out where they would cover another or
 * lie below what is `reserved`. */
export function placeRegionNames(
  regions: readonly SceneRegion[],
  { width, height, scale, dx, dy, reach, letters = 1 }: Projection,
  measure: Measure,
  reserved: readonly Box[] = [],
): readonly PlacedRegionName[] {
  if (regionNameInk(reach) === 0) return [];
  /** With larger letters a screen is narrower. */
  const across = width / letters;
  const placed: PlacedRegionName[] = [];
  const countOf = (region: number): number => regions[region]?.count ?? 0;
  const largestFirst = [...regions.keys()].sort((a, b) => countOf(b) - countOf(a) || a - b);
  for (const i of largestFirst) {
    const region = regions[i];
    if (region === undefined || region.count === 0) continue;
    const style = grown(regionLabel(region.label.size, across), letters);
    const long = (line: string): boolean =>
      across < narrowWidth && measure(line, style) > width * longestLine;
    const lines = region.label.lines
      .map((line) => line.toUpperCase())
      .flatMap((line) => (long(line) ? halved(line) : [line]));
    const lineHeight = style.size * 1.25;
    const half = Math.max(...lines.map((line) => measure(line, style))) / 2 + 2;
    const tall = (lines.length * lineHeight) / 2 + 1;
    const x = region.label.x * scale + dx;
    const y = region.label.y * scale + dy;
    // A name whose place is off the screen is not there; one that the edge cuts steps inside.
    const off = x < -half / 2 || x > width + half / 2 || y < 0 || y > height;
    if (off || half * 2 > width - 2 * margin) continue;
    const inX = Math.min(Math.max(x, half + margin), width - half - margin);
    for (const step of steps) {
      const inY = Math.min(Math.max(y + step * lineHeight, tall + margin), height - tall - margin);
      const box = { x0: inX - half, y0: inY - tall, x1: inX + half, y1: inY + tall };
      const hits = (other: Box): boolean => touch(other, box);
      if (reserved.some(hits) || placed.some((other) => hits(other.box))) continue;
      placed.push({ region: i, lines, x: inX, y: inY, style, lineHeight, box, ink: region.ink });
      break;
    }
  }
  return placed;
}
