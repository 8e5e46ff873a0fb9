// The register of ways to size; a new one is a file and a row.
import type { Sizing } from "./sizing.ts";
import { byLinks } from "./sizings/by-links.ts";
import { byParameters } from "./sizings/by-parameters.ts";
import { byRank } from "./sizings/by-rank.ts";

export const sizings: readonly Sizing[] = [byLinks, byParameters, byRank];

/** The sizing of that id, or the first. */
export const sizingOf = (id: string): Sizing =>
  sizings.find((sizing) => sizing.id === id) ?? byLinks;
