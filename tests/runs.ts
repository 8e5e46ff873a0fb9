// How often and from which seed every property test draws: the same on every machine, and more or others on demand.
// FC_RUNS multiplies the number of runs, FC_SEED draws other cases.

export const runs = (numRuns: number): { numRuns: number; seed: number } => ({
  numRuns: numRuns * Number(process.env["FC_RUNS"] ?? 1),
  seed: Number(process.env["FC_SEED"] ?? 1),
});
