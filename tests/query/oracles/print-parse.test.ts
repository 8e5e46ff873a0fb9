import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parse } from "../../../src/query/parse.ts";
import { print } from "../../../src/query/print.ts";
import { QueryError } from "../../../src/query/query-error.ts";
import { findTck, noTckHint } from "../tck/find-tck.ts";
import { readScenarios } from "../tck/read-scenarios.ts";
import { query } from "./random-query.ts";
import { runs } from "../../runs.ts";

/** The tree without the places in the text. */
function bare(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(bare);
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => key !== "from" && key !== "to")
      .map(([key, value]) => [key, bare(value)]),
  );
}

describe("printing and parsing", () => {
  const folder = findTck();
  it.skipIf(folder === null && process.env["CI"] === undefined)(
    "are each other's inverse for every query of the TCK that can be read",
    () => {
      if (folder === null) throw new Error(noTckHint);
      const texts = readScenarios(folder).flatMap(({ steps }) =>
        steps.flatMap((step) => (step.kind === "query" ? [step.query] : [])),
      );
      let read = 0;
      for (const text of texts) {
        let tree: ReturnType<typeof parse>;
        try {
          tree = parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError);
          continue;
        }
        read += 1;
        const printed = print(tree);
        expect(bare(parse(printed)), text).toEqual(bare(tree));
        expect(print(parse(printed))).toBe(printed);
      }
      expect(read).toBeGreaterThan(texts.length / 2);
    },
  );

  it("are each other's inverse for generated trees", () => {
    fc.assert(
      fc.property(query, (tree) => {
        const printed = print(tree);
        expect(bare(parse(printed)), printed).toEqual(bare(tree));
      }),
      runs(3000),
    );
  });

  it.each([
    ["a call of a quantifier's name", "RETURN all((a IN $b)), any((a IN $b) = true)"],
    ["a negation in brackets, which is no node with its properties", "RETURN (NOT $a) - []"],
  ])("keep %s what it is", (_what, text) => {
    const tree = parse(text);
    expect(bare(parse(print(tree)))).toEqual(bare(tree));
  });
});
