// npm run bench:query: the engine beside hand-written loops over graphology, on seeded power-law graphs.
import Graphology from "graphology";
import { createEngine } from "../src/query/engine.ts";
import { runQuery } from "../src/query/run-query.ts";
import { Store } from "../src/query/store.ts";
import { benchmarks } from "./bench-query/benchmarks.ts";
import { type BenchGraph, makeGraph } from "./bench-query/make-graph.ts";
import { measurePairs, median, time } from "./bench-query/measure.ts";
import { readOptions } from "./read-options.ts";

const help = `Usage: npm run --silent bench:query -- [--pairs N] [--only TEXT] [--json]

Eight questions on graphs of 20,000 nodes and 60,000 edges, and of 100,000 and 300,000, each as a query (text to rows,
parsing and planning included) and as a loop over graphology; both must give the same answer. Milliseconds are medians
of one run (of twelve starts where the question names a model); the ratio is the median over pairs of runs in
alternation (budget 1.5). Then parsing and planning alone (budget 15 ms for the first call of the process, 1 ms warm),
and how long a query that would run for minutes goes on after it is cancelled (budget 50 ms). Exit code 1 where an
answer differs.

  --pairs N   pairs of runs a question (default 15)
  --only TEXT questions whose name holds TEXT
  --json      the figures as JSON
`;

const { values } = readOptions("bench:query", {
  options: {
    pairs: { type: "string", default: "15" },
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const sizes = [
  [20_000, 60_000],
  [100_000, 300_000],
] as const;

/** Long enough to be measured, short enough for many pairs. */
const batchMilliseconds = 20;

/** What would go on for minutes: in patterns, in trails, in rows that a list makes. */
const endless = [
  "MATCH (a), (b), (c) WHERE a.name + b.name = c.name RETURN count(*) AS n",
  "MATCH p = (a:Model)-[*]-(b:Model) RETURN count(p) AS n",
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n",
];

const say = (text: string): void => {
  if (!values.json) console.log(text);
};

function toGraphology({ nodes, edges }: BenchGraph): Graphology {
  const graph = new Graphology({ multi: true, type: "directed" });
  for (const { id, labels, properties } of nodes)
    graph.addNode(id, { kind: labels[0], ...properties });
  for (const { id, type, start, end, properties } of edges)
    graph.addDirectedEdgeWithKey(id, start, end, { kind: type, ...properties });
  return graph;
}

async function cancelLatency(store: Store): Promise<number[]> {
  const latencies: number[] = [];
  for (const query of endless)
    for (let i = 0; i < 5; i += 1) {
      const controller = new AbortController();
      let aborted = 0;
      setTimeout(() => {
        aborted = performance.now();
        controller.abort();
      }, 150);
      const result = await createEngine(store).run(query, {}, { signal: controller.signal });
      if (result.cut !== "cancelled") throw new Error(`was cut by ${result.cut}: ${query}`);
      latencies.push(performance.now() - aborted);
    }
  return latencies;
}

const fixed = (value: number, digits = 3): string => value.toFixed(digits);
const figures: object[] = [];
/** On a busy machine the processor's time says more than the clock's. */
let firstCall: { readonly wall: number; readonly processor: number } | null = null;
let differing = 0;

for (const [nodeCount, edgeCount] of sizes) {
  const input = makeGraph(nodeCount, edgeCount);
  const loading = time(() => Store.from(input));
  const store = Store.from(input);
  const plan = (query: string, parameters = {}): void =>
    void runQuery(store, query, parameters, { explain: true });
  const [sample] = benchmarks;
  if (firstCall === null) {
    const before = process.cpuUsage();
    const wall = time(() => plan(sample?.query ?? "", sample?.parameters[0]));
    const { user, system } = process.cpuUsage(before);
    firstCall = { wall, processor: (user + system) / 1000 };
  }
  const graph = toGraphology(input);
  say(`\n${nodeCount} nodes, ${edgeCount} edges; Store.from ${fixed(loading, 0)} ms`);
  say(
    `${"".padEnd(34)}${"rows".padStart(7)}${"index+run".padStart(11)}${"query".padStart(10)}${"by hand".padStart(10)}${"ratio".padStart(8)}${"plan".padStart(8)}`,
  );
  for (const { name, query, parameters, byHand, ordered } of benchmarks) {
    if (!name.includes(values.only)) continue;
    const run = () => parameters.map((each) => runQuery(store, query, each));
    // The first run makes the indexes and adjacency that later ones find.
    const first = time(run);
    const text = (rows: readonly (readonly unknown[])[]): string => {
      const lines = rows.map((row) => JSON.stringify(row));
      return (ordered ? lines : lines.sort()).join("\n");
    };
    let rows = 0;
    const same = run().every((result, i) => {
      rows += result.rows.length;
      const expected = byHand(graph, parameters[i] ?? {});
      return result.cut === null && text(result.rows) === text(expected);
    });
    if (!same) {
      differing += 1;
      console.error(`${name}: the query's answer differs from the loop's`);
    }
    const loop = () => parameters.map((each) => byHand(graph, each));
    const pair = measurePairs(run, loop, Number(values.pairs), batchMilliseconds);
    const planning = median(
      Array.from({ length: 101 }, () => time(() => plan(query, parameters[0]))),
    );
    say(
      name.padEnd(34) +
        String(rows).padStart(7) +
        fixed(first).padStart(11) +
        fixed(pair.query).padStart(10) +
        fixed(pair.byHand).padStart(10) +
        fixed(pair.ratio, 2).padStart(8) +
        fixed(planning).padStart(8),
    );
    figures.push({ nodes: nodeCount, name, same, rows, indexAndRun: first, planning, ...pair });
  }
  const latencies = await cancelLatency(store);
  say(
    `cancelled after: median ${fixed(median(latencies), 1)} ms, longest ${fixed(Math.max(...latencies), 1)} ms of ${latencies.length}`,
  );
  figures.push({ nodes: nodeCount, loading, cancel: Math.max(...latencies) });
}
if (firstCall)
  say(
    `\nparse and plan, first call of the process: ${fixed(firstCall.wall, 1)} ms, of the processor ${fixed(firstCall.processor, 1)} ms`,
  );
if (values.json) console.log(JSON.stringify({ firstCall, figures }, null, 2));
process.exitCode = differing > 0 ? 1 : 0;
