// Our own graph.json, checked by its loader.
import { loadGraph } from "../../graph/load-graph.ts";
import { parseJson } from "../read/parse-json.ts";
import type { Reader } from "../read/read-result.ts";
import { refusing } from "../read/refusal.ts";

export const readGraphJson: Reader = (text, { file }) =>
  refusing(file, () => {
    const loaded = loadGraph(parseJson(text));
    return "graph" in loaded
      ? { graph: loaded.graph, diagnostics: [], placed: "all" }
      : { errors: loaded.errors.map((error) => ({ ...error, file })) };
  });
