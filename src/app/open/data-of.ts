// From the columns of an opened graph to what the app works on, in slices.
import { fitDefaults } from "../../answer/fit-defaults.ts";
import { facetIndex } from "../../answer/facet-index.ts";
import { limitContent } from "../../answer/limit-content.ts";
import { scopeContent } from "../../answer/scope-nodes.ts";
import { wholeScope } from "../../answer/scope.ts";
import { readColumns, type GraphFile } from "../../graph/columns.ts";
import { indexing } from "../../graph/index-graph.ts";
import { firstFacets } from "../scope/first-facets.ts";
import { inSlices } from "../load/in-slices.ts";
import { nextTask } from "../load/next-task.ts";
import { defaults } from "../questions/defaults.ts";
import type { AppData } from "../load/load-data.ts";

/** `bytes` hold the same graph, for workers that read it themselves. The worker that read it has checked it. */
export async function dataOf(
  file: GraphFile,
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<AppData> {
  const graph = await inSlices(readColumns(file), signal);
  const index = await inSlices(indexing(graph), signal);
  const facets = facetIndex(index);
  for (const facet of firstFacets) await inSlices(facets.prepare(facet), signal);
  // What is found once, each in a task of its own rather than in the one that draws.
  await nextTask();
  fitDefaults(defaults, index);
  await nextTask();
  limitContent(index, scopeContent(facets, wholeScope));
  await nextTask();
  signal.throwIfAborted();
  return { index, facets, bytes, local: true };
}
