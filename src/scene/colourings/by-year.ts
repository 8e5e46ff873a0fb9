// Colour says when an entry appeared: six steps from earlier to later.
import { anyOf, type Colouring } from "../colouring.ts";

export const byYear: Colouring = {
  id: "year",
  label: "Year",
  classes: ({ graph }, theme) => {
    const years = [
      ...new Set(graph.nodes.flatMap(({ year }) => (year === undefined ? [] : [year]))),
    ].sort((a, b) => a - b);
    // The latest years are the busiest: one step each, and everything before them shares the first.
    const single = years.slice(-(theme.ramp.length - 1));
    const early = years.slice(0, -(theme.ramp.length - 1));
    const bins =
      early.length > 0 ? [early, ...single.map((year) => [year])] : single.map((year) => [year]);
    const step = new Map(bins.flatMap((bin, i) => bin.map((year) => [year, i] as const)));
    const offset = theme.ramp.length - bins.length;
    return {
      classes: bins.map((bin, i) => ({
        label: bin.length > 1 ? `${bin[0]} to ${bin.at(-1)}` : String(bin[0]),
        colour: theme.ramp[i + offset] ?? theme.unknown,
        clauses: anyOf("year", ...bin),
      })),
      classOf: (node) => step.get(graph.nodes[node]?.year ?? Number.NaN) ?? -1,
      rest: "No year",
    };
  },
};
