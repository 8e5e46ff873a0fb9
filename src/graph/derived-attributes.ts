// Nested attributes as flat lists of texts and numbers, side by side, so that a query over them reads the same in
// databases whose properties hold no maps: ours computes them, the Cypher script writes them.
import type { AttributeTypes } from "./schema.ts";

interface DerivedSpec<T> {
  /** The attribute that it is made of. */
  readonly from: string;
  readonly label: string;
  readonly explanation: string;
  values(value: T): string | readonly (string | number | boolean)[];
}

const derive = <T>(spec: DerivedSpec<T>): DerivedSpec<T> => spec;

export const derivedAttributes = {
  linkKinds: derive<readonly AttributeTypes["link"][]>({
    from: "links",
    label: "Kinds of links",
    explanation: "What each of its links leads to: paper, code, weights …",
    values: (links) => links.map(({ kind }) => kind),
  }),
  linkUrls: derive<readonly AttributeTypes["link"][]>({
    from: "links",
    label: "Addresses of links",
    explanation: "In the order of `linkKinds`.",
    values: (links) => links.map(({ url }) => url),
  }),
  inLists: derive<readonly AttributeTypes["source"][]>({
    from: "sources",
    label: "Lists",
    explanation: "Ids of the lists that hold it.",
    values: (sources) =>
      Array.from(new Set(sources.flatMap((at) => ("list" in at ? at.list : [])))),
  }),
  coverageStates: derive<AttributeTypes["coverage"]>({
    from: "coverage",
    label: "States of coverage",
    explanation: "Relation and state: `TRAINED_ON known`.",
    values: (coverage) =>
      Object.entries(coverage).map(([relation, state]) => `${relation} ${state}`),
  }),
  scaleUnits: derive<AttributeTypes["scale"]>({
    from: "scale",
    label: "Units of the scale",
    explanation: "Of each number in its scale: volume, image, patient …",
    values: ({ sizes }) => sizes.map(({ unit }) => unit),
  }),
  scaleText: derive<AttributeTypes["scale"]>({
    from: "scale",
    label: "Scale in words",
    explanation: "As the table prints it.",
    values: ({ text }) => text,
  }),
  scaleAtLeast: derive<AttributeTypes["scale"]>({
    from: "scale",
    label: "Whether more",
    explanation: "Whether each number of its scale is a least one, in the order of `scaleUnits`.",
    values: ({ sizes }) => sizes.map(({ atLeast }) => atLeast),
  }),
  scaleValues: derive<AttributeTypes["scale"]>({
    from: "scale",
    label: "Numbers of the scale",
    explanation: "In the order of `scaleUnits`.",
    values: ({ sizes }) => sizes.map(({ value }) => value),
  }),
} as const;

/** Name, the attribute that it is made of, and how, for whoever makes them all. */
export const derivedEntries = Object.entries(derivedAttributes) as unknown as readonly (readonly [
  name: string,
  spec: DerivedSpec<unknown>,
])[];
