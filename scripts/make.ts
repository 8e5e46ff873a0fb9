// The two things that are made, each only when its inputs changed: data/graph.json, and the site in dist/.
import { rmSync } from "node:fs";
import { holdsOtherLists } from "./other-lists.ts";
import { makeIfStale } from "./stale.ts";
import { runScript, runTool } from "./run.ts";

const graphInputs = [
  "data/lists",
  "data/curated",
  "data/vocabulary",
  "src/graph",
  "src/layout",
  "src/lists",
];

async function must(what: string, run: Promise<number>): Promise<void> {
  const code = await run;
  if (code !== 0)
    throw new Error(`${what} failed with exit code ${code}; what it printed above says why`);
}

/** Builds data/graph.json from data/ where it is missing, its inputs changed, or it was built from other lists. */
export const makeGraph = (): Promise<void> => {
  if (holdsOtherLists()) rmSync("data/graph.json");
  return makeIfStale(
    "graph",
    "data/graph.json",
    [...graphInputs, "scripts/build-graph.ts", "package-lock.json"],
    () => must("build:graph", runScript("build-graph.ts")),
  );
};

/** data/graph.json for whoever asks it: as it was built on purpose from other lists, else as `makeGraph` leaves it. */
export const takeGraph = async (): Promise<void> => {
  if (!holdsOtherLists()) await makeGraph();
};

/** Builds the static site into dist/, after the graph. */
export async function makeSite(): Promise<void> {
  await makeGraph();
  await makeIfStale(
    "site",
    "dist/index.html",
    ["data", "src", "index.html", "vite.config.ts", "package-lock.json"],
    () => must("vite build", runTool("vite", ["build", "--logLevel", "warn"])),
  );
}
