// A table of the works in view in Markdown (GitHub's tables). Every text prints as it is: no link, no HTML, no emphasis.
import type { ExportInput } from "../export-input.ts";
import { describeGraph } from "../describe-graph.ts";
import { tableOf } from "./table-of.ts";

export function toMarkdown(input: ExportInput): string {
  const { columns, rows } = tableOf(input);
  const { title, caption } = input.options ?? {};
  return [
    ...(title === undefined ? [] : [`# ${escapeMarkdown(title)}`, ""]),
    line(columns.map(({ label }) => label)),
    line(columns.map(({ right }) => (right ? "---:" : "---"))),
    ...rows.map((row) => line(row.map(escapeMarkdown))),
    "",
    escapeMarkdown(caption ?? describeGraph(input)),
    "",
  ].join("\n");
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\u2028\u2029]*[\n\r\t\u2028\u2029][\s\u2028\u2029]*/g, " ")
    .replace(/[\\`*_{}[\]()#+!|~<>&-]/g, (sign) =>
      sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : /[-()+]/.test(sign) ? sign : `\\${sign}`,
    )
    // A bare address would become a link.
    .replace(/\b(https?|ftp|www)(?=[:.])/gi, "$1\u200B");
