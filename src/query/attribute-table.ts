// The attributes of our own nodes or edges as properties: named as the schema table exports them, floats as floats.
import { type AttributeSpec, attributeEntries } from "../graph/schema.ts";
import type { Value } from "../graph/value.ts";
import type { Internal } from "./internal.ts";
import { normalize } from "./normalize.ts";
import type { PropertyTable } from "./property-table.ts";

/** `read` gives an attribute of a row as the graph holds it; `names` are those that some row may have. */
export function attributeTable(
  table: Record<string, AttributeSpec>,
  names: ReadonlySet<string>,
  read: (row: number, attribute: string) => unknown,
  count: number,
): PropertyTable {
  const attributes = new Map<string, { name: string; float: boolean }>([
    ["id", { name: "id", float: false }],
  ]);
  for (const [name, { exportAs, type }] of attributeEntries(table))
    if (names.has(name)) attributes.set(exportAs ?? name, { name, float: type === "float" });
  const cell = (row: number, key: string): Internal => {
    const attribute = attributes.get(key);
    if (!attribute) return null;
    const value = read(row, attribute.name);
    // A float stays one where it happens to be whole.
    return attribute.float && typeof value === "number"
      ? { float: value }
      : (normalize(value) as Internal);
  };
  return {
    keys: [...attributes.keys()],
    column: (key) => Array.from({ length: count }, (_, row) => cell(row, key)),
    cell,
    row(row) {
      const record: Record<string, Value> = {};
      for (const key of attributes.keys()) {
        const value = cell(row, key);
        if (value !== null) record[key] = value as Value;
      }
      return record;
    },
  };
}
