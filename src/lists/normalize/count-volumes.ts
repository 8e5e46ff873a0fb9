// A table that prints "3D CT" and "1,411 CT" counts volumes without the word: the unit is the modality's own name.
import type { Scale } from "../../graph/schema.ts";
import { singular } from "./parse-scale.ts";

const inSpace = /(?<![\p{L}\p{N}])3-?D\s+(\p{L}[\p{L}\p{N}-]*)/giu;

/** The scale with volumes for what is counted by the name of a modality that the same row prints as 3D. */
export function countVolumes(scale: Scale, modality: string): Scale {
  const names = new Set([...modality.matchAll(inSpace)].map(([, name]) => singular(name ?? "")));
  return {
    ...scale,
    sizes: scale.sizes.map((size) =>
      names.has(size.unit.replace(/ (?:scan|volume)$/, "")) ? { ...size, unit: "volume" } : size,
    ),
  };
}
