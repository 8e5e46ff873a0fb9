// A plan as an indented tree: each operator draws its rows from those below it.
import type { PlanOperator } from "../../src/graph/query-engine.ts";

export function planToText(
  { name, detail, estimatedRows, children }: PlanOperator,
  depth = 0,
): string {
  const line = `${"  ".repeat(depth)}${name}${detail === "" ? "" : ` ${detail}`}  ~${estimatedRows} ${estimatedRows === 1 ? "row" : "rows"}\n`;
  return line + children.map((child) => planToText(child, depth + 1)).join("");
}
