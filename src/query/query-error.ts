// The one error that the engine throws for a query that it cannot read or run, with openCypher's phase, type and code.
import type { QueryErrorInfo } from "../graph/query-engine.ts";

export class QueryError extends Error {
  readonly info: QueryErrorInfo;

  constructor(info: QueryErrorInfo) {
    super(info.message);
    this.name = "QueryError";
    this.info = info;
  }
}

/** Line and column, 1-based, of an offset. Lines end with \n. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

const context = 60;

/** The line of an offset, cut to a readable length, and a caret below the offset. */
export function excerptOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - context);
  const newline = text.indexOf("\n", offset);
  const end = Math.min(newline < 0 ? text.length : newline, offset + context);
  return `${text.slice(start, end).replace(/[\t\r]/g, " ")}\n${" ".repeat(offset - start)}^`;
}

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly expected?: readonly string[];
}

/** A query that is wrong as it stands, at `offset` of `text`. The message ends with an excerpt and a caret. */
export function compileError(
  text: string,
  offset: number,
  { code, message, expected }: Fault,
  type = "SyntaxError",
): QueryError {
  const place = placeOf(text, offset);
  return new QueryError({
    phase: "compile time",
    type,
    code,
    message: `${message} (line ${place.line}, column ${place.column})\n${excerptOf(text, offset)}`,
    ...place,
    offset,
    ...(expected && { expected }),
  });
}

/** A query that went wrong while it ran; it has no place in the text. */
export const runtimeError = (type: string, code: string, message: string): QueryError =>
  new QueryError({ phase: "runtime", type, code, message, line: 1, column: 1, offset: -1 });
