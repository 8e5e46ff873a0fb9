// The register of the benchmark's questions.
import type { Benchmark } from "./benchmark.ts";
import { hub } from "./benchmarks/hub.ts";
import { lookup } from "./benchmarks/lookup.ts";
import { oneHop } from "./benchmarks/one-hop.ts";
import { sharedDatasets } from "./benchmarks/shared-datasets.ts";
import { shortestPath } from "./benchmarks/shortest-path.ts";
import { textFilter } from "./benchmarks/text-filter.ts";
import { variableLength } from "./benchmarks/variable-length.ts";
import { venuesByYear } from "./benchmarks/venues-by-year.ts";

export const benchmarks: readonly Benchmark[] = [
  lookup,
  oneHop,
  sharedDatasets,
  variableLength,
  shortestPath,
  venuesByYear,
  hub,
  textFilter,
];
