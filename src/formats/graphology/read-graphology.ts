// graphology's serialized JSON, ours and others'.
import { isFields } from "../read/attribute-value.ts";
import { Findings } from "../read/findings.ts";
import { graphFromRaw } from "../read/graph-from-raw.ts";
import { parseJson } from "../read/parse-json.ts";
import type { RawEdge, RawNode } from "../read/raw-graph.ts";
import type { Reader } from "../read/read-result.ts";
import { Refusal, refusing } from "../read/refusal.ts";

export const readGraphology: Reader = (text, { file }) =>
  refusing(file, () => {
    const findings = new Findings(file);
    const json = parseJson(text);
    if (!isFields(json) || !Array.isArray(json["nodes"]))
      throw new Refusal("not-graphology", "expected an object with a list of nodes");
    const held: unknown = json["edges"] ?? [];
    if (!Array.isArray(held)) throw new Refusal("not-graphology", "edges: expected a list");
    const nodes = json["nodes"].flatMap((node: unknown, i): RawNode[] => {
      const id = isFields(node) ? keyOf(node["key"]) : undefined;
      if (id === undefined || !isFields(node)) {
        findings.add("no-id", "warning", `nodes[${i}] has no key and is left out`);
        return [];
      }
      return [{ id, attributes: entries(node["attributes"]) }];
    });
    const edges = held.flatMap((edge: unknown, i): RawEdge[] => {
      const source = isFields(edge) ? keyOf(edge["source"]) : undefined;
      const target = isFields(edge) ? keyOf(edge["target"]) : undefined;
      if (source === undefined || target === undefined || !isFields(edge)) {
        findings.add("missing-end", "warning", `edges[${i}] lacks an end and is left out`);
        return [];
      }
      if (edge["undirected"] === true)
        findings.add(
          "undirected",
          "info",
          "an undirected edge is shown from its source to its target",
        );
      return [{ source, target, attributes: entries(edge["attributes"]) }];
    });
    return graphFromRaw({ nodes, edges, about: entries(json["attributes"]) }, file, findings);
  });

const keyOf = (key: unknown): string | undefined =>
  typeof key === "string" || typeof key === "number" ? String(key) : undefined;

const entries = (held: unknown): ReadonlyMap<string, unknown> =>
  new Map(isFields(held) ? Object.entries(held) : []);
