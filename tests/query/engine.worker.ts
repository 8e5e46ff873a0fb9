// A worker with an engine over a complete graph of a few hundred nodes, for a test in a browser.
import { serveEngine } from "../../src/query/serve-engine.ts";
import { Store } from "../../src/query/store.ts";

serveEngine(self, (bytes) => {
  const count = new Uint32Array(bytes)[0] ?? 0;
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: String(i),
    labels: ["N"],
    properties: { i },
  }));
  const edges = nodes.flatMap(({ id }, i) =>
    nodes.slice(i + 1).map((other) => ({ type: "T", start: id, end: other.id })),
  );
  return Store.from({ nodes, edges });
});
