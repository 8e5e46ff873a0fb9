// The register of functions. Each row says what it takes, what it gives and what it does; a null argument gives null
// unless the row says that it minds nulls itself.
import { float, integer } from "./arithmetic.ts";
import { numberOf } from "./equality.ts";
import { NodeRef, type PathRef, RelationshipRef } from "./entity.ts";
import { floatText } from "./float-text.ts";
import {
  type Internal,
  isFloat,
  isInteger,
  type List,
  type MapOf,
  type TypeName,
  typeName,
} from "./internal.ts";
import { runtimeError } from "./query-error.ts";
import type { RunContext } from "./run-context.ts";
import { any, itemOf, type Kind, known, type StaticType } from "./static-type.ts";

export interface FunctionSpec {
  /** Kinds that each argument may be; empty: all. */
  readonly takes: readonly (readonly Kind[])[];
  readonly least: number;
  readonly most: number;
  /** Arguments of a wrong type known beforehand are left to the run. */
  readonly lenient: boolean;
  readonly mindsNulls: boolean;
  readonly gives: (args: readonly StaticType[]) => StaticType;
  // The arguments are checked against `takes` before.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly run: (context: RunContext, ...args: any[]) => Internal;
}

type Gives = Kind | ((args: readonly StaticType[]) => StaticType);
type Options = Partial<Pick<FunctionSpec, "lenient" | "mindsNulls" | "most">>;

/** `takes`: kinds apart by blanks, arguments by semicolons, `?` after an optional one, `*` for any kind. */
function row(
  takes: string,
  gives: Gives,
  run: FunctionSpec["run"],
  options: Options = {},
): FunctionSpec {
  const args = takes === "" ? [] : takes.split(";");
  return {
    takes: args.map((kinds) =>
      kinds
        .replace(/[*?]/g, "")
        .replace("number", "integer float")
        .split(" ")
        .filter((kind): kind is Kind => kind !== ""),
    ),
    least: args.filter((kinds) => !kinds.includes("?")).length,
    most: args.length,
    lenient: false,
    mindsNulls: false,
    gives: typeof gives === "function" ? gives : () => known(gives),
    run,
    ...options,
  };
}

/** A function of one number that gives a float. */
const math = (calculate: (value: number) => number): FunctionSpec =>
  row("number", "float", (_, value) => float(calculate(Number(numberOf(value)))));

const text = (change: (value: string) => string): FunctionSpec =>
  row("string", "string", (_, value) => change(value));

const outOfRange = (message: string): Error =>
  runtimeError("ArgumentError", "NumberOutOfRange", message);

const count = (value: number | bigint): number => {
  if (value < 0) throw outOfRange("A length is not negative");
  return Number(value);
};

const same = ([first = any]: readonly StaticType[]): StaticType => first;

function toInteger(value: Internal): Internal {
  if (isInteger(value)) return value;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "string") {
    const trimmed = value.trim();
    if (/^[-+]?\d{1,400}$/.test(trimmed)) return integer(BigInt(trimmed.replace(/^\+/, "")));
    return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(trimmed)
      ? toInteger(float(Number(trimmed)))
      : null;
  }
  const number = (value as { float: number }).float;
  return Number.isFinite(number) ? integer(BigInt(Math.trunc(number))) : null;
}

function toFloat(value: Internal): Internal {
  if (typeof value !== "string") return float(Number(numberOf(value)));
  const trimmed = value.trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(trimmed) ? float(Number(trimmed)) : null;
}

const booleans: Record<string, boolean> = { true: true, false: false };

function toBoolean(value: Internal): Internal {
  if (typeof value === "string") return booleans[value.trim().toLowerCase()] ?? null;
  return typeof value === "boolean" ? value : value != 0;
}

function toText(value: Internal): string {
  return typeof value === "object" && value !== null && isFloat(value)
    ? floatText(value.float)
    : String(value);
}

const longestRange = 1e8;

