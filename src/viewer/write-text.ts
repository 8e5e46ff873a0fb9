// Letters on a 2D canvas with a halo of the ground; letters of region names stand apart also where the browser
// knows no `letterSpacing`.
import { haloWidth, labelFamily, type LabelStyle, type Measure } from "../scene/label-style.ts";

const fontOf = ({ size, weight }: LabelStyle): string => `${weight} ${size}px ${labelFamily}`;

/** Measures with the canvas's own font, each text once. */
export function canvasMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style.weight}|${style.size}|${style.spacing}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = fontOf(style);
      width = context.measureText(text).width + style.spacing * Math.max(0, [...text].length - 1);
      widths.set(key, width);
    }
    return width;
  };
}

/** Writes `text` with its left end at `x` and the middle of its height at `y`. */
export function writeText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  style: LabelStyle,
  ink: string,
  halo: string,
  measure: Measure,
): void {
  context.font = fontOf(style);
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  context.lineWidth = haloWidth;
  context.strokeStyle = halo;
  context.fillStyle = ink;
  const native = "letterSpacing" in (context as object);
  if (native) context.letterSpacing = `${style.spacing}px`;
  if (native || style.spacing === 0) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
    return;
  }
  let at = x;
  for (const letter of text) {
    context.strokeText(letter, at, y);
    context.fillText(letter, at, y);
    at += measure(letter, { ...style, spacing: 0 }) + style.spacing;
  }
}
