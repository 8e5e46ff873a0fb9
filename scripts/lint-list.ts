// npm run lint:list: everything that is wrong with Markdown lists, and a patch that mends what is safe to mend.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { lintAcrossLists } from "../src/review/lint/across-lists.ts";
import { lintList } from "../src/review/lint/lint-list.ts";
import { lintVocabulary } from "../src/review/lint/lint-vocabulary.ts";
import { listContext } from "../src/review/lint/list-context.ts";
import { rules } from "../src/review/lint/rules.ts";
import { beyondBaseline, toBaseline } from "../src/review/report/baseline.ts";
import { toGithub } from "../src/review/report/to-github.ts";
import { toPatch } from "../src/review/report/to-patch.ts";
import { toSarif } from "../src/review/report/to-sarif.ts";
import { toText } from "../src/review/report/to-text.ts";
import { fromHere, goWhereAsked } from "./where-asked.ts";
import { readOptions } from "./read-options.ts";

const help = `Usage: npm run --silent lint:list -- FILE… [--format text|json|sarif|github|patch] [--baseline FILE] [--update-baseline]

Reports what is wrong with Markdown lists. Several lists at once also report where they disagree about a work.
Exit code 1 where there are errors that the baseline does not hold.

  --format           text (default), json [{file, line, column, rule, severity, message, lines?, fix?}], sarif,
                     github (annotations of a pull request), patch (a unified diff for "git apply")
  --baseline         a file of known findings, which are not reported again
  --update-baseline  writes all present findings into that file
  --rules            lists the rules with an example each

In a list, <!-- lint-ignore RULE --> covers its line and the next, <!-- lint-ignore-file RULE --> the whole list.
`;

const { values, positionals } = readOptions("lint:list", {
  allowPositionals: true,
  options: {
    format: { type: "string", default: "text" },
    baseline: { type: "string" },
    "update-baseline": { type: "boolean", default: false },
    rules: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const data = (name: string): any =>
  JSON.parse(readFileSync(new URL(`../data/vocabulary/${name}.json`, import.meta.url), "utf8"));

function lint(): number {
  const vocabulary = lintVocabulary(data("venues"), data("link-patterns"));
  const texts = new Map(positionals.map((file) => [fromHere(file), readFileSync(file, "utf8")]));
  const own = new Map([...texts].map(([file, text]) => [file, lintList(file, text, vocabulary)]));
  const across =
    texts.size > 1
      ? lintAcrossLists([...texts].map(([file, text]) => listContext(file, text, vocabulary)))
      : [];
  const all = [...[...own.values()].flat(), ...across];
  if (values.baseline !== undefined && values["update-baseline"]) {
    writeFileSync(values.baseline, toBaseline(all));
    return 0;
  }
  const findings =
    values.baseline !== undefined && existsSync(values.baseline)
      ? beyondBaseline(all, readFileSync(values.baseline, "utf8"))
      : all;
  const formats: Record<string, () => string> = {
    text: () => toText(findings),
    json: () => `${JSON.stringify(findings, null, 2)}\n`,
    sarif: () => toSarif(findings),
    github: () => toGithub(findings),
    patch: () =>
      [...texts].map(([file, text]) => toPatch(file, text, own.get(file) ?? [])).join(""),
  };
  const write = formats[values.format];
  if (write === undefined) {
    console.error(
      `found --format ${values.format}, expected one of ${Object.keys(formats).join(", ")}`,
    );
    return 2;
  }
  process.stdout.write(write());
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

goWhereAsked("lint:list");
if (values.help) process.stdout.write(help);
else if (values.rules)
  for (const { id, severity, explanation, example } of rules)
    console.log(
      `${id} (${severity})\n  ${explanation}\n  wrong: ${example.wrong}\n  right: ${example.right}\n`,
    );
else if (positionals.length === 0) {
  process.stderr.write(help);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = lint();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
