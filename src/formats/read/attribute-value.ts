// A value of a file as the schema wants it: typed already, as text, or as the JSON text that flat formats carry.
import { repairText } from "../../graph/repair-text.ts";
import type { AttributeSpec } from "../../graph/schema.ts";

/** Undefined where the value does not fit. */
export function attributeValue({ type, many }: AttributeSpec, found: unknown): unknown {
  const fit = fits[type];
  if (!many) return fit(structured.has(type) ? fromJson(found) : found);
  const list = fromJson(found);
  // A list that some program flattened to its only item.
  const items = Array.isArray(list) ? list : structured.has(type) ? null : [found];
  const values = items?.map(fit);
  return values === undefined || values.includes(undefined) ? undefined : values;
}

const structured = new Set<AttributeSpec["type"]>([
  "source",
  "link",
  "publication",
  "scale",
  "coverage",
]);

/** What a JSON text of a list or an object holds; anything else as it is. */
export function fromJson(found: unknown): unknown {
  if (typeof found !== "string" || !/^\s*[[{]/.test(found)) return found;
  try {
    return JSON.parse(found) as unknown;
  } catch {
    return found;
  }
}

type Fit = (found: unknown) => unknown;
type Fields = Readonly<Record<string, unknown>>;

export const isFields = (found: unknown): found is Fields =>
  typeof found === "object" && found !== null && !Array.isArray(found);

const text: Fit = (found) =>
  typeof found === "string"
    ? repairText(found).text
    : typeof found === "number" || typeof found === "boolean"
      ? String(found)
      : undefined;

/** Numbers as texts too; nothing but the whole text counts. */
const number: Fit = (found) => {
  const value =
    typeof found === "string" && /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(found)
      ? Number(found)
      : found;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
};

const integer: Fit = (found) => {
  const value = number(found);
  return Number.isSafeInteger(value) ? value : undefined;
};

const booleans = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["true", true],
  ["false", false],
  ["True", true],
  ["False", false],
]);
const boolean: Fit = (found) => booleans.get(found);

/** An object of fields: each as its fit says; a `?` marks those that may be missing. Others are dropped. */
const fields =
  (shape: Readonly<Record<string, Fit>>): Fit =>
  (found) => {
    if (!isFields(found)) return undefined;
    const values: Record<string, unknown> = {};
    for (const [key, fit] of Object.entries(shape)) {
      const name = key.replace("?", "");
      if (key.endsWith("?") && found[name] === undefined) continue;
      const value = fit(found[name]);
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return values;
  };

const orNull =
  (fit: Fit): Fit =>
  (found) =>
    found === null ? null : fit(found);

const listOf =
  (fit: Fit): Fit =>
  (found) => {
    if (!Array.isArray(found)) return undefined;
    const values = found.map(fit);
    return values.includes(undefined) ? undefined : values;
  };

const oneOf =
  (...words: readonly string[]): Fit =>
  (found) =>
    words.includes(found as string) ? found : undefined;

const linkFields = fields({
  kind: oneOf("paper", "code", "weights", "dataset", "blog", "demo", "other"),
  label: text,
  url: text,
  "parameters?": integer,
  "variant?": text,
});

const state = oneOf("known", "none", "unknown");
const coverage: Fit = (found) => {
  if (!isFields(found)) return undefined;
  const entries = Object.entries(found);
  return entries.every(([, value]) => state(value) !== undefined)
    ? Object.fromEntries(entries)
    : undefined;
};

const listSource = fields({ list: text, line: integer });
const webSource = fields({ url: text });

const fits: Readonly<Record<AttributeSpec["type"], Fit>> = {
  string: text,
  integer,
  float: number,
  boolean,
  source: (found) => (isFields(found) && "list" in found ? listSource : webSource)(found),
  link: linkFields,
  publication: fields({ venue: orNull(text), year: orNull(integer), track: orNull(text) }),
  scale: fields({
    text,
    sizes: listOf(fields({ value: number, unit: text, atLeast: boolean })),
  }),
  coverage,
};

const confidence = oneOf("stated", "high", "medium", "inferred", "low");
const listEvidence = fields({
  rule: text,
  confidence,
  "value?": integer,
  list: text,
  line: integer,
  from: integer,
  to: integer,
  quote: text,
});
const sourceEvidence = fields({
  rule: text,
  confidence,
  "value?": integer,
  url: text,
  sourceKind: text,
  note: text,
});

/** A list of evidence, or undefined where any piece is none. */
export const evidenceValue: Fit = listOf((found) =>
  (isFields(found) && "list" in found ? listEvidence : sourceEvidence)(found),
);
