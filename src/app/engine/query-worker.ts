// The engine's worker: its own copy of the graph, read from the very bytes that the page read and checked.
import type { GraphFile } from "../../graph/columns.ts";
import { serveEngine } from "../../query/serve-engine.ts";
import { storeFromFile } from "../../query/store-from-file.ts";

serveEngine(self, (bytes) =>
  storeFromFile(JSON.parse(new TextDecoder().decode(bytes)) as GraphFile),
);
