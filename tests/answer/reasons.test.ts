import fc from "fast-check";
import { expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { reasonInWords } from "../../src/answer/reasons.ts";
import { builtGraph } from "./graph.ts";
import { randomReason } from "./random-reason.ts";
import { runs } from "../runs.ts";

const index = builtGraph();
const say = (kind: string, settings: Record<string, string | number | string[]>): string | null =>
  reasonInWords(index, { kind, settings });

it("says what picked nodes with the names of what it is about", () => {
  const [a, b] = index.graph.nodes.filter(({ kind }) => kind === "Model");
  const ids = { from: a?.id ?? "", to: b?.id ?? "" };
  expect(say("paths", ids)).toBe(`paths between ${a?.name} and ${b?.name}`);
  expect(say("paths", { ...ids, hubs: "too" })).toContain(", through hubs, too");
  expect(say("surroundings", { node: a?.id ?? "", depth: 2 })).toBe(
    `surroundings of ${a?.name}, 2 hops`,
  );
  const [region] = index.graph.layout?.regions ?? [];
  expect(say("region", { region: region?.id ?? "" })).toBe(`region ${region?.name}`);
  expect(say("unknown", { relation: "TRAINED_ON" })).toMatch(/^models whose “.+” is unknown$/);
  expect(say("question", { question: "derived-models", base: a?.id ?? "", roles: ["uses"] })).toBe(
    `“Which models derive from ${a?.name}, and on which modality?”`,
  );
  expect(say("question", { question: "derived-models" })).toContain("cannot be asked");
  const twice = { question: "compare-models", nodes: [a?.id ?? "", a?.id ?? ""] };
  expect(say("question", twice)).toContain("cannot be asked");
  expect(say("a kind of tomorrow", {})).toBeNull();
});

it("says every reason in words, whatever a link holds", () => {
  fc.assert(
    fc.property(randomReason(facetIndex(index)), (reason) => {
      expect(reasonInWords(index, reason)?.length).toBeGreaterThan(0);
    }),
    runs(1000),
  );
});
