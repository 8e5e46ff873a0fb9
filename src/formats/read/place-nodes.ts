// Positions for a graph from a file: kept where they lie on the page, scaled to it where they do not; nodes without
// a place lie on a spiral, so that nothing covers anything until the graph is laid out.

export interface Place {
  readonly x: number;
  readonly y: number;
}

export const page = { width: 1440, height: 900 };
const margin = 40;
/** Shorter extents are not blown up to the page. */
const least = 1e-6;
/** Between two neighbours of the spiral that Vogel (1979) describes for sunflower heads. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** One place a node; `undefined` entries of `given` had none. Places that are all the same are none either. */
export function placeNodes(given: readonly (Place | undefined)[]): readonly Place[] {
  const [first] = given;
  const alike = given.length > 1 && given.every((place) => place && isSame(place, first));
  const found = alike ? given.map(() => undefined) : given;
  const known = found.filter((place) => place !== undefined);
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of known) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  const onPage =
    x0 >= 0 &&
    y0 >= 0 &&
    x1 <= page.width &&
    y1 <= page.height &&
    (known.length < 3 || x1 - x0 > page.width / 10 || y1 - y0 > page.height / 10);
  const scale = Math.min(
    (page.width - 2 * margin) / Math.max(x1 - x0, least),
    (page.height - 2 * margin) / Math.max(y1 - y0, least),
  );
  const fit = ({ x, y }: Place): Place =>
    onPage
      ? { x, y }
      : {
          x: round(page.width / 2 + (x - (x0 + x1) / 2) * scale),
          y: round(page.height / 2 + (y - (y0 + y1) / 2) * scale),
        };
  const missing = found.length - known.length;
  let spun = 0;
  return found.map((place) => {
    if (place) return fit(place);
    const radius = Math.sqrt((spun + 0.5) / missing) * (page.height / 2 - margin);
    const angle = spun * goldenAngle;
    spun += 1;
    return {
      x: round(page.width / 2 + radius * Math.cos(angle)),
      y: round(page.height / 2 + radius * Math.sin(angle)),
    };
  });
}

const isSame = (a: Place, b: Place | undefined): boolean => a.x === b?.x && a.y === b.y;
const round = (value: number): number => Math.round(value * 100) / 100;
