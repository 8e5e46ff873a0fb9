// npm run tck: runs the scenarios of the openCypher TCK against the query engine.
import { findTck, noTckHint } from "../tests/query/tck/find-tck.ts";
import { readScenarios, type Scenario } from "../tests/query/tck/read-scenarios.ts";
import { runScenario } from "../tests/query/tck/run-scenario.ts";
import { readOptions } from "./read-options.ts";

const help = `Usage: npm run --silent tck -- [DIR] [--grep TEXT] [--failed]

Runs every scenario below DIR/features (default: TCK_DIR, else ../shared/tck beside the checkout)
and ends with "N passed, N failed"; exit code 1 where one failed.

  --grep TEXT   only scenarios whose folder, file or name holds TEXT
  --failed      print each failure with its steps and what was found
`;

const { values, positionals } = readOptions("tck", {
  allowPositionals: true,
  options: {
    grep: { type: "string", default: "" },
    failed: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const title = ({ folder, file, line, name }: Scenario): string =>
  `${folder}/${file}:${line} ${name}`;

function describe({ steps }: Scenario): string {
  return steps
    .flatMap((step) => {
      if (step.kind === "parameters") return step.rows.map((row) => `$${row.join(" = ")}`);
      if (step.kind === "set-up" || step.kind === "query") return [`${step.kind}:`, step.query];
      return [];
    })
    .join("\n")
    .replaceAll(/^/gm, "    ");
}

async function tck(): Promise<number> {
  const folder = findTck(positionals[0]);
  if (folder === null || positionals.length > 1) {
    console.error(
      positionals[0] === undefined ? noTckHint : `${positionals[0]} holds no features/`,
    );
    return 2;
  }
  const chosen = readScenarios(folder).filter((scenario) => title(scenario).includes(values.grep));
  const counts = new Map<string, { passed: number; failed: number }>();
  for (const scenario of chosen) {
    const count = counts.get(scenario.folder) ?? { passed: 0, failed: 0 };
    counts.set(scenario.folder, count);
    const reason = await runScenario(folder, scenario);
    count[reason === null ? "passed" : "failed"] += 1;
    if (reason !== null && values.failed)
      console.log(`FAILED ${title(scenario)}\n${describe(scenario)}\n  ${reason}\n`);
  }
  let passed = 0;
  let failed = 0;
  for (const [name, count] of counts) {
    console.log(
      `${name.padEnd(36)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(5)} failed`,
    );
    passed += count.passed;
    failed += count.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

if (values.help) process.stdout.write(help);
else process.exitCode = await tck();
