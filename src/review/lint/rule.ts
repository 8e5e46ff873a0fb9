// A rule of the list linter: one file each, listed in rules.ts.
import type { Severity } from "../../graph/diagnostic.ts";
import type { Edit } from "../finding.ts";
import type { ListContext } from "./list-context.ts";

/** What a rule reports; the linter adds file, rule and severity. Offsets are UTF-16, 0-based. */
export interface Report {
  readonly line: number;
  readonly from: number;
  readonly message: string;
  readonly fix?: readonly Edit[];
  /** Reports of one rule with the same key are folded into one when there are many; absent: the message. */
  readonly fold?: string;
  /** What the folded finding says instead. */
  readonly folded?: string;
  /** Where this report differs from the rule's own severity. */
  readonly severity?: Severity;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Why it matters to readers of the list. */
  readonly explanation: string;
  readonly example: { readonly wrong: string; readonly right: string };
  /** Reports in any order; must not throw. */
  check(context: ListContext): Iterable<Report>;
}
