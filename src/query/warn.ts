// What a query names and this graph lacks: labels, types, properties, each with the nearest name that there is.
import type { QueryWarning } from "../graph/query-engine.ts";
import type { Analysis } from "./analyse/analysis.ts";
import type { AstNode, Name } from "./ast.ts";
import { childrenOf } from "./children.ts";
import { nearestName } from "./nearest-name.ts";
import type { Store } from "./store.ts";

type Noun = "label" | "relationship type" | "property";

/** In order of the text. */
export function warn(store: Store, { query, bindings }: Analysis): QueryWarning[] {
  const { types, nodeProperties, edgeProperties } = store.parts;
  const warnings: QueryWarning[] = [];
  const check = (noun: Noun, names: readonly string[], { name, from, to }: Name): void => {
    if (names.includes(name)) return;
    const suggestion = nearestName(name, names);
    warnings.push({
      code: `Unknown${noun === "label" ? "Label" : noun === "property" ? "Property" : "RelationshipType"}`,
      message: `No ${noun} ${name} is in this graph${suggestion === null ? "" : `; did you mean ${suggestion}?`}`,
      from,
      to,
      ...(suggestion !== null && { suggestion }),
    });
  };
  const visit = (node: AstNode): void => {
    switch (node.type) {
      case "NodePattern":
        for (const label of node.labels) check("label", store.labels, label);
        for (const { key } of node.properties?.entries ?? [])
          check("property", nodeProperties.keys, key);
        break;
      case "RelationshipPattern":
        for (const type of node.types) check("relationship type", types, type);
        for (const { key } of node.properties?.entries ?? [])
          check("property", edgeProperties.keys, key);
        break;
      case "HasLabels":
        for (const label of node.labels) check("label", [...store.labels, ...types], label);
        break;
      case "Property": {
        const kind =
          node.object.type === "Variable" ? bindings.get(node.object)?.type.kind : undefined;
        if (kind === "node") check("property", nodeProperties.keys, node.key);
        if (kind === "relationship") check("property", edgeProperties.keys, node.key);
        break;
      }
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(query);
  return warnings;
}
