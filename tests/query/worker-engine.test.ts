import { describe, expect, it } from "vitest";
import { serveEngine } from "../../src/query/serve-engine.ts";
import { Store } from "../../src/query/store.ts";
import { createWorkerEngine, type WorkerLike } from "../../src/query/worker-engine.ts";

type Listener = (event: { readonly data: unknown }) => void;

const load = (bytes: ArrayBuffer): Store => {
  const count = new Uint8Array(bytes)[0] ?? 0;
  if (count === 0) throw new Error("no nodes");
  return Store.from({
    nodes: Array.from({ length: count }, (_, i) => ({
      id: String(i),
      labels: ["N"],
      properties: { i },
    })),
    edges: [],
  });
};

/** The two ends of a worker in this thread: messages are cloned and come later, as between threads. */
function fakeWorker(deaf: (text: string) => boolean): WorkerLike & { readonly ended: boolean } {
  let ended = false;
  const page: Listener[] = [];
  const inside: Listener[] = [];
  const send = (to: Listener[], message: unknown): void => {
    const data: unknown = structuredClone(message);
    setTimeout(() => {
      if (!ended) for (const listener of to) listener({ data });
    }, 0);
  };
  serveEngine(
    {
      postMessage: (message) => send(page, message),
      addEventListener: (_, listener) => void inside.push(listener),
    },
    load,
  );
  return {
    postMessage(message) {
      if (message.type !== "run" || !deaf(message.text)) send(inside, message);
    },
    addEventListener(type: string, listener: Listener) {
      if (type === "message") page.push(listener);
    },
    terminate() {
      ended = true;
    },
    get ended() {
      return ended;
    },
  };
}

function setUp(nodes = 200) {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const engine = createWorkerEngine(
    () => {
      const worker = fakeWorker((text) => text.includes("hang"));
      workers.push(worker);
      return worker;
    },
    new Uint8Array([nodes]).buffer,
    { silence: 150, grace: 40 },
  );
  return { engine, workers };
}

const long = "MATCH (a), (b), (c), (d) RETURN count(*)";

describe("createWorkerEngine", () => {
  it("gives what the engine gives, edges included, over messages", async () => {
    const { engine } = setUp(3);
    const { columns, rows, nodes, edges, cut } = await engine.run(
      "MATCH (n) WHERE n.i < $x RETURN n.i AS i",
      { x: 2 },
    );
    expect({ columns, rows, nodes, edges, cut }).toEqual({
      columns: ["i"],
      rows: [[0], [1]],
      nodes: [],
      edges: [],
      cut: null,
    });
    engine.close();
  });

  it("rejects with phase, code and place", async () => {
    const { engine } = setUp();
    await expect(engine.run("RETURN x")).rejects.toMatchObject({
      info: { code: "UndefinedVariable", line: 1, column: 8 },
    });
    engine.close();
  });

  it("answers one query after another, in order", async () => {
    const { engine } = setUp();
    const answers: unknown[] = [];
    await Promise.all(
      [1, 2, 3].map(async (i) =>
        answers.push((await engine.run("RETURN $i AS i", { i })).rows[0]?.[0]),
      ),
    );
    expect(answers).toEqual([1, 2, 3]);
    engine.close();
  });

  it("stops a long query that is cancelled, in the same worker", async () => {
    const { engine, workers } = setUp();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    expect((await engine.run(long, {}, { signal: controller.signal })).cut).toBe("cancelled");
    expect((await engine.run("RETURN 1 AS x")).rows).toEqual([[1]]);
    expect(workers.length).toBe(1);
    engine.close();
  });

  it("does not begin what was cancelled before its turn", async () => {
    const { engine } = setUp();
    const controller = new AbortController();
    controller.abort();
    expect(await engine.run(long, {}, { signal: controller.signal })).toMatchObject({
      rows: [],
      cut: "cancelled",
    });
    engine.close();
  });

  it("ends a worker that gives no sign of life, and asks the next one", async () => {
    const { engine, workers } = setUp();
    const [hung, next] = await Promise.all([
      engine.run("RETURN 'hang'"),
      engine.run("MATCH (n) RETURN count(*) AS n"),
    ]);
    expect(hung).toMatchObject({ rows: [], cut: "time" });
    expect(next.rows).toEqual([[200]]);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    engine.close();
  });

  it("ends a worker that does not hear a cancel", async () => {
    const { engine, workers } = setUp();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    expect((await engine.run("RETURN 'hang'", {}, { signal: controller.signal })).cut).toBe(
      "cancelled",
    );
    expect(workers.length).toBe(2);
    engine.close();
  });

  it("says what is wrong with bytes that are no graph", async () => {
    const { engine } = setUp(0);
    await expect(engine.ready).rejects.toThrow("no nodes");
    await expect(engine.run("RETURN 1")).rejects.toThrow("no nodes");
    engine.close();
  });
});
