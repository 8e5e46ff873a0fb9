// GEXF 1.0 to 1.3: Gephi's, networkx', our own. Gephi's y points up and is turned here. Of a graph that changes over
// time every node and edge is kept, with the last value of each attribute.
import { Findings, otherLook } from "../read/findings.ts";
import { graphFromRaw } from "../read/graph-from-raw.ts";
import type { RawEdge, RawNode } from "../read/raw-graph.ts";
import type { Reader } from "../read/read-result.ts";
import { Refusal, refusing } from "../read/refusal.ts";
import { readXml } from "../xml/read-xml.ts";
import { parseGexfList } from "./parse-gexf-list.ts";

interface Declared {
  readonly title: string;
  readonly type: string;
}

interface Owner {
  readonly values: Map<string, unknown>;
  readonly own: Readonly<Record<string, string>>;
  readonly line: number;
  x?: number;
  y?: number;
}

export const readGexf: Reader = (text, { file, onProgress }) =>
  refusing(file, () => {
    const findings = new Findings(file);
    const nodes: RawNode[] = [];
    const edges: RawEdge[] = [];
    const declared = {
      node: new Map<string, Declared>(),
      edge: new Map<string, Declared>(),
    };
    const defaults = { node: new Map<string, unknown>(), edge: new Map<string, unknown>() };
    let scope: "node" | "edge" | null = null;
    let attribute: { id: string; declared: Declared } | null = null;
    let directed = true;
    let root = "";
    let looks = false;
    // Nodes may hold nodes; an edge holds nothing that could be an owner.
    const owners: Owner[] = [];

    const open = (name: string, own: Readonly<Record<string, string>>, line: number): void => {
      if (root === "") {
        root = name;
        if (name !== "gexf")
          throw new Refusal("not-gexf", `found <${name}>, expected <gexf>`, line);
      }
      const owner = owners.at(-1);
      switch (name) {
        case "graph":
          directed = (own["defaultedgetype"] ?? "undirected") === "directed";
          if (own["mode"] === "dynamic")
            findings.add(
              "dynamic",
              "info",
              "the graph changes over time; every node and edge that ever was is shown, with its last values",
              line,
            );
          return;
        case "attributes":
          scope = own["class"] === "edge" ? "edge" : own["class"] === "node" ? "node" : null;
          return;
        case "attribute": {
          const id = own["id"] ?? own["title"] ?? "";
          attribute = {
            id,
            declared: { title: own["title"] ?? id, type: own["type"] ?? "string" },
          };
          if (scope !== null) declared[scope].set(id, attribute.declared);
          return;
        }
        case "node":
        case "edge":
          owners.push({ values: new Map(defaults[name]), own, line });
          if (name === "edge") checkType(own["type"], line);
          return;
        case "attvalue": {
          const kind = owner !== undefined && "source" in owner.own ? "edge" : "node";
          const id = own["for"] ?? own["id"] ?? "";
          const { title, type } = declared[kind].get(id) ?? { title: id, type: "string" };
          owner?.values.set(title, typed(type, own["value"] ?? ""));
          return;
        }
        case "position":
          if (owner === undefined) return;
          owner.x = Number(own["x"] ?? Number.NaN);
          // 0 - y, not -y: no negative zero.
          owner.y = 0 - Number(own["y"] ?? Number.NaN);
          if (Number(own["z"] ?? 0) !== 0)
            findings.add("three-dimensions", "info", "z is left out; the map is flat", line);
          return;
        case "color":
        case "size":
        case "shape":
          if (!looks && owner !== undefined) findings.add(...otherLook, line);
          looks = true;
          return;
        default:
      }
    };
    const checkType = (type: string | undefined, line: number): void => {
      if (type === undefined ? !directed : type !== "directed")
        findings.add(
          "undirected",
          "info",
          "an undirected edge is shown from its source to its target",
          line,
        );
    };
    const close = (name: string, content: string): void => {
      // How our own files look is how the map draws them.
      if (name === "creator" && content.trim() === "Modelkin") looks = true;
      if (name === "default" && attribute !== null && scope !== null)
        defaults[scope].set(attribute.declared.title, typed(attribute.declared.type, content));
      if (name === "attribute") attribute = null;
      if (name === "attributes") scope = null;
      if (name !== "node" && name !== "edge") return;
      const { values, own, line, x, y } = owners.pop() as Owner;
      const label = own["label"];
      const shared = { line, attributes: values, ...(label !== undefined && { label }) };
      if (name === "node") {
        if (own["id"] === undefined)
          findings.add("no-id", "warning", "a node has no id and is left out", line);
        else
          nodes.push({
            ...shared,
            id: own["id"],
            ...(x !== undefined && y !== undefined && { x, y }),
          });
        return;
      }
      if (own["kind"] !== undefined && !values.has("kind")) values.set("kind", own["kind"]);
      if (own["weight"] !== undefined) values.set("weight", own["weight"]);
      edges.push({ ...shared, source: own["source"] ?? "", target: own["target"] ?? "" });
    };
    readXml(text, { open, close }, onProgress);
    return graphFromRaw({ nodes, edges, about: new Map() }, file, findings);
  });

const numeric = new Set([
  "integer",
  "long",
  "double",
  "float",
  "byte",
  "short",
  "biginteger",
  "bigdecimal",
]);

/** Values as their declared type says; a number that is none stays text. */
function typed(type: string, text: string): unknown {
  if (type.startsWith("list")) return parseGexfList(text);
  if (numeric.has(type) && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (type === "boolean" && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}
