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

/** Powers of ten: `volume 1000` is 1,000 to under 10,000 volumes. */
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

const read = (value: string | number): readonly [unit: string, low: number] => {
  const text = String(value);
  const at = text.lastIndexOf(" ");
  return [text.slice(0, at), Number(text.slice(at + 1))];
};

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

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
      values.map((value) => {
        const [unit, low] = read(value);
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
    const [unit, low] = read(value);
    return `${unit}: ${grouped(low)} and more`;
  },
};
