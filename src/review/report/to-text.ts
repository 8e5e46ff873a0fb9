// Findings like a compiler's: one line each, then a summary.
import type { Finding } from "../finding.ts";

export function toText(findings: readonly Finding[]): string {
  const rows = findings.map(({ file, line, column, severity, rule, message, lines }) => {
    const also = lines === undefined ? "" : `\n    lines ${lines.join(", ")}`;
    return `${file}:${line}:${column}: ${severity}: ${message} [${rule}]${also}\n`;
  });
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  return `${rows.join("")}${findings.length} findings: ${count("error")} errors, ${count("warning")} warnings, ${count("info")} remarks; ${fixable} can be mended by the patch\n`;
}
