// Runs every rule over one list: ignores what the list's own comments ignore, folds what stands many times.
import type { Edit, Finding } from "../finding.ts";
import { compareText } from "../../graph/compare-text.ts";
import { groupBy } from "./group-by.ts";
import { keepEntries } from "./keep-entries.ts";
import { listContext, type ListContext, type LintVocabulary } from "./list-context.ts";
import type { Report, Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** Reports of one kind from this number on become one finding. */
const foldFrom = 4;

/** As many unlike findings of one rule are named one by one. */
const floodFrom = 20;

/** Findings of a list, by line. `file` is the name that they carry. Never throws. */
export function lintList(file: string, text: string, vocabulary: LintVocabulary): Finding[] {
  const context = listContext(file, text, vocabulary);
  const ignored = ignoredLines(context.lines);
  const findings = rules
    .flatMap((rule) => {
      const reports = [...rule.check(context)].filter(({ line }) => !ignored(rule.id, line));
      return dam(fold(reports)).map((group) => toFinding(context, rule, group));
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column || compareText(a.rule, b.rule));
  return [...keepEntries(text, context, findings)];
}

/** Groups of reports that become one finding each. */
function fold(reports: readonly Report[]): Report[][] {
  const groups = groupBy(reports, ({ fold: key, message }) =>
    key === undefined ? `message ${message}` : `fold ${key}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.length < foldFrom ? group.map((report) => [report]) : [group],
  );
}

/** Where one rule would flood the reader with single findings, those become one for each severity. */
function dam(groups: readonly Report[][]): Report[][] {
  const single = groups.filter((group) => group.length === 1);
  if (single.length < floodFrom) return [...groups];
  return [
    ...groups.filter((group) => group.length > 1),
    ...groupBy(single.flat(), ({ severity }) => severity ?? "").values(),
  ];
}

function toFinding({ file }: ListContext, rule: Rule, group: readonly Report[]): Finding {
  const [first] = group as [Report];
  const fix = group.flatMap((report): readonly Edit[] => report.fix ?? []);
  const lines = [...new Set(group.map(({ line }) => line))].toSorted((a, b) => a - b);
  return {
    file,
    line: lines[0] ?? first.line,
    column: first.from + 1,
    rule: rule.id,
    severity: first.severity ?? rule.severity,
    message:
      group.length === 1
        ? first.message
        : `${first.folded ?? first.message} (${group.length} times)`,
    ...(group.length === 1 ? {} : { lines }),
    ...(fix.length === 0 ? {} : { fix }),
  };
}

/**
 * What the list's comments ask to leave alone: `<!-- lint-ignore rule … -->` covers its line and the next,
 * `<!-- lint-ignore-file rule … -->` the whole list; without a rule it covers all of them.
 */
function ignoredLines(lines: readonly string[]): (rule: string, line: number) => boolean {
  const everywhere = new Set<string>();
  const at = new Map<number, Set<string>>();
  lines.forEach((text, i) => {
    for (const [, file, names = ""] of text.matchAll(
      /<!--\s*lint-ignore(-file)?((?:\s+[a-z][a-z-]*)*)\s*-->/g,
    )) {
      const named = names.trim() === "" ? ["*"] : names.trim().split(/\s+/);
      for (const name of named)
        if (file !== undefined) everywhere.add(name);
        else for (const line of [i + 1, i + 2]) at.set(line, (at.get(line) ?? new Set()).add(name));
    }
  });
  const covers = (names: ReadonlySet<string> | undefined, rule: string): boolean =>
    names !== undefined && (names.has("*") || names.has(rule));
  return (rule, line) => covers(everywhere, rule) || covers(at.get(line), rule);
}
