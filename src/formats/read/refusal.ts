// A file that cannot be opened: thrown inside a reader, caught at its door, given as a diagnostic.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { ReadResult } from "./read-result.ts";

export class Refusal extends Error {
  readonly code: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(code: string, message: string, line?: number, column?: number) {
    super(message);
    this.code = code;
    this.line = line;
    this.column = column;
  }
}

/** Runs a reader; a refusal becomes its result, whatever else is thrown goes on. */
export function refusing(file: string, read: () => ReadResult): ReadResult {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, line, column } = error;
    const place = { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    const diagnostic: Diagnostic = { code, severity: "error", message, file, ...place };
    return { errors: [diagnostic] };
  }
}
