import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignIds, readLedger, writeLedger, type IdRequest } from "../../src/graph/ledger.ts";
import { runs } from "../runs.ts";

const ask = (key: string, name: string, ...tellers: string[]): IdRequest => ({
  prefix: "model",
  key,
  name,
  tellers,
});

describe("assignIds", () => {
  test("a name alone gives its slug", () => {
    expect(assignIds([ask("k1", "Alpha+")], []).ids.get("k1")).toBe("model/alpha-plus");
  });

  test("newcomers of one slug are told apart by year, never by order", () => {
    const rivals = [ask("k1", "Alpha", "2020", "repo-a"), ask("k2", "ALPHA", "2021", "repo-b")];
    const { ids } = assignIds(rivals, []);
    expect(ids.get("k1")).toBe("model/alpha-2020");
    expect(ids.get("k2")).toBe("model/alpha-2021");
    expect(assignIds(rivals.toReversed(), []).ids).toEqual(new Map([...ids].toReversed()));
  });

  test("rivals of one year are told apart by the first identifier that differs", () => {
    const { ids } = assignIds(
      [ask("k1", "Alpha", "2020", "x"), ask("k2", "Alpha", "2020", "y")],
      [],
    );
    expect([...ids.values()].toSorted()).toEqual(["model/alpha-x", "model/alpha-y"]);
  });

  test("who had an id keeps it, and a newcomer takes a suffix", () => {
    const first = assignIds([ask("k1", "Alpha", "2020")], []);
    const second = assignIds(
      [ask("k0", "Alpha", "2024"), ask("k1", "Alpha renamed", "2020")],
      first.ledger,
    );
    expect(second.ids.get("k1")).toBe("model/alpha");
    expect(second.ids.get("k0")).toBe("model/alpha-2024");
    expect(second.diagnostics).toEqual([]);
  });

  test("an id that a build would drop is an error that says how to record it, and is never given again", () => {
    const first = assignIds([ask("k1", "Alpha")], []);
    const second = assignIds([ask("k2", "Alpha", "2022")], first.ledger);
    expect(second.diagnostics[0]?.message).toMatch(/model\/alpha.*--update-ids/);
    expect(second.ids.get("k2")).toBe("model/alpha-2022");
    expect(second.ledger.find((row) => row.id === "model/alpha")?.state).toBe("gone");
  });

  test("ids are unique and do not depend on the order of requests", () => {
    const request = fc.record({
      name: fc.constantFrom("A", "a", "B+", "b plus", "!"),
      tellers: fc.array(fc.constantFrom("1", "2", "3"), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), (asked) => {
        const requests = asked.map((one, i) => ({ prefix: "model", key: `k${i}`, ...one }));
        const { ids, ledger } = assignIds(requests, []);
        expect(new Set(ids.values()).size).toBe(requests.length);
        const back = assignIds(requests.toReversed(), []).ids;
        for (const [key, id] of ids) expect(back.get(key)).toBe(id);
        expect(readLedger(writeLedger(ledger))).toEqual(ledger);
      }),
      runs(100),
    );
  });
});
