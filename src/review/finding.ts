// Something wrong with a list: where, which rule says so, and, where it is safe, how to mend it.
import type { Severity } from "../graph/diagnostic.ts";

/** Replaces `from` to `to` (UTF-16 offsets, end exclusive) of a 1-based line. */
export interface Edit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Finding {
  readonly file: string;
  /** 1-based, as is `column`. */
  readonly line: number;
  readonly column: number;
  /** Id of the rule, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** A folded finding: every line that it stands for. */
  readonly lines?: readonly number[];
  /** Edits that mend it without changing what the list says. */
  readonly fix?: readonly Edit[];
}
