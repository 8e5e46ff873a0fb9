// Values as TCK literals in one canonical form, so that two values are the same for the TCK where their texts are:
// labels and keys sorted, ids left out, floats always with a point.
import type { NodeValue, RelationshipValue, Value } from "../../../src/graph/value.ts";
import { compareText } from "../../../src/graph/compare-text.ts";

/** The text of a value; with `bagLists`, lists in sorted order, so that their own order does not count. */
export function writeLiteral(value: Value | undefined, bagLists = false): string {
  if (value === undefined) throw new Error("undefined is no Cypher value");
  if (value === null) return "null";
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new Error(`the number ${value} is no safe integer`);
    return String(value);
  }
  if (typeof value === "bigint") {
    if (Number.isSafeInteger(Number(value)))
      throw new Error(`the bigint ${value} should be a number`);
    return String(value);
  }
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string")
    return `'${value.replace(/[\\']/g, "\\$&").replaceAll("\n", "\\n")}'`;
  const write = (item: Value): string => writeLiteral(item, bagLists);
  if (Array.isArray(value)) {
    const items = (value as readonly Value[]).map(write);
    return `[${(bagLists ? items.sort(compareText) : items).join(", ")}]`;
  }
  if (value instanceof Map) return entries(value as ReadonlyMap<string, Value>, write);
  if ("float" in value) return float(value.float);
  const properties = (record: Readonly<Record<string, Value>>): string =>
    Object.keys(record).length === 0 ? "" : entries(new Map(Object.entries(record)), write);
  const spaced = (...parts: readonly string[]): string =>
    parts.filter((part) => part !== "").join(" ");
  const node = ({ labels, properties: own }: NodeValue): string => {
    const names = [...labels].sort(compareText).map((label) => `:${label}`);
    return `(${spaced(names.join(""), properties(own))})`;
  };
  const relationship = ({ type, properties: own }: RelationshipValue): string =>
    `[${spaced(`:${type}`, properties(own))}]`;
  if ("labels" in value) return node(value);
  if ("type" in value) return relationship(value);
  if (!("relationships" in value)) throw new Error(`no Cypher value: ${JSON.stringify(value)}`);
  const { nodes, relationships } = value;
  return `<${nodes
    .map((at, i) => {
      const next = relationships[i];
      if (!next) return node(at);
      return `${node(at)}${next.start === at.id ? `-${relationship(next)}->` : `<-${relationship(next)}-`}`;
    })
    .join("")}>`;
}

const entries = (map: ReadonlyMap<string, Value>, write: (value: Value) => string): string =>
  `{${[...map]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `${key}: ${write(value)}`)
    .join(", ")}}`;

function float(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value < 0 ? "-Inf" : "Inf";
  // -0.0 and 0.0 are the same number.
  const text = String(value + 0);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
