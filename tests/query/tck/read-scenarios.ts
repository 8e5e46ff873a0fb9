// Gherkin files to scenarios as plain data, outlines expanded. Knows the sentences that the TCK's steps are made of.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from "@cucumber/gherkin";
import { IdGenerator, type PickleStep } from "@cucumber/messages";

export type Step =
  /** `name` null: an empty graph. */
  | { readonly kind: "graph"; readonly name: string | null }
  | { readonly kind: "set-up"; readonly query: string }
  | { readonly kind: "parameters"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "query"; readonly query: string }
  | {
      readonly kind: "result";
      readonly ordered: boolean;
      /** Ignoring the order of elements inside lists. */
      readonly bagLists: boolean;
      /** Columns, then rows of literals. */
      readonly table: readonly (readonly string[])[];
    }
  | { readonly kind: "empty result" }
  | {
      readonly kind: "error";
      readonly type: string;
      readonly phase: string;
      readonly detail: string;
    }
  | { readonly kind: "no side effects" }
  /** A sentence that this runner does not know; the scenario fails. */
  | { readonly kind: "unknown"; readonly text: string };

export interface Scenario {
  /** Below `features/`, e.g. `clauses/match`. */
  readonly folder: string;
  readonly file: string;
  readonly name: string;
  /** Of the scenario or, in an outline, of the example; 1-based. */
  readonly line: number;
  readonly steps: readonly Step[];
}

/** Every scenario below `features/` of a folder, in order of file name and line. */
export function readScenarios(folder: string): Scenario[] {
  const root = join(folder, "features");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".feature"))
    .sort()
    .flatMap((name) => readFeature(root, name));
}

function readFeature(root: string, name: string): Scenario[] {
  const path = join(root, name);
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const document = parser.parse(readFileSync(path, "utf8"));
  const parts = name.split("/");
  const file = parts.pop() as string;
  return compile(document, path, newId).map((pickle) => ({
    folder: parts.join("/"),
    file,
    name: pickle.name,
    line: pickle.location?.line ?? 0,
    steps: pickle.steps.map(readStep),
  }));
}

interface Sentence {
  readonly pattern: RegExp;
  readonly step: (match: readonly string[], query: string, table: readonly string[][]) => Step;
}

const sentences: readonly Sentence[] = [
  { pattern: /^(?:an empty|any) graph$/, step: () => ({ kind: "graph", name: null }) },
  {
    pattern: /^the (\S+) graph$/,
    step: ([, name = ""]) => ({ kind: "graph", name }),
  },
  { pattern: /^having executed:$/, step: (_, query) => ({ kind: "set-up", query }) },
  { pattern: /^parameters are:$/, step: (_, __, rows) => ({ kind: "parameters", rows }) },
  {
    pattern: /^executing (?:control )?query:$/,
    step: (_, query) => ({ kind: "query", query }),
  },
  {
    pattern:
      /^the result should be,? ?(in any order|in order)? ?(\(ignoring element order for lists\))?:$/,
    step: ([, order, bagLists], _, table) => ({
      kind: "result",
      ordered: order === "in order",
      bagLists: bagLists !== undefined,
      table,
    }),
  },
  { pattern: /^the result should be empty$/, step: () => ({ kind: "empty result" }) },
  {
    pattern: /^an? (\S+) should be raised at (compile time|runtime|any time): (\S+)$/,
    step: ([, type = "", phase = "", detail = ""]) => ({ kind: "error", type, phase, detail }),
  },
  { pattern: /^no side effects$/, step: () => ({ kind: "no side effects" }) },
];

function readStep({ text, argument }: PickleStep): Step {
  const query = argument?.docString?.content ?? "";
  const table = argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
  for (const { pattern, step } of sentences) {
    const match = pattern.exec(text);
    if (match) return step(match, query, table);
  }
  return { kind: "unknown", text };
}
