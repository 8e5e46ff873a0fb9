// A question that the graph can answer: one sentence, and what is shown for it. One file each.
import type { AppData } from "../load/load-data.ts";

export interface Question {
  readonly id: string;
  /** The question in words, with the names that it is asked about; null where this graph cannot answer it. */
  text(data: AppData): string | null;
  /** Other words that find it. */
  readonly keywords?: string;
  run(data: AppData): void;
}
