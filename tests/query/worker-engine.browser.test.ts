import { afterAll, describe, expect, it } from "vitest";
import { createWorkerEngine } from "../../src/query/worker-engine.ts";

const engine = createWorkerEngine(
  () => new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module" }),
  new Uint32Array([200]).buffer,
);
afterAll(() => engine.close());

const runToCancel = async (text: string): Promise<unknown> => {
  const controller = new AbortController();
  let turns = 0;
  const answers = setInterval(() => (turns += 1), 1);
  const run = engine.run(text, {}, { signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 200));
  controller.abort();
  const { cut } = await run;
  clearInterval(answers);
  return { cut, pageAnswers: turns > 5 };
};

describe("the engine in a worker of the browser", () => {
  it("answers", async () => {
    await engine.ready;
    expect((await engine.run("MATCH (a {i: 0})-->(b) RETURN count(b) AS n")).rows).toEqual([[199]]);
  });

  it.each([
    ["in its rows", "MATCH p = (a)-[*]->(b) RETURN count(p) AS n"],
    [
      "inside an expression that cannot pause",
      "RETURN size([x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE y < 0)]) AS n",
    ],
  ])(
    "stops when cancelled %s, the page answering all the while, and runs the next query",
    async (_, text) => {
      expect(await runToCancel(text)).toEqual({ cut: "cancelled", pageAnswers: true });
      expect((await engine.run("RETURN 1 AS x")).rows).toEqual([[1]]);
    },
  );
});
