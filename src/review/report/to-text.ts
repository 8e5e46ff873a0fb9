// Findings like a compiler's: one line each, then a summary.
import { countOf } from "../count-of.ts";
import type { Finding } from "../finding.ts";

export function toText(findings: readonly Finding[]): string {
  const rows = findings.map(({ file, line, column, severity, rule, message, lines }) => {
    const also = lines === undefined ? "" : `\n    lines ${lines.join(", ")}`;
    return `${file}:${line}:${column}: ${severity}: ${message} [${rule}]${also}\n`;
  });
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  return `${rows.join("")}${countOf(findings.length, "finding")}: ${countOf(count("error"), "error")}, ${countOf(count("warning"), "warning")}, ${countOf(count("info"), "remark")}; ${fixable} can be mended by the patch\n`;
}
