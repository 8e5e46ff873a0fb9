// Fetches the graph that was built beside the page, and indexes it.
import { facetIndex, type FacetIndex } from "../../answer/facet-index.ts";
import { indexGraph, type GraphIndex } from "../../graph/index-graph.ts";
import { loadGraph } from "../../graph/load-graph.ts";
import type { Comparison } from "../open/open-job.ts";
import { nextTask } from "./next-task.ts";

export interface AppData {
  readonly index: GraphIndex;
  readonly facets: FacetIndex;
  /** The file as it came, for workers that read it themselves. */
  readonly bytes: ArrayBuffer;
  /** Opened from this machine: no link leads to it. */
  readonly local?: true;
  /** Where the graph is one of two versions of a list: what changed. */
  readonly comparison?: Comparison;
}

/** What went wrong, in words: a headline and details. */
export class LoadFailure extends Error {
  readonly details: readonly string[];

  constructor(message: string, details: readonly string[]) {
    super(message);
    this.details = details;
  }
}

/** Rejects with a LoadFailure. */
export async function loadData(url: string): Promise<AppData> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new LoadFailure("The graph could not be fetched.", [
      `${url} did not answer. Check the connection, then reload the page.`,
    ]);
  }
  if (!response.ok)
    throw new LoadFailure("The graph is not where this page expects it.", [
      `${url} answered ${response.status}. Build it with "npm run build", and publish the whole of dist/.`,
    ]);
  let bytes: ArrayBuffer;
  let json: unknown;
  try {
    bytes = await response.arrayBuffer();
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new LoadFailure("The graph file is broken.", [
      `${url} is no JSON: it may be cut short. Build it again with "npm run build".`,
    ]);
  }
  await nextTask();
  const loaded = loadGraph(json);
  if ("errors" in loaded)
    throw new LoadFailure(
      "The graph file is broken.",
      loaded.errors.map(({ message }) => message),
    );
  await nextTask();
  const index = indexGraph(loaded.graph);
  return { index, facets: facetIndex(index), bytes };
}
