import { edgeKinds, type EdgeKind } from "../../graph/schema.ts";
import type { Facet } from "../facet.ts";
import { anyOf, isOneOf, property, variable } from "../syntax.ts";

const words: Readonly<Record<string, string>> = {
  known: "known",
  none: "known to be none",
  unknown: "unknown",
};

export const coverage: Facet = {
  id: "coverage",
  label: "What is known",
  explanation: "Whether a relation's targets are known, known to be none, or nobody has said.",
  order: "value",
  values:
    ({ graph }) =>
    (node) =>
      Object.entries(graph.nodes[node]?.coverage ?? {}).map(
        ([relation, state]) => `${relation} ${state}`,
      ),
  condition: (of, values) =>
    anyOf(property(variable(of), "coverageStates"), "state", isOneOf(variable("state"), values)),
  name: (value) => {
    const [relation = "", state = ""] = String(value).split(" ");
    const label = relation in edgeKinds ? edgeKinds[relation as EdgeKind].label : relation;
    return `${label}: ${words[state] ?? state}`;
  },
};
