// A block that may be an entry: its running text, the nested texts that belong to it, and its place.
import type { Flow } from "./flow.ts";
import type { Inline } from "./inline.ts";
import type { Place } from "./outline.ts";

export interface Draft {
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly inline: Inline;
  /** Nested bullets and paragraphs that say more about the same entry. */
  readonly attributes: readonly Inline[];
  /** The summary of the one fold under an item. */
  readonly fold?: Inline | null;
  readonly place: Place;
}

export interface DraftSkip {
  readonly start: number;
  readonly reason: string;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly tables: readonly {
    readonly flow: Extract<Flow, { type: "table" }>;
    readonly place: Place;
  }[];
  readonly skipped: readonly DraftSkip[];
}
