// Names of models, seeded and spread evenly, that graphs of every size of the benchmark hold.
import { random } from "./random.ts";

const smallest = 10_000;

export function sampleModels(count: number, seed: number): string[] {
  const next = random(seed);
  return Array.from({ length: count }, () => `Model ${Math.floor(next() * smallest)}`);
}
