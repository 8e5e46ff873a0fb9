// ForceAtlas2 in slices, for a worker: each call iterates for a while and gives the places, so that a pause is heard
// soon. (The package's own worker is a blob, which a strict content policy stops in silence.)
import iterate from "graphology-layout-forceatlas2/iterate.js";

export interface ForceInput {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Ends of each edge, as positions in x and y. */
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
  /** Nodes that stay where they are. */
  readonly fixed?: ArrayLike<number>;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface ForceSlices {
  /** Iterates so often; the places so far, x and y of each node in turn. */
  step(iterations: number): Float32Array;
  readonly iterations: () => number;
}

/** Numbers a node and an edge take in ForceAtlas2's matrices. */
const perNode = 10;
const perEdge = 3;
const fields = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, fixed: 9 } as const;
const exactUpTo = 800;

export function forceAtlasSlices(input: ForceInput): ForceSlices {
  const order = input.x.length;
  const nodes = new Float32Array(order * perNode);
  const edges = new Float32Array(input.sources.length * perEdge);
  const set = (node: number, field: number, value: number): void => {
    nodes[node * perNode + field] = value;
  };
  for (let i = 0; i < order; i += 1) {
    set(i, fields.x, input.x[i] ?? 0);
    set(i, fields.y, input.y[i] ?? 0);
    set(i, fields.mass, 1);
    set(i, fields.convergence, 1);
    set(i, fields.size, 1);
  }
  for (let i = 0; i < (input.fixed?.length ?? 0); i += 1)
    set(input.fixed?.[i] ?? 0, fields.fixed, 1);
  for (let i = 0; i < input.sources.length; i += 1) {
    const weight = input.weights?.[i] ?? 1;
    const ends = [input.sources[i] ?? 0, input.targets[i] ?? 0] as const;
    for (const end of ends) {
      const at = end * perNode + fields.mass;
      nodes[at] = (nodes[at] ?? 0) + weight;
    }
    edges.set([ends[0] * perNode, ends[1] * perNode, weight], i * perEdge);
  }
  const settings = settingsOf(order, input.parameters);
  let done = 0;
  return {
    iterations: () => done,
    step(iterations) {
      for (let i = 0; i < iterations; i += 1) iterate(settings, nodes, edges);
      done += iterations;
      const places = new Float32Array(order * 2);
      for (let i = 0; i < order; i += 1) {
        places[2 * i] = nodes[i * perNode + fields.x] ?? 0;
        places[2 * i + 1] = nodes[i * perNode + fields.y] ?? 0;
      }
      return places;
    },
  };
}

function settingsOf(
  order: number,
  { mode, gravity, scaling }: ForceInput["parameters"],
): Parameters<typeof iterate>[0] {
  return {
    linLogMode: mode !== "linear",
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: Number(scaling ?? 2),
    strongGravityMode: true,
    gravity: Number(gravity ?? 0.05),
    slowDown: 1 + Math.log(Math.max(1, order)),
    barnesHutOptimize: order > exactUpTo,
    barnesHutTheta: 0.6,
  };
}
