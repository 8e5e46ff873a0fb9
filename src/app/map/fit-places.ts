// Places of a free layout, moved and scaled onto the page, so that a running layout stays in the picture.

/** The page is filled but for this share at each side. */
const margin = 0.06;

/** New arrays; shapes are kept, and far outliers may lie outside. */
export function fitPlaces(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: Float32Array; readonly y: Float32Array } {
  const [x0, x1] = extent(x);
  const [y0, y1] = extent(y);
  const room = 1 - 2 * margin;
  const scale = Math.min((width * room) / (x1 - x0 || 1), (height * room) / (y1 - y0 || 1));
  return {
    x: Float32Array.from(x, (at) => width / 2 + (at - (x0 + x1) / 2) * scale),
    y: Float32Array.from(y, (at) => height / 2 + (at - (y0 + y1) / 2) * scale),
  };
}

/** From the 1st to the 99th percentile. */
function extent(values: ArrayLike<number>): readonly [number, number] {
  const sorted = Float64Array.from(values).toSorted();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.01), at(0.99)];
}
