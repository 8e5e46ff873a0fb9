// Which names stand on the map and where: greedy, most deserving first, eight positions round each mark.
// No label touches another label, a region's name or the edge; one that would cover marks is left out. What is lit is
// named before all else: where it finds no room a region's name gives way, then its own is cut shorter, and at last
// stands a little off.
import { BoxGrid, touch, type Box } from "./box.ts";
import { grown, plainLabel, strongLabel, type LabelStyle, type Measure } from "./label-style.ts";
import type { Lit } from "./light-up.ts";
import { placeRegionNames, type PlacedRegionName } from "./place-region-names.ts";
import type { Projection } from "./projection.ts";
import { foldRatio, type Guide, type Mark, type Scene } from "./scene.ts";
import { shorten } from "./shorten.ts";
import { grouped } from "../answer/words.ts";

export interface PlacedLabel {
  /** Position in `Scene.marks`. */
  readonly mark: number;
  readonly text: string;
  /** Left end of the text and the middle of its height, from the centre of the mark, in screen pixels. */
  readonly offsetX: number;
  readonly offsetY: number;
  readonly style: LabelStyle;
  /** On the screen when it was placed. */
  readonly box: Box;
}

export interface PlacedNames {
  readonly labels: readonly PlacedLabel[];
  /** "and 23 more" under the label of a hub whose neighbours are not all named; placed as labels are. */
  readonly more: readonly PlacedLabel[];
  readonly regions: readonly PlacedRegionName[];
}

export interface PlaceOptions {
  /** What is picked or pointed at: its names come first and only they are written. */
  readonly lit?: Lit | null;
  /** Boxes that stay free, such as a legend that floats on the map. */
  readonly reserved?: readonly Box[];
  /** At most so many, landmarks first and none owed to a region: a small sheet that is full. */
  readonly most?: number;
}

/** Labels at the camera's ratio 1; more when nearer. */
const mostLabels = 52;
/** After so many names that found no room the map is taken to be full: marks may be many thousands. */
const mostRefused = 1000;
const margin = 3;
const gap = 2;
/** Room that the ring of a selected mark takes. */
const ringWidth = 5;

/** Own labels that a region is entitled to, by the marks drawn in it. */
const quotaOf = (count: number): number => (count > 40 ? 4 : count > 25 ? 3 : 2);

/** Letters of a lit name for which there is no room. */
const shortest = 14;
/** Pixels that it may then stand off its mark. */
const stepAside = 12;
/** So often are lit names placed anew, those first that found no room before. */
const mostRounds = 8;

/** The eight sides of a mark in order of liking. */
const sides: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** A text that ends next to another mark would be read as that one's. */
const widened = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: x0 - 5, y0, x1: x1 + 5, y1 });

/** What a label may cover: the dust of leaves round a hub is no reason to leave the hub without a name. */
const covers = { nothing: 0, leaves: 1, anything: 2 } as const;

interface LitNames {
  readonly labels: readonly PlacedLabel[];
  readonly more: readonly PlacedLabel[];
  readonly missing: readonly number[];
}

interface MarkBox extends Box {
  readonly mark: number;
  readonly folded: boolean;
}

/** How many are not named, on a line of its own under the name of the hub. */
function moreUnder(
  label: PlacedLabel | undefined,
  count: number,
  style: LabelStyle,
  measure: Measure,
): PlacedLabel | undefined {
  if (label === undefined) return undefined;
  const text = `and ${grouped(count)} more`;
  const tall = style.size * 1.15;
  const { x0, y1 } = label.box;
  return {
    mark: label.mark,
    text,
    offsetX: label.offsetX,
    offsetY: label.offsetY + (label.style.size * 1.15 + tall) / 2,
    style,
    box: { x0, y0: y1, x1: x0 + measure(text, style) + 2 * gap, y1: y1 + tall },
  };
}

/** Where the text of a guide stands. */
function guideBox(
  { text, textX, textY, align }: Guide,
  { scale, dx, dy, letters = 1 }: Projection,
  measure: Measure,
): Box {
  const wide = measure(text, grown(plainLabel, letters));
  const half = 8 * letters;
  const left = textX * scale + dx - (align === "middle" ? wide / 2 : 0);
  const middle = textY * scale + dy;
  return { x0: left - gap, y0: middle - half, x1: left + wide + gap, y1: middle + half };
}

