// Random reasons that nodes were picked for: of every kind, with settings that fit and settings that do not.
import fc from "fast-check";
import type { FacetIndex } from "../../src/answer/facet-index.ts";
import { questions } from "../../src/answer/questions.ts";
import type { Reason } from "../../src/answer/reason.ts";
import { reasonKinds } from "../../src/answer/reasons.ts";

export function randomReason({ index }: FacetIndex): fc.Arbitrary<Reason> {
  const id = fc.constantFrom(...index.graph.nodes.map((node) => node.id));
  const names = Array.from(
    new Set([
      ...questions.flatMap(({ parameters }) => parameters.map((parameter) => parameter.id)),
      ...["from", "to", "hubs", "node", "depth", "region", "base", "relation", "a:b=c&d"],
    ]),
  );
  const value = fc.oneof(
    fc.string(),
    id,
    fc.integer(),
    fc.uniqueArray(id, { maxLength: 4 }),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  return fc.record({
    kind: fc.constantFrom(...reasonKinds),
    settings: fc
      .tuple(
        fc.constantFrom(...questions.map((question) => question.id), "no such question"),
        fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 }),
      )
      .map(([question, rest]) => ({ ...rest, question })),
  });
}
