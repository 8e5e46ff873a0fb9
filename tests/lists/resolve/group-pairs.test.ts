import fc from "fast-check";
import { expect, test } from "vitest";
import { groupPairs } from "../../../src/lists/resolve/group-pairs.ts";
import { runs } from "../../runs.ts";

const size = 12;
const pairs = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 });

test("what must stay apart is never grouped, and a pair that is not joined is a conflict", () => {
  fc.assert(
    fc.property(pairs, pairs, (joined, enemies) => {
      const apart = enemies.filter(([a, b]) => a !== b);
      const { groups, conflicts } = groupPairs(size, joined, apart);
      const groupOf = new Map(groups.flatMap((group, g) => group.map((i) => [i, g])));
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: size }, (_, i) => i),
      );
      for (const [a, b] of apart) expect(groupOf.get(a)).not.toBe(groupOf.get(b));
      for (const pair of joined)
        if (groupOf.get(pair[0]) !== groupOf.get(pair[1]))
          expect(conflicts.some((conflict) => conflict.pair === pair)).toBe(true);
    }),
    runs(100),
  );
});

test("the stronger pair, which comes first, is kept", () => {
  const { groups, conflicts } = groupPairs(
    3,
    [
      [0, 1],
      [1, 2],
    ],
    [[0, 2]],
  );
  expect(groups).toEqual([[0, 1], [2]]);
  expect(conflicts).toEqual([{ pair: [1, 2], apart: [2, 0] }]);
});
