// Variants of a picture's colours. `colour-blind` gives classes steps of cividis (Nuñez, Anderton and Renslow 2018),
// which differ in lightness for every kind of colour vision; `greyscale` gives them steps of grey.
import { contrast, mix, rgbOf } from "../../scene/colour.ts";
import type { Legend } from "../../scene/legend.ts";
import type { ExportOptions } from "../export-input.ts";

type Recolour = (colour: string) => string;

/** Colours of the scene as the variant prints them: of marks, of lit edges, and of all that is ground or text. */
export interface Palette {
  readonly mark: Recolour;
  readonly edge: Recolour;
  readonly ink: Recolour;
  /** Marks need an outline, since some are light. */
  readonly outlined: boolean;
}

const cividis = [
  "#00224e",
  "#123570",
  "#3b496c",
  "#575d6d",
  "#707173",
  "#8a8678",
  "#a59c74",
  "#c3b369",
  "#e1cc55",
];

const grey = (colour: string): string => {
  const [red, green, blue] = rgbOf(colour);
  const level = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toString(16)
    .padStart(2, "0");
  return `#${level}${level}${level}`;
};

/** `at` of `count` steps along a list of colours. */
function step(colours: readonly string[], at: number, count: number): string {
  const place = count < 2 ? 0 : (at / (count - 1)) * (colours.length - 1);
  const low = Math.floor(place);
  const [a = "", b = a] = colours.slice(low, low + 2);
  return mix(b, a, place - low);
}

const asIs: Recolour = (colour) => colour;

export function paletteOf(
  palette: ExportOptions["palette"],
  { colouring, edges }: Legend,
  ground: string,
): Palette {
  if (palette === undefined || palette === "colour")
    return { mark: asIs, edge: asIs, ink: asIs, outlined: false };
  const darkGround = contrast(ground, "#000000") < contrast(ground, "#ffffff");
  const colours = palette === "greyscale" ? ["#1a1a1a", "#b4b4b4"] : cividis;
  const steps = darkGround ? colours.toReversed() : colours;
  const ink = palette === "greyscale" ? grey : asIs;
  const along = (rows: readonly { readonly colour: string }[]): Recolour => {
    const classes = [...new Set(rows.map(({ colour }) => colour))];
    return (colour) => {
      const at = classes.indexOf(colour);
      return at < 0 ? ink(colour) : step(steps, at, classes.length);
    };
  };
  return { mark: along(colouring.rows), edge: along(edges), ink, outlined: true };
}
