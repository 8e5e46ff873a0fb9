// What holds for a whole frame: the programs read it as uniforms, so that hovering and zooming touch few items.
import { rgbOf } from "../scene/colour.ts";
import type { Theme } from "../scene/theme.ts";

export interface Ink {
  ground: Float32Array;
  accent: Float32Array;
  /** Of edges at rest. */
  line: Float32Array;
  /** Marks are this many times their radius. */
  sizeScale: number;
  /** Opacity of folded marks. */
  fold: number;
  /** Opacity of what is not lit. */
  unlit: number;
  /** Edges at rest have this share of their ink. */
  quiet: number;
}

const vector = (hex: string): Float32Array => {
  const [red, green, blue] = rgbOf(hex);
  return Float32Array.of(red / 255, green / 255, blue / 255, 1);
};

export const inkOf = (theme: Theme): Ink => ({
  ground: vector(theme.ground),
  accent: vector(theme.accent),
  line: vector(theme.ink),
  sizeScale: 1,
  fold: 0,
  unlit: 1,
  quiet: 1,
});

/** Takes over the colours of a theme; `ink` is shared with the programs and stays the same object. */
export function dyeInk(ink: Ink, theme: Theme): void {
  const { ground, accent, line } = inkOf(theme);
  Object.assign(ink, { ground, accent, line });
}
