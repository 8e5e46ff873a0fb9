import { expect, it } from "vitest";
import { findTck, noTckHint } from "./find-tck.ts";
import { readScenarios } from "./read-scenarios.ts";
import { runScenario } from "./run-scenario.ts";

const folder = findTck();
if (folder === null && process.env["CI"] === undefined) console.warn(noTckHint);

it.skipIf(folder === null && process.env["CI"] === undefined)(
  "passes every scenario of the openCypher TCK that is found",
  async () => {
    if (folder === null) throw new Error(noTckHint);
    const scenarios = readScenarios(folder);
    const failures: string[] = [];
    for (const scenario of scenarios) {
      const reason = await runScenario(folder, scenario);
      if (reason !== null)
        failures.push(
          `${scenario.folder}/${scenario.file}:${scenario.line} ${scenario.name}: ${reason}`,
        );
    }
    expect(scenarios.length).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  },
);