function range(
  { budget }: RunContext,
  start: Internal,
  end: Internal,
  step: Internal = 1,
): Internal {
  for (const value of [start, end, step])
    if (!isInteger(value))
      throw runtimeError(
        "ArgumentError",
        "InvalidArgumentType",
        `range() takes integers, not a ${typeName(value)}`,
      );
  const [first, last, by] = [Number(start), Number(end), Number(step)];
  if (by === 0) throw outOfRange("range() takes no step of zero");
  const length = Math.max(0, Math.floor((last - first) / by) + 1);
  budget.use(8 * length);
  if (length > longestRange) throw outOfRange("This range is too long");
  return Array.from({ length }, (_, i) => first + i * by);
}

const propertiesOf = ({ store }: RunContext, value: Internal): MapOf => {
  if (value instanceof Map) return value;
  const { nodeProperties, edgeProperties } = store.parts;
  const record =
    value instanceof NodeRef
      ? nodeProperties.row(value.node)
      : edgeProperties.row((value as RelationshipRef).edge);
  return new Map(Object.entries(record)) as MapOf;
};

const entity = "node relationship";

/** By name in lower case. */
export const functions: Readonly<Record<string, FunctionSpec>> = {
  // About nodes, relationships and paths
  id: row(entity, "integer", (_, value) => (value instanceof NodeRef ? value.node : value.edge), {
    lenient: true,
  }),
  elementid: row(entity, "string", ({ store }, value) =>
    value instanceof NodeRef
      ? (store.parts.nodeIds[value.node] as string)
      : (store.parts.edgeIds[value.edge] as string),
  ),
  labels: row(
    "node",
    () => known("list", known("string")),
    ({ store }, { node }: NodeRef) => store.labelsOf(node),
  ),
  type: row("relationship", "string", ({ store }, { edge }: RelationshipRef) => store.typeOf(edge)),
  keys: row(
    `${entity} map`,
    () => known("list", known("string")),
    (context, value) => [...propertiesOf(context, value).keys()],
  ),
  properties: row(`${entity} map`, "map", propertiesOf),
  startnode: row("relationship", "node", ({ store }, { edge }: RelationshipRef) =>
    store.nodeRef(store.parts.starts[edge] as number),
  ),
  endnode: row("relationship", "node", ({ store }, { edge }: RelationshipRef) =>
    store.nodeRef(store.parts.ends[edge] as number),
  ),
  nodes: row(
    "path",
    () => known("list", known("node")),
    ({ store }, { nodes }: PathRef) => nodes.map((node) => store.nodeRef(node)),
  ),
  relationships: row(
    "path",
    () => known("list", known("relationship")),
    ({ store }, { edges }: PathRef) => edges.map((edge) => store.edgeRef(edge)),
  ),
  length: row("path", "integer", (_, { edges }: PathRef) => edges.length),
  // About lists and maps
  size: row("list string map", "integer", (_, value: List | string | MapOf) =>
    typeof value === "string"
      ? [...value].length
      : value instanceof Map
        ? value.size
        : (value as List).length,
  ),
  isempty: row("list string map", "boolean", (_, value: List | string | MapOf) =>
    value instanceof Map ? value.size === 0 : (value as List | string).length === 0,
  ),
  head: row(
    "list",
    ([list = any]) => itemOf(list),
    (_, list: List) => list[0] ?? null,
  ),
  last: row(
    "list",
    ([list = any]) => itemOf(list),
    (_, list: List) => list.at(-1) ?? null,
  ),
  tail: row("list", same, (_, list: List) => list.slice(1)),
  reverse: row("list string", same, (_, value: List | string) =>
    typeof value === "string" ? [...value].toReversed().join("") : value.toReversed(),
  ),
  range: row("*;*;*?", () => known("list", known("integer")), range),
  coalesce: row(
    "*",
    () => any,
    (_, ...values: Internal[]) => values.find((value) => value !== null) ?? null,
    {
      mindsNulls: true,
      most: Number.POSITIVE_INFINITY,
    },
  ),
  // From one type to another
  toboolean: row("boolean string integer", "boolean", (_, value) => toBoolean(value), {
    lenient: true,
  }),
  tointeger: row("number string boolean", "integer", (_, value) => toInteger(value), {
    lenient: true,
  }),
  tofloat: row("number string", "float", (_, value) => toFloat(value), { lenient: true }),
  tostring: row("number string boolean", "string", (_, value) => toText(value), { lenient: true }),
  // Numbers
  abs: row("number", same, (_, value) => {
    if (typeof value === "object") return float(Math.abs(value.float));
    return value < 0 ? integer(-BigInt(value)) : value;
  }),
  sign: row("number", "integer", (_, value) => Math.sign(Number(numberOf(value))) + 0),
  round: row("number;integer?", "float", (_, value, digits = 0) => {
    const scale = 10 ** Number(digits);
    return float(Math.round(Number(numberOf(value)) * scale) / scale);
  }),
  isnan: row("number", "boolean", (_, value) => Number.isNaN(numberOf(value))),
  rand: row("", "float", ({ random }) => float(random())),
  e: row("", "float", () => float(Math.E)),
  pi: row("", "float", () => float(Math.PI)),
  ceil: math(Math.ceil),
  floor: math(Math.floor),
  sqrt: math(Math.sqrt),
  exp: math(Math.exp),
  log: math(Math.log),
  log10: math(Math.log10),
  sin: math(Math.sin),
  cos: math(Math.cos),
  tan: math(Math.tan),
  cot: math((value) => 1 / Math.tan(value)),
  asin: math(Math.asin),
  acos: math(Math.acos),
  atan: math(Math.atan),
  atan2: row("number;number", "float", (_, y, x) =>
    float(Math.atan2(Number(numberOf(y)), Number(numberOf(x)))),
  ),
  haversin: math((value) => (1 - Math.cos(value)) / 2),
  degrees: math((value) => (value * 180) / Math.PI),
  radians: math((value) => (value * Math.PI) / 180),
  // Texts
  toupper: text((value) => value.toUpperCase()),
  tolower: text((value) => value.toLowerCase()),
  trim: text((value) => value.trim()),
  ltrim: text((value) => value.trimStart()),
  rtrim: text((value) => value.trimEnd()),
  left: row("string;integer", "string", (_, value: string, length) =>
    value.slice(0, count(length)),
  ),
  right: row("string;integer", "string", (_, value: string, length) =>
    value.slice(Math.max(0, value.length - count(length))),
  ),
  substring: row(
    "string;integer;integer?",
    "string",
    (_, value: string, start, length = value.length) =>
      value.slice(count(start), count(start) + count(length)),
  ),
  replace: row("string;string;string", "string", (_, value: string, search: string, by: string) =>
    search === "" ? value : value.split(search).join(by),
  ),
  split: row(
    "string;string",
    () => known("list", known("string")),
    (_, value: string, by: string) => value.split(by),
  ),
};

