// A row of the register of formats. One file a format says who reads it and what it cannot hold.
import type { Writer } from "./export-input.ts";

export interface Format {
  readonly id: string;
  readonly label: string;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Who reads it, in one line. */
  readonly readers: string;
  /** What the format cannot carry; shown before saving. */
  readonly losses: readonly string[];
  /** Fetches the writer; nothing of it is loaded before. */
  readonly load: () => Promise<Writer>;
}
