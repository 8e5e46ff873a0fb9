// Brings positions onto the page, each axis by itself: outliers are drawn in, crowds spread a little, the whole scaled.

export const page = { width: 1440, height: 900 } as const;
/** So many marks have room on the page; for more it grows, and few would be lost on it. */
const roomFor = 1000;
const lostUnder = 200;
const smallest = 0.45;

export interface Page {
  readonly width: number;
  readonly height: number;
}

/** The page for that many marks. */
export function pageFor(marks: number): Page {
  const scale =
    marks < lostUnder
      ? Math.max(smallest, Math.sqrt(marks / lostUnder))
      : Math.max(1, Math.sqrt(marks / roomFor));
  return { width: Math.round(page.width * scale), height: Math.round(page.height * scale) };
}

/** The marks fill this much of the page's middle; the rest is for names and for the ground round the outermost. */
const filled = { width: 1053 / 1440, height: 780 / 900 } as const;
const trimmed = 0.02;
const rankShare = 0.25;

export function fitPage(x: Float64Array, y: Float64Array, { width, height }: Page): void {
  fitAxis(x, width, width * filled.width);
  fitAxis(y, height, height * filled.height);
}

function fitAxis(values: Float64Array, length: number, span: number): void {
  if (values.length === 0) return;
  const sorted = values.slice().sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const middle = (at(trimmed) + at(1 - trimmed)) / 2;
  const limit = (at(1 - trimmed) - at(trimmed)) / 2 || 1;
  const order = Array.from(values, (_, i) => i).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b,
  );
  const rank = new Float64Array(values.length);
  order.forEach((i, nth) => {
    rank[i] = values.length > 1 ? (2 * nth) / (values.length - 1) - 1 : 0;
  });
  const squashed = values.map((value, i) => {
    const t = (value - middle) / limit;
    const drawn = Math.abs(t) > 1 ? Math.sign(t) * (1 + 0.25 * Math.log(Math.abs(t))) : t;
    return drawn * (1 - rankShare) + (rank[i] ?? 0) * rankShare;
  });
  const low = squashed.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = squashed.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const scale = high > low ? span / (high - low) : 0;
  squashed.forEach((value, i) => {
    values[i] = length / 2 + (value - (low + high) / 2) * scale;
  });
}
