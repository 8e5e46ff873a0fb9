import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/query/engine.ts";
import { runQuery, startQuery } from "../../src/query/run-query.ts";
import { Store } from "../../src/query/store.ts";

/** So many nodes that their pairs are too many to see. */
const crowd = Store.from({
  nodes: Array.from({ length: 3000 }, (_, i) => ({
    id: String(i),
    labels: ["N"],
    properties: { i },
  })),
  edges: [],
});
const product = "MATCH (a), (b), (c) RETURN count(*)";

describe("limits", () => {
  it("cut rows, and say so only where there are more", () => {
    const few = runQuery(crowd, "MATCH (n) RETURN n.i", {}, { limits: { rows: 10 } });
    expect([few.rows.length, few.cut]).toEqual([10, "rows"]);
    const all = runQuery(crowd, "MATCH (n) RETURN n.i LIMIT 10", {}, { limits: { rows: 10 } });
    expect([all.rows.length, all.cut]).toEqual([10, null]);
  });

  it("cut by time, keeping what was found", () => {
    const { rows, cut } = runQuery(
      crowd,
      "MATCH (a), (b) WHERE a.i + b.i = 7 RETURN a.i",
      {},
      { limits: { milliseconds: 20 } },
    );
    expect(cut).toBe("time");
    expect(rows.length).toBeLessThan(9);
  });

  it("cut by memory what would collect too much", () => {
    for (const text of [
      "MATCH (a), (b) RETURN collect(a.i + b.i)",
      "MATCH (a), (b) RETURN DISTINCT a, b",
      "MATCH (a), (b) RETURN a.i AS x ORDER BY x",
      "RETURN size(range(1, 1000000000))",
      "RETURN reduce(all = [], x IN range(1, 100000) | all + x)",
    ])
      expect([text, runQuery(crowd, text, {}, { limits: { bytes: 2_000_000 } }).cut]).toEqual([
        text,
        "memory",
      ]);
  });

  it("reach inside expressions, which cannot pause", () => {
    for (const text of [
      "RETURN size([x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE y < 0)])",
      "RETURN EXISTS { MATCH (a), (b), (c) WHERE a.i + b.i + c.i < 0 }",
    ])
      expect(runQuery(crowd, text, {}, { limits: { milliseconds: 30 } }).cut).toBe("time");
  });
});

describe("a run in slices", () => {
  it("pauses and goes on to the same answer", () => {
    const text =
      "MATCH (a), (b) WHERE a.i < 300 AND b.i < 300 WITH a.i % 7 AS k, count(*) AS n RETURN k, n ORDER BY k";
    const run = startQuery(crowd, text);
    let slices = 1;
    while (!run.step(0)) slices += 1;
    expect(slices).toBeGreaterThan(3);
    expect(run.result().rows).toEqual(runQuery(crowd, text).rows);
  });

  it("pauses between rows each of which is long to compute", () => {
    for (const test of [
      "any(y IN range(1, 5000) WHERE y < 0)",
      "EXISTS { MATCH (b) WHERE b.i < 0 }",
    ]) {
      const run = startQuery(crowd, `UNWIND range(1, 100000) AS x WITH x WHERE ${test} RETURN x`);
      expect([test, run.step(1)]).toEqual([test, false]);
      run.cancel();
    }
  });

  it("stops where it is cancelled", () => {
    const run = startQuery(crowd, product);
    expect(run.step(5)).toBe(false);
    run.cancel();
    expect(run.step(5)).toBe(true);
    expect(run.result()).toMatchObject({ rows: [], cut: "cancelled" });
  });
});

describe("createEngine", () => {
  it("lets other tasks have their turn, and hears an abort between slices", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const { cut } = await createEngine(crowd).run(product, {}, { signal: controller.signal });
    expect(cut).toBe("cancelled");
  });

  it("rejects with what is wrong", async () => {
    await expect(createEngine(crowd).run("RETURN x")).rejects.toMatchObject({
      info: { code: "UndefinedVariable" },
    });
  });

  it("explains without running", async () => {
    const { rows, plan } = await createEngine(crowd).run(product, {}, { explain: true });
    expect(rows).toEqual([]);
    expect(plan.rows).toBe(undefined);
    expect(plan.estimatedRows).toBe(1);
  });
});
