// Makes the columns of all facets while the page is at rest, so that none has to be waited for when it is opened.
import { facets } from "../../answer/facets.ts";
import { atRest } from "./at-rest.ts";
import { inSlices } from "./in-slices.ts";
import type { AppData } from "./load-data.ts";

/** Milliseconds. */
const patience = 200;

/** Ends early once the signal is aborted. */
export async function prepareFacets(data: AppData, signal: AbortSignal): Promise<void> {
  for (const { id } of facets) {
    await atRest(patience);
    if (signal.aborted) return;
    await inSlices(data.facets.prepare(id));
  }
}
