import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { putBack, takeApart } from "../../src/app/open/pieces.ts";
import { runs } from "../runs.ts";

const together = (value: unknown): unknown => {
  const { frame, pieces } = structuredClone(takeApart(value));
  for (const piece of pieces) putBack(frame, piece);
  return frame;
};

describe("a large value on its way from a worker", () => {
  test("is the same when its pieces are put back", () => {
    const long = Array.from({ length: 12_001 }, (_, i) => ({ i, text: `row ${i}` }));
    const value = { title: "t", none: null, table: { rows: long, codes: long.map(({ i }) => i) } };
    expect(together(value)).toEqual(value);
  });

  test("keeps long lists within short lists in their places", () => {
    const long = Array.from({ length: 6000 }, (_, i) => i);
    const value = { lists: [{ file: "a", lines: long }, { file: "b", lines: [] }, [long, 1]] };
    expect(together(value)).toEqual(value);
  });

  test("travels in pieces of a few thousand items, and a frame without long lists", () => {
    const { frame, pieces } = takeApart({ rows: Array.from({ length: 20_000 }, (_, i) => i) });
    expect(frame).toEqual({ rows: [] });
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ items }) => items.length))).toBeLessThanOrEqual(5000);
  });

  test("any plain value survives", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(together({ value })).toEqual({ value });
      }),
      runs(100),
    );
  });
});
