// The ink of every picture, light and dark: published hexes. Colours of kinds and series follow Okabe and Ito's
// colour-blind safe set, darkened or lightened until each keeps 3:1 on its ground and on every region.
import { hsl } from "./colour.ts";
import { perKind, type MarkKind } from "./shapes.ts";

export interface Theme {
  readonly id: "light" | "dark";
  readonly ground: string;
  readonly ink: string;
  readonly secondary: string;
  readonly hairline: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<MarkKind, string>>;
  /** Of lit edges. */
  readonly edges: Readonly<Record<string, string>>;
  /** Told apart at a glance, in order of use. */
  readonly series: readonly string[];
  /** From least to most. */
  readonly ramp: readonly string[];
  /** For what has no value. */
  readonly unknown: string;
  readonly region: (hue: number | null) => {
    readonly fill: string;
    readonly line: string;
    readonly ink: string;
  };
}

const lightSeries = [
  "#0067a5",
  "#b8480b",
  "#00785a",
  "#a03c78",
  "#8a6100",
  "#2f7f86",
  "#6a4fa3",
  "#6b6c00",
  "#9b3030",
];
const darkSeries = [
  "#56b4e9",
  "#f0894d",
  "#2fc096",
  "#dd95bf",
  "#e6b84a",
  "#8cc9cf",
  "#b6a1ea",
  "#cfc94b",
  "#f08a8a",
];

export const light: Theme = {
  id: "light",
  ground: "#fbfaf7",
  ink: "#1c1e21",
  secondary: "#5b6169",
  hairline: "#e3e1da",
  accent: "#1f4e9e",
  kinds: perKind({
    Model: "#1d5fa8",
    Base: "#1d5fa8",
    Dataset: "#b34a10",
    Organization: "#00785a",
    Venue: "#a03c78",
    Modality: "#8a6100",
    Task: "#2f7f86",
    Survey: "#6b6c00",
    Category: "#6c7178",
    Resource: "#6c7178",
  }),
  edges: {
    TRAINED_ON: "#b34a10",
    EVALUATED_ON: "#8a6100",
    DERIVED_FROM: "#1d5fa8",
    INTRODUCES: "#6a4fa3",
    PART_OF: "#5b6169",
    PUBLISHED_IN: "#a03c78",
    HOSTED_BY: "#00785a",
    FOR_TASK: "#2f7f86",
    HAS_MODALITY: "#8a6100",
    IN_CATEGORY: "#5b6169",
    BROADER: "#5b6169",
  },
  series: lightSeries,
  ramp: ["#bb7218", "#b05a2b", "#97403c", "#77304a", "#532650", "#2c1d48"],
  unknown: "#7b8087",
  region: (hue) =>
    hue === null
      ? { fill: "#f0efeb", line: "#cfcdc6", ink: "#5c5a53" }
      : { fill: hsl(hue, 0.6, 0.945), line: hsl(hue, 0.34, 0.79), ink: hsl(hue, 0.42, 0.32) },
};

export const dark: Theme = {
  id: "dark",
  ground: "#14161a",
  ink: "#eceae4",
  secondary: "#a3a8b0",
  hairline: "#2b2f36",
  accent: "#8ab4f8",
  kinds: perKind({
    Model: "#62b1ec",
    Base: "#62b1ec",
    Dataset: "#f0894d",
    Organization: "#2fc096",
    Venue: "#dd95bf",
    Modality: "#e6b84a",
    Task: "#8cc9cf",
    Survey: "#cfc94b",
    Category: "#9499a1",
    Resource: "#9499a1",
  }),
  edges: {
    TRAINED_ON: "#f0894d",
    EVALUATED_ON: "#e6b84a",
    DERIVED_FROM: "#62b1ec",
    INTRODUCES: "#b6a1ea",
    PART_OF: "#a3a8b0",
    PUBLISHED_IN: "#dd95bf",
    HOSTED_BY: "#2fc096",
    FOR_TASK: "#8cc9cf",
    HAS_MODALITY: "#e6b84a",
    IN_CATEGORY: "#a3a8b0",
    BROADER: "#a3a8b0",
  },
  series: darkSeries,
  ramp: ["#7a78c2", "#9b79c9", "#c07cc0", "#e187a6", "#f5a58c", "#fbd08b"],
  unknown: "#868b93",
  region: (hue) =>
    hue === null
      ? { fill: "#1e2126", line: "#3a3f47", ink: "#a9a79f" }
      : { fill: hsl(hue, 0.24, 0.135), line: hsl(hue, 0.22, 0.27), ink: hsl(hue, 0.36, 0.7) },
};

export const themes = { light, dark } as const;

/** How little of a colour is left where something else is lit. */
export const fadedShare = 0.16;
