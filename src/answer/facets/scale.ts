import type { Facet } from "../facet.ts";
import type { Expression } from "../../query/ast.ts";
import {
  and,
  anyOf,
  isBetween,
  isOneOf,
  itemAt,
  or,
  positionsIn,
  property,
  variable,
} from "../syntax.ts";
import { grouped } from "../words.ts";

/** Powers of ten: `volume 1000` is 1,000 to under 10,000 volumes. */
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Null for what no dataset can have: a link may say anything. */
const read = (value: string | number): readonly [unit: string, low: number] | null => {
  const text = String(value);
  const at = text.lastIndexOf(" ");
  const low = Number(text.slice(at + 1));
  return at >= 0 && powers.includes(low) ? [text.slice(0, at), low] : null;
};

export const scale: Facet = {
  id: "scale",
  label: "Scale",
  explanation: "A dataset's extent in a unit that its table prints, by powers of ten.",
  order: "value",
  attribute: "scale",
  values:
    ({ graph }) =>
    (node) =>
      (graph.nodes[node]?.scale?.sizes ?? []).flatMap(({ value, unit }) => {
        const low = powers.findLast((power) => power <= value);
        return low === undefined ? [] : [`${unit} ${low}`];
      }),
  condition: (of, values) =>
    or(
      values.flatMap((value) => {
        const found = read(value);
        if (found === null) return [];
        const [unit, low] = found;
        const [units, numbers] = ["scaleUnits", "scaleValues"].map((each) =>
          property(variable(of), each),
        ) as [Expression, Expression];
        const at = variable("at");
        return anyOf(
          positionsIn(units),
          "at",
          and([
            isOneOf(itemAt(units, at), [unit]),
            isBetween(itemAt(numbers, at), low, low === powers.at(-1) ? Infinity : low * 10),
          ]),
        );
      }),
    ),
  name: (value) => {
    const found = read(value);
    return found === null ? String(value) : `${found[0]}: ${grouped(found[1])} and more`;
  },
};
