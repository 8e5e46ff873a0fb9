// Makes the columns of all facets while the page is at rest, so that none has to be waited for when it is opened.
import { facets } from "../../answer/facets.ts";
import { inSlices } from "./in-slices.ts";
import type { AppData } from "./load-data.ts";

const atRest = (): Promise<void> =>
  new Promise((go) =>
    "requestIdleCallback" in window
      ? void window.requestIdleCallback(() => go())
      : void setTimeout(go, 600),
  );

/** Ends early once the signal is aborted. */
export async function prepareFacets(data: AppData, signal: AbortSignal): Promise<void> {
  for (const { id } of facets) {
    await atRest();
    if (signal.aborted) return;
    await inSlices(data.facets.prepare(id));
  }
}
