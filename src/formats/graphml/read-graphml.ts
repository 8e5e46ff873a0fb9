// GraphML: networkx', igraph's, Cytoscape's, yEd's (labels and places of its node graphics), our own.
import { Findings, otherLook } from "../read/findings.ts";
import { graphFromRaw } from "../read/graph-from-raw.ts";
import type { RawEdge, RawNode } from "../read/raw-graph.ts";
import type { Reader } from "../read/read-result.ts";
import { Refusal, refusing } from "../read/refusal.ts";
import { readXml } from "../xml/read-xml.ts";

interface Key {
  readonly name: string;
  readonly type: string;
  readonly owner: string;
  fallback?: unknown;
}

interface Owner {
  readonly element: string;
  readonly values: Map<string, unknown>;
  readonly own: Readonly<Record<string, string>>;
  readonly line: number;
  label?: string;
  x?: number;
  y?: number;
}

const owning = new Set(["graph", "node", "edge"]);

export const readGraphml: Reader = (text, { file, onProgress }) =>
  refusing(file, () => {
    const findings = new Findings(file);
    const nodes: RawNode[] = [];
    const edges: RawEdge[] = [];
    const about = new Map<string, unknown>();
    const keys = new Map<string, Key>();
    const owners: Owner[] = [];
    const dataKeys: (Key | null)[] = [];
    let key: Key | null = null;
    let looks = false;
    let directed = true;
    let graphs = 0;
    let root = "";

    const open = (name: string, own: Readonly<Record<string, string>>, line: number): void => {
      if (root === "") {
        root = name;
        if (name !== "graphml")
          throw new Refusal("not-graphml", `found <${name}>, expected <graphml>`, line);
      }
      // Graphics hold elements, not a value.
      if (name !== "data" && dataKeys.length > 0) dataKeys[dataKeys.length - 1] = null;
      switch (name) {
        case "key": {
          const id = own["id"] ?? "";
          key = {
            name: own["attr.name"] ?? id,
            type: own["attr.type"] ?? "string",
            owner: own["for"] ?? "all",
          };
          keys.set(id, key);
          return;
        }
        case "graph":
          graphs += 1;
          if (graphs === 1) directed = own["edgedefault"] !== "undirected";
          else
            findings.add(
              "nested-graph",
              "info",
              "a graph inside the graph is shown flat, its nodes among the others",
              line,
            );
          break;
        case "hyperedge":
          findings.add("hyperedge", "warning", "a hyperedge has no two ends and is left out", line);
          return;
        case "data":
          dataKeys.push(
            keys.get(own["key"] ?? "") ?? { name: own["key"] ?? "", type: "string", owner: "all" },
          );
          return;
        case "Fill":
          if (!looks && owners.length > 0) findings.add(...otherLook, line);
          looks = true;
          return;
        case "Geometry": {
          const owner = owners.at(-1);
          const [x, y] = [Number(own["x"]), Number(own["y"])];
          if (owner?.element !== "node") return;
          owner.x = x + (Number(own["width"]) || 0) / 2;
          owner.y = y + (Number(own["height"]) || 0) / 2;
          return;
        }
        default:
      }
      if (owning.has(name)) {
        const values = new Map<string, unknown>();
        for (const { owner, name: attribute, fallback } of keys.values())
          if (fallback !== undefined && (owner === name || owner === "all"))
            values.set(attribute, fallback);
        owners.push({ element: name, values, own, line });
      }
    };
    const close = (name: string, content: string): void => {
      const owner = owners.at(-1);
      if (name === "key") key = null;
      if (name === "default" && key !== null) key.fallback = typed(key.type, content);
      if (name === "data") {
        const held = dataKeys.pop();
        if (held && owner) owner.values.set(held.name, typed(held.type, content));
      }
      if ((name === "NodeLabel" || name === "EdgeLabel") && owner && content.trim() !== "")
        owner.label ??= content.trim();
      if (!owning.has(name)) return;
      const { values, own, line, label, x, y } = owners.pop() as Owner;
      const shared = { line, attributes: values, ...(label !== undefined && { label }) };
      if (name === "graph") {
        if (owners.length === 0)
          for (const [attribute, value] of values) about.set(attribute, value);
      } else if (name === "edge") {
        if (own["directed"] === undefined ? !directed : own["directed"] !== "true")
          findings.add(
            "undirected",
            "info",
            "an undirected edge is shown from its source to its target",
            line,
          );
        edges.push({ ...shared, source: own["source"] ?? "", target: own["target"] ?? "" });
      } else if (own["id"] === undefined)
        findings.add("no-id", "warning", "a node has no id and is left out", line);
      else
        nodes.push({
          ...shared,
          id: own["id"],
          ...(x !== undefined && y !== undefined && Number.isFinite(x + y) && { x, y }),
        });
    };
    readXml(text, { open, close }, onProgress);
    return graphFromRaw({ nodes, edges, about }, file, findings);
  });

const numeric = new Set(["int", "integer", "long", "float", "double"]);

function typed(type: string, text: string): unknown {
  if (numeric.has(type) && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (type === "boolean" && /^\s*(?:true|false|1|0)\s*$/i.test(text))
    return /^\s*(?:true|1)/i.test(text);
  return text;
}
