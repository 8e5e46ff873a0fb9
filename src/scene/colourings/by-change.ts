// Colour and shape say what a newer version of a list did to a work.
import { anyOf, type Colouring } from "../colouring.ts";

const changes = ["added", "removed", "changed"] as const;
const looks = {
  added: { label: "Added", shape: "triangle" },
  removed: { label: "Removed", shape: "cross" },
  changed: { label: "Changed", shape: "diamond" },
} as const;

export const byChange: Colouring = {
  id: "change",
  label: "What changed",
  classes: ({ graph }, theme) => ({
    classes: changes.map((change, i) => ({
      label: looks[change].label,
      colour: theme.series[[2, 1, 0][i] ?? 0] ?? theme.ink,
      shape: looks[change].shape,
      clauses: anyOf("change", change),
    })),
    classOf: (node) => changes.findIndex((change) => change === graph.nodes[node]?.change),
    rest: "As it was",
  }),
  applies: ({ graph }) => graph.nodes.some(({ change }) => change !== undefined),
};
