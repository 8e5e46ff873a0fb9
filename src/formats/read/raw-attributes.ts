// The attributes of a node or an edge of a file: what the schema has a word for as its values, the rest as a note.
import { repairText } from "../../graph/repair-text.ts";
import { attributeEntries, type AttributeSpec } from "../../graph/schema.ts";
import { attributeValue } from "./attribute-value.ts";
import type { Findings } from "./findings.ts";
import { limits } from "./limits.ts";

/** What the attributes of a file are read with. */
export interface Context {
  readonly file: string;
  readonly findings: Findings;
  /** By their names in exports. */
  readonly attributes: ReadonlyMap<string, readonly [name: string, spec: AttributeSpec]>;
}

export const attributesOf = (table: Record<string, AttributeSpec>): Context["attributes"] =>
  new Map(attributeEntries(table).map(([name, spec]) => [spec.exportAs ?? name, [name, spec]]));

export const clean = (text: string): string => repairText(text).text;

export const firstText = (
  keys: readonly string[],
  attributes: ReadonlyMap<string, unknown>,
): string | undefined => {
  for (const key of keys) {
    const value = attributes.get(key);
    if (typeof value === "string" && value.trim() !== "") return clean(value);
  }
  return undefined;
};

export function readAttributes(
  kind: string,
  attributes: ReadonlyMap<string, unknown>,
  { attributes: known, findings }: Context,
  line: number | undefined,
): { values: Record<string, unknown>; left: Map<string, unknown> } {
  const values: Record<string, unknown> = {};
  const left = new Map<string, unknown>();
  for (const [key, found] of attributes) {
    if (found === undefined || found === null || key === "kind") continue;
    const [name, spec] = known.get(key) ?? [];
    const fits = spec !== undefined && (spec.kinds === undefined || spec.kinds.includes(kind));
    const value = fits ? attributeValue(spec, found) : undefined;
    if (value !== undefined && name !== undefined) values[name] = value;
    else {
      left.set(key, found);
      if (fits && found !== "")
        findings.add(
          "wrong-type",
          "warning",
          `${key}: found ${shorten(shown(found), 60)}, expected ${spec.many ? "a list of " : ""}${spec.type}; kept in the note`,
          line,
        );
    }
  }
  return { values, left };
}

const shown = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");
const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** "birth: 1912; weight: 3", without what stands elsewhere already. */
export const noteOf = (
  left: ReadonlyMap<string, unknown>,
  structure: ReadonlySet<string>,
  said: ReadonlySet<string | undefined>,
): string =>
  clean(
    shorten(
      Array.from(left, ([key, value]) => [key, shown(value)] as const)
        .filter(([key, text]) => !structure.has(key) && text !== "" && !said.has(text))
        .map(([key, text]) => `${key}: ${text}`)
        .join("; "),
      limits.note,
    ),
  );
