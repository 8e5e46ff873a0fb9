// The register of formats that a graph leaves in. A new one is a folder, and a row here.
import type { Format } from "./format.ts";
import { graphology } from "./graphology/graphology-format.ts";

export const formats: readonly Format[] = [graphology];

export const formatOf = (id: string): Format | undefined =>
  formats.find((format) => format.id === id);
