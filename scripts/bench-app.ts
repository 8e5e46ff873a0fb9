// npm run --silent bench:app [-- --rounds N] [--fps] [--formats]
// The built site beside a page that does nothing but fetch the same graph and draw it with Sigma: time of the first full
// draw, longest task, heap, and with --fps frames while zooming and panning. Runs alternate, since the machine drifts;
// only ratios of neighbours count. Draws on ../shared/bench, copied where it may write.
// Then what the main thread has to do, in its own processor time: for a facet click, a keystroke in the search and a
// selection, on the default graph and on one of 100,000 nodes opened through the page; and its longest task while large
// files are opened. Each beside its budget; the exit code is 1 where one is over.
import { execFile, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { loadGraph } from "../src/graph/load-graph.ts";
import { measurePage } from "./bench-app/measure-page.ts";
import { findBrowser } from "./find-browser.ts";
import { readOptions } from "./read-options.ts";

const help = `bench:app [--rounds N] [--fps] [--nodes N] [--formats] [--port N]
Measures dist/ (npm run build makes it) beside a bare Sigma page on the same graph, N times in turn (default 3; 0: not).
Prints one JSON object a page with the medians, and the ratios of page to bare; then one a graph with the milliseconds
of the main thread for a facet click, a keystroke, a selection, and the longest task while a graph of so many nodes
(default 100000) is opened, with --formats also as graphology, GEXF, GraphML, CSV and Markdown. The exit code is 1 where
one is over its budget. Milliseconds are divided by how much slower a loop ran than on the machine of the budgets.`;

const { values } = readOptions("bench:app", {
  options: {
    rounds: { type: "string", default: "3" },
    port: { type: "string", default: "8917" },
    fps: { type: "boolean", default: false },
    nodes: { type: "string", default: "100000" },
    formats: { type: "boolean", default: false },
    help: { type: "boolean" },
  },
});
const source = resolve("../shared/bench");
const missing = [
  [source, "the benches that belong beside the checkout"],
  ["dist/index.html", "the built site; npm run build makes it"],
  ["data/graph.json", "the graph; npm run build:graph makes it"],
].find(([path]) => !existsSync(path ?? ""));
if (values.help === true || missing !== undefined) {
  console[values.help === true ? "log" : "error"](
    values.help === true ? help : `bench:app: ${missing?.[0]} is missing: ${missing?.[1]}`,
  );
  process.exit(values.help === true ? 0 : 1);
}

type Sample = Readonly<Record<string, number>>;
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "bench-app-"));
const bench = join(folder, "bench");
const environment = { ...process.env, CHROME: findBrowser() ?? "" };
const measures = [
  "drawIssuedMs",
  "drawnMs",
  "longestMs",
  "tbtMs",
  "heapMB",
  "jsGzKB",
  "zoom_drawFps",
  "pan_drawFps",
  "pan_fps",
];

try {
  cpSync(source, bench, { recursive: true });
  rmSync(join(bench, "node_modules"), { recursive: true, force: true });
  symlinkSync(resolve("node_modules"), join(bench, "node_modules"));
  mkdirSync(join(bench, "data"), { recursive: true });
  writeFileSync(join(bench, "data", "bare.json"), bareGraph("data/graph.json"));
  await run("node", ["build-limit.mjs"], { cwd: bench });
  const mounts = ["/data=data", "/limit=limit/dist", `/app=${resolve("dist")}`].flatMap((mount) => [
    "--mount",
    mount,
  ]);
  const server = spawn("node", ["serve.mjs", "--port", values.port, ...mounts], {
    cwd: bench,
    stdio: "ignore",
  });
  try {
    await measureAll();
  } finally {
    server.kill();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<void> {
  const at = `http://127.0.0.1:${values.port}`;
  await reachable(`${at}/data/bare.json`);
  const pages = { bare: `${at}/limit/?file=/data/bare.json&screen=1`, app: `${at}/app/` };
  const samples = { bare: [] as Sample[], app: [] as Sample[] };
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    for (const page of ["bare", "app"] as const) {
      console.error(`round ${round} of ${values.rounds}: ${page}`);
      samples[page].push(await sample(pages[page]));
    }
  }
  if (samples.app.length > 0) printRatios(medians(samples.bare), medians(samples.app));
  const { nodes, formats } = values;
  if (!(await measurePage(pages.app, folder, { nodes: Number(nodes), formats })))
    process.exitCode = 1;
}

function printRatios(
  bare: Readonly<Record<string, number>>,
  app: Readonly<Record<string, number>>,
): void {
  console.log(JSON.stringify({ page: "bare", ...bare }));
  console.log(JSON.stringify({ page: "app", ...app }));
  const ratios = Object.entries(app).flatMap(([key, value]) => {
    const base = bare[key] ?? 0;
    return base === 0 ? [] : [[key, Math.round((100 * value) / base) / 100] as const];
  });
  console.log(JSON.stringify({ page: "app / bare", ...Object.fromEntries(ratios) }));
}

async function sample(url: string): Promise<Sample> {
  const flags = [
    "--runs",
    "1",
    "--selector",
    "canvas.sigma-nodes",
    "--width",
    "1440",
    "--height",
    "900",
  ];
  const { stdout } = await run(
    "node",
    ["load-bench.mjs", url, ...flags, ...(values.fps ? ["--then-fps"] : [])],
    {
      cwd: bench,
      env: environment,
      maxBuffer: 1 << 26,
    },
  );
  const last = stdout.trim().split("\n").at(-1) ?? "{}";
  return (JSON.parse(last) as { median: Sample }).median;
}

function medians(samples: readonly Sample[]): Record<string, number> {
  const known = measures.filter((measure) =>
    samples.every((row) => typeof row[measure] === "number"),
  );
  return Object.fromEntries(
    known.map((measure) => {
      const sorted = samples.map((row) => row[measure] ?? 0).sort((a, b) => a - b);
      return [measure, sorted[Math.floor(sorted.length / 2)] ?? 0];
    }),
  );
}

async function reachable(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(
    `bench:app: ${url} does not answer; is port ${values.port} taken? Choose another with --port`,
  );
}

/** The graph as graphology serializes one, with the places, sizes and names that the bare page draws. */
function bareGraph(file: string): string {
  const loaded = loadGraph(JSON.parse(readFileSync(file, "utf8")));
  if ("errors" in loaded) throw new Error(loaded.errors.map(({ message }) => message).join("\n"));
  const { nodes, edges, layout } = loaded.graph;
  return JSON.stringify({
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: {},
    nodes: nodes.map(({ id, name, x, y }, i) => ({
      key: id,
      attributes: { x, y: -y, size: layout?.radius[i] ?? 3, color: "#1d5fa8", label: name },
    })),
    edges: edges.map(({ id, source: from, target: to }) => ({
      key: id,
      source: from,
      target: to,
      attributes: { weight: 1, color: "#dddddd" },
    })),
  });
}