/** Functions of the language that this engine leaves out, and why. */
export const refusedFunctions: Readonly<Record<string, string>> = Object.fromEntries([
  ...["date", "datetime", "localdatetime", "localtime", "time", "duration", "timestamp"].map(
    (name) => [name, "temporal functions are left out"],
  ),
  ...["point", "distance"].map((name) => [name, "spatial functions are left out"]),
]);

/** Throws a QueryError where an argument has no type that the function takes. */
export function checkArgument(
  name: string,
  { takes }: FunctionSpec,
  i: number,
  value: Internal,
): void {
  const kinds = takes[Math.min(i, takes.length - 1)] as readonly Kind[];
  if (kinds.length > 0 && !kinds.includes(kindOf(value)))
    throw runtimeError(
      "TypeError",
      "InvalidArgumentValue",
      `${name}() does not take a ${typeName(value)}`,
    );
}

const kindNames = new Map<TypeName, Kind>(
  (
    [
      "Boolean",
      "Integer",
      "Float",
      "String",
      "List",
      "Map",
      "Node",
      "Relationship",
      "Path",
    ] as const
  ).map((name) => [name, name.toLowerCase() as Kind]),
);

const kindOf = (value: Internal): Kind =>
  typeof value === "string" ? "string" : (kindNames.get(typeName(value)) ?? "null");