export function placeLabels(
  scene: Scene,
  projection: Projection,
  measure: Measure,
  { lit = null, reserved = [], most }: PlaceOptions = {},
): PlacedNames {
  const { width, height, scale, dx, dy, ratio, reach, sizeScale, letters } = projection;
  const plain = grown(plainLabel, letters);
  const heavy = grown(strongLabel, letters);
  const regions = placeRegionNames(scene.regions, projection, measure, reserved);
  const kept = [
    ...regions.map(({ box }) => box),
    ...reserved,
    ...scene.guides.map((guide) => guideBox(guide, projection, measure)),
  ];
  let taken = new BoxGrid<Box>(width, height);
  let labels: PlacedLabel[] = [];
  let done = new Set<number>();
  const begin = (): void => {
    taken = new BoxGrid<Box>(width, height);
    for (const box of kept) taken.add(box);
    labels = [];
    done = new Set();
  };
  begin();
  const unfolded = reach < foldRatio;
  const isDrawn = (mark: Mark, at: number): boolean =>
    !mark.folded || unfolded || (lit?.marks.has(at) ?? false);

  const obstacles = new BoxGrid<MarkBox>(width, height);
  const onScreen = new Set<number>();
  scene.marks.forEach((mark, at) => {
    if (!isDrawn(mark, at)) return;
    const x = mark.x * scale + dx;
    const y = mark.y * scale + dy;
    const r = mark.radius * sizeScale;
    if (x < -r || y < -r || x > width + r || y > height + r) return;
    obstacles.add({ mark: at, folded: mark.folded, x0: x - r, y0: y - r, x1: x + r, y1: y + r });
    onScreen.add(at);
  });

  const rules = scene.guides.flatMap(({ x0, x1 }) => (x0 === x1 ? [x0 * scale + dx] : []));
  /** A name that begins before its column does is read as of the column before. */
  const isBefore = (left: number, x: number): boolean =>
    rules.some((rule) => left < rule && rule <= x);

  const ofRegion = new Set<Box>(regions.map(({ box }) => box));
  const ofNoRegion = (kept: Box): boolean => !ofRegion.has(kept);
  const place = (
    at: number,
    bold: boolean,
    tolerance: number,
    counts: (kept: Box) => boolean = () => true,
    text = scene.marks[at]?.label ?? "",
    away = 0,
  ): boolean => {
    const mark = scene.marks[at];
    if (mark === undefined || done.has(at)) return false;
    const style = bold ? heavy : plain;
    const wide = measure(text, style);
    const tall = style.size * 1.15;
    const x = mark.x * scale + dx;
    const y = mark.y * scale + dy;
    const reach = mark.radius * sizeScale + gap + 1 + (mark.selected ? ringWidth : 0) + away;
    const cannot = (box: Box): boolean =>
      box.x0 < margin ||
      box.y0 < margin ||
      box.x1 > width - margin ||
      box.y1 > height - margin ||
      taken.hits(box, counts);
    for (let pass = covers.nothing; pass <= tolerance; pass += 1) {
      for (const [sx, sy] of sides) {
        const corner = sx !== 0 && sy !== 0 ? 0.71 : 1;
        const left =
          sx === 1 ? x + reach * corner : sx === -1 ? x - reach * corner - wide : x - wide / 2;
        const middle = y + sy * (reach * corner + (sx === 0 ? tall / 2 : tall * 0.36));
        const box = {
          x0: left - gap,
          y0: middle - tall / 2,
          x1: left + wide + gap,
          y1: middle + tall / 2,
        };
        if (cannot(box) || isBefore(left, x)) continue;
        const inTheWay = (kept: MarkBox): boolean =>
          kept.mark !== at && (pass < covers.leaves || !kept.folded);
        if (pass < covers.anything && obstacles.hits(widened(box), inTheWay)) continue;
        taken.add(box);
        done.add(at);
        labels.push({
          mark: at,
          text,
          offsetX: left - x,
          offsetY: middle - y,
          style,
          box,
        });
        return true;
      }
    }
    return false;
  };

  const counts = new Map(lit?.more.map(({ mark, count }) => [mark, count]));
  /** Names what is lit in this order; `missing` are those on the screen without room. */
  const nameLit = (order: readonly number[]): LitNames => {
    begin();
    const more: PlacedLabel[] = [];
    const missing: number[] = [];
    for (const at of order) {
      const count = counts.get(at);
      const { strong = false, label = "" } = scene.marks[at] ?? {};
      const isPlaced =
        place(at, strong, covers.anything) ||
        place(at, strong, covers.anything, ofNoRegion) ||
        place(at, strong, covers.anything, ofNoRegion, shorten(label, shortest)) ||
        place(at, strong, covers.anything, ofNoRegion, shorten(label, shortest), stepAside);
      if (!isPlaced && onScreen.has(at)) missing.push(at);
      if (!isPlaced || count === undefined) continue;
      const under = moreUnder(labels.at(-1), count, plain, measure);
      if (under === undefined || under.box.y1 > height - margin || under.box.x1 > width - margin)
        continue;
      taken.add(under.box);
      more.push(under);
    }
    return { labels, more, missing };
  };
  if (lit !== null && lit.named.length > 0) {
    let best = nameLit(lit.named);
    let order = lit.named;
    let { missing } = best;
    for (let round = 1; round < mostRounds && best.missing.length > 0; round++) {
      order = [...missing, ...order.filter((at) => !missing.includes(at))];
      const next = nameLit(order);
      ({ missing } = next);
      if (missing.length < best.missing.length) best = next;
    }
    const { more } = best;
    const isFree = ({ box }: PlacedRegionName): boolean =>
      [...best.labels, ...more].every((label) => !touch(label.box, box));
    return { labels: best.labels, more, regions: regions.filter(isFree) };
  }

  const leavesOf = (at: number): number =>
    scene.marks[at]?.folded === true ? covers.nothing : covers.leaves;
  const importance = (at: number): number => scene.marks[at]?.importance ?? 0;
  const ranked = [...onScreen].sort((a, b) => importance(b) - importance(a) || a - b);
  const far = reach > foldRatio;
  const willing = ranked.filter((at) => !(far && (scene.marks[at]?.quiet ?? false)));
  // Between axes the place of a mark is a fact that no text may cover.
  const tolerance = scene.guides.length === 0 ? covers.anything : covers.nothing;
  const limit = most ?? Math.round(mostLabels / ratio ** 0.7);
  for (const at of willing)
    if (scene.marks[at]?.strong === true && labels.length < (most ?? Infinity))
      place(at, true, tolerance);
  const quota = new Map(scene.regions.map(({ count }, region) => [region, quotaOf(count)]));
  for (const at of most === undefined ? willing : []) {
    const region = scene.marks[at]?.region ?? -1;
    const left = quota.get(region) ?? 0;
    if (left > 0 && (done.has(at) || place(at, false, leavesOf(at)))) quota.set(region, left - 1);
  }
  let refused = 0;
  for (const at of willing) {
    if (labels.length >= limit || refused > mostRefused) break;
    if (!place(at, false, leavesOf(at))) refused += 1;
  }
  return { labels, more: [], regions };
}
