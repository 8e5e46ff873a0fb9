// The attributes of our own nodes or edges as properties: named as the schema table exports them, floats as floats.
import { derivedEntries } from "../graph/derived-attributes.ts";
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
  const attributes = new Map<
    string,
    { name: string; float: boolean; derive?: (value: unknown) => unknown }
  >([["id", { name: "id", float: false }]]);
  for (const [name, { exportAs, type }] of attributeEntries(table))
    if (names.has(name)) attributes.set(exportAs ?? name, { name, float: type === "float" });
  for (const [name, { from, values }] of derivedEntries)
    if (names.has(from) && from in table)
      attributes.set(name, { name: from, float: false, derive: values });
  const cell = (row: number, key: string): Internal => {
    const attribute = attributes.get(key);
    if (!attribute) return null;
    const held = read(row, attribute.name);
    const value =
      attribute.derive === undefined || held === undefined || held === null
        ? held
        : attribute.derive(held);
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
