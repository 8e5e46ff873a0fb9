// What went wrong or was given up on the way, collected and never thrown.

export type Severity = "error" | "warning" | "info";

/** One finding of a reading or building step: where, what was found, what was expected, what to do. */
export interface Diagnostic {
  /** Stable kebab-case name of the check. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** File as given (a list's id or path, or a curated table), absent when the finding has no place. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}
