// npm run bench:build: how long reading and building take, on the two lists, on generated lists of growing
// size, on lists whose entries share what tells entries apart, and on inputs made to be slow. Figures are the best of a few runs in this
// process.
import { performance } from "node:perf_hooks";
import { buildGraph, type BuildInput } from "../src/lists/build-graph.ts";
import { readList } from "../src/lists/read/read-list.ts";
import { crowdedLists } from "./bench-build/crowded-lists.ts";
import { generatedList } from "./bench-build/generated-list.ts";
import { nastyInputs } from "./bench-build/nasty-inputs.ts";
import { loadBuildInput } from "./load-build-input.ts";
import { readOptions } from "./read-options.ts";

const help = `Measures reading and building.

npm run --silent bench:build -- [--size MB] [--only read|build|nasty]

  --size MB   size of the nasty inputs (default 0.25)
  --only X    one part only
  --help      this text

Exit code 1 when a figure is over its budget. A busy machine makes every figure worse.
`;

/** Seconds and ratios that a quiet machine with two cores keeps to. */
const budgets = { nastyPerMegabyte: 2, build: 1, buildWithLayout: 5, slope: 1.5 };
const sizes = [1, 2, 5, 10];
/** Entries of both lists together. */
const oneTime = 413;
/** Entries of a list that share something; five times as many are built too. */
const crowd = 4000;

let over = 0;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const verdict = (value: number, budget: number): string => {
  if (value <= budget) return "ok";
  over++;
  return `OVER ${budget}`;
};

/**
 * The best of `times` runs in seconds: of the clock or of this process's own time on the processor, whichever is
 * less, since other work on the machine only adds to the clock.
 */
function seconds(run: () => unknown, times: number): number {
  let best = Infinity;
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    const before = process.cpuUsage();
    run();
    const clock = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, clock, (user + system) / 1e6);
  }
  return best;
}

const row = (name: string, value: string, rest = ""): void =>
  say(`${name.padEnd(44)} ${value.padStart(10)}  ${rest}`);

function benchRead(input: BuildInput): void {
  say("reading");
  const both = seconds(
    () => input.lists.map(({ info, text }) => readList({ id: info.id, text, file: info.file })),
    5,
  );
  row("both lists", `${both.toFixed(3)} s`);
  const read = sizes.map((size) => {
    const text = generatedList(oneTime * size);
    return seconds(() => readList({ id: "generated", text, file: "generated.md" }), 3);
  });
  sizes.forEach((size, index) =>
    row(`generated, ${size} x`, `${(read[index] as number).toFixed(3)} s`),
  );
  const slope = (read[3] as number) / (read[1] as number) / 5;
  row("10 x over 5 times 2 x", slope.toFixed(2), verdict(slope, budgets.slope));
}

function benchBuild(input: BuildInput): void {
  say("building");
  buildGraph({ ...input, layout: false });
  const plain = seconds(() => buildGraph({ ...input, layout: false }), 5);
  row("both lists without layout", `${plain.toFixed(3)} s`, verdict(plain, budgets.build));
  const laidOut = seconds(() => buildGraph({ ...input, layout: true }), 1);
  row(
    "both lists with layout",
    `${laidOut.toFixed(3)} s`,
    verdict(laidOut, budgets.buildWithLayout),
  );
  const empty = { claims: "", datasets: "", names: "", known: "", identity: "", ids: "" };
  const build = (text: string): number => {
    const info = { id: "generated", title: "Generated", file: "generated.md" };
    const curated = { ...input.curated, ...empty };
    const lists = [{ info, text }];
    return seconds(
      () => buildGraph({ ...input, lists, curated, layout: false, checkIds: false }),
      3,
    );
  };
  const built = sizes.map((size) => build(generatedList(oneTime * size)));
  sizes.forEach((size, index) =>
    row(`generated, distinct, ${size} x`, `${(built[index] as number).toFixed(3)} s`),
  );
  const slope = (built[3] as number) / (built[1] as number) / 5;
  row("10 x over 5 times 2 x", slope.toFixed(2), verdict(slope, budgets.slope));
  for (const [name, make] of Object.entries(crowdedLists)) {
    const few = build(make(crowd));
    const many = build(make(crowd * 5));
    const rise = many / few / 5;
    row(
      `${crowd * 5} entries of ${name}`,
      `${many.toFixed(3)} s`,
      `${rise.toFixed(2)} x over 5 times ${crowd}, ${verdict(rise, budgets.slope)}`,
    );
  }
}

function benchNasty(megabytes: number): void {
  say(`nasty inputs of ${megabytes} MB`);
  const results = Object.entries(nastyInputs).map(([name, make]) => {
    const text = make(megabytes * 1e6);
    let cuts = 0;
    const taken = seconds(() => {
      cuts = readList({ id: "nasty", text, file: "nasty.md" }).diagnostics.length;
    }, 3);
    return { name, rate: taken / (text.length / 1e6), cuts };
  });
  results.sort((a, b) => b.rate - a.rate);
  for (const { name, rate, cuts } of results)
    row(
      name,
      `${rate.toFixed(2)} s/MB`,
      `${verdict(rate, budgets.nastyPerMegabyte)}${cuts > 0 ? `, ${cuts} reported` : ""}`,
    );
}

function main(): number {
  const { values } = readOptions("bench:build", {
    options: {
      size: { type: "string", default: "0.25" },
      only: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const megabytes = Number(values.size);
  if (!(megabytes > 0 && megabytes <= 20)) {
    process.stderr.write(`bench:build: --size ${values.size} is no number of megabytes up to 20\n`);
    return 1;
  }
  const input = loadBuildInput([], false);
  const parts: Readonly<Record<string, () => void>> = {
    read: () => benchRead(input),
    build: () => benchBuild(input),
    nasty: () => benchNasty(megabytes),
  };
  const { only } = values;
  if (only !== undefined && !Object.hasOwn(parts, only)) {
    process.stderr.write(
      `bench:build: --only ${only} is no part; the parts are ${Object.keys(parts).join(", ")}\n`,
    );
    return 1;
  }
  for (const [name, run] of Object.entries(parts)) if (only === undefined || only === name) run();
  say(over === 0 ? "all within budget" : `${over} over budget`);
  return over === 0 ? 0 : 1;
}

process.exitCode = main();
