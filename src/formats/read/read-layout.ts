// The map's layout as the graphology export carries it. It is kept only where it fits the nodes one by one.
import type { MapLayout } from "../../graph/graph.ts";
import { isFields } from "./attribute-value.ts";

const isNumbers = (found: unknown, count: number): found is readonly number[] =>
  Array.isArray(found) &&
  found.length === count &&
  found.every((value) => typeof value === "number" && Number.isFinite(value));

/** Null where there is none, where it is broken, or where some of the file's nodes were not kept. */
export function readLayout(found: unknown, inFile: number, kept: number): MapLayout | null {
  if (!isFields(found) || inFile !== kept || !Array.isArray(found["regions"])) return null;
  const parallel = ["region", "visibility", "radius", "importance", "community"];
  return isPositive(found["width"]) &&
    isPositive(found["height"]) &&
    parallel.every((name) => isNumbers(found[name], kept)) &&
    found["regions"].every(isRegion)
    ? (found as unknown as MapLayout)
    : null;
}

const isPositive = (found: unknown): boolean => typeof found === "number" && found > 0;

const isRegion = (found: unknown): boolean => {
  if (!isFields(found) || !isFields(found["label"]) || !Array.isArray(found["polygons"]))
    return false;
  const { id, name, fact, hue, dashed, label } = found;
  const { x, y, lines, size } = label;
  return (
    [id, name, fact].every((part) => typeof part === "string") &&
    (hue === null || typeof hue === "number") &&
    typeof dashed === "boolean" &&
    [x, y, size].every((part) => typeof part === "number") &&
    Array.isArray(lines) &&
    lines.every((line) => typeof line === "string") &&
    found["polygons"].every((ring) => Array.isArray(ring) && isNumbers(ring, ring.length))
  );
};
