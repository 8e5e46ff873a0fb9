// A value of a result as plain text.
import type {
  MapValue,
  NodeValue,
  PathValue,
  RelationshipValue,
  Value,
} from "../../../graph/value.ts";

export const isNode = (value: Value): value is NodeValue => isRecord(value) && "labels" in value;
export const isRelationship = (value: Value): value is RelationshipValue =>
  isRecord(value) && "start" in value;
export const isPath = (value: Value): value is PathValue =>
  isRecord(value) && "relationships" in value;

const isRecord = (
  value: Value,
): value is Exclude<Value, null | boolean | number | bigint | string> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);

export function valueText(value: Value): string {
  if (value === null) return "null";
  if (typeof value !== "object") return String(value);
  if (isNode(value)) return nodeText(value);
  if (isRelationship(value)) return value.type;
  if (isPath(value)) return pathText(value);
  if ("float" in value) return String(value.float);
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return Array.from(value as MapValue, ([key, held]) => `${key}: ${valueText(held)}`).join(", ");
}

export const nodeText = ({ id, properties }: NodeValue): string =>
  typeof properties["name"] === "string" ? properties["name"] : id;

const pathText = ({ nodes, relationships }: PathValue): string =>
  nodes
    .map((node, i) => {
      const over = relationships[i];
      if (over === undefined) return nodeText(node);
      const forward = over.start === node.id;
      return `${nodeText(node)} ${forward ? "" : "←"}${over.type}${forward ? "→" : ""} `;
    })
    .join("");
