import type { Facet } from "../facet.ts";
import { and, anyOf, isBetween, isOneOf, or, property, variable } from "../syntax.ts";

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
        const size = variable("size");
        return anyOf(
          property(variable(of), "scale", "sizes"),
          "size",
          and([
            isOneOf(property(size, "unit"), [unit]),
            isBetween(property(size, "value"), low, low === powers.at(-1) ? Infinity : low * 10),
          ]),
        );
      }),
    ),
  name: (value) => {
    const [unit, low] = read(value);
    return `${unit}: ${grouped(low)} and more`;
  },
};
