// What picked the nodes of a clause, as data: a link carries it, and chips, steps and files say it in words.
import type { Settings } from "./settings.ts";

export interface Reason {
  /** Id in the register of reasons. */
  readonly kind: string;
  /** What it was picked by: a question's parameters, the ends of paths. */
  readonly settings: Settings;
}
