// Findings as SARIF 2.1.0 (OASIS), which code scanning services read.
import type { Finding } from "../finding.ts";
import { rules } from "../lint/rules.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** The document as text. */
export function toSarif(findings: readonly Finding[]): string {
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "modelkin lint:list",
            rules: rules.map(({ id, severity, explanation, example }) => ({
              id,
              shortDescription: { text: explanation },
              help: { text: `Instead of: ${example.wrong}\nWrite: ${example.right}` },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map(({ file, line, column, rule, severity, message, lines, fix }) => ({
          ruleId: rule,
          level: levels[severity],
          message: { text: message },
          locations: [line, ...(lines ?? []).filter((other) => other !== line)].map((at) => ({
            physicalLocation: {
              artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
              region: { startLine: at, ...(at === line ? { startColumn: column } : {}) },
            },
          })),
          ...(fix === undefined
            ? {}
            : {
                fixes: [
                  {
                    artifactChanges: [
                      {
                        artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
                        replacements: fix.map((edit) => ({
                          deletedRegion: {
                            startLine: edit.line,
                            startColumn: edit.from + 1,
                            endLine: edit.line,
                            endColumn: edit.to + 1,
                          },
                          insertedContent: { text: edit.text },
                        })),
                      },
                    ],
                  },
                ],
              }),
        })),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
