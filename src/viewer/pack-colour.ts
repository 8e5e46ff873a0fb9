// `#rrggbb` as the four bytes of a float, the way a vertex attribute carries it.
import { rgbOf } from "../scene/colour.ts";

const bytes = new Uint8Array(4);
const float = new Float32Array(bytes.buffer);
const packed = new Map<string, number>();

/** Opaque; the highest byte is kept even, because 255 there can make the float NaN, and shaders scale it back. */
export function packColour(hex: string): number {
  let value = packed.get(hex);
  if (value === undefined) {
    bytes.set(rgbOf(hex));
    bytes[3] = 254;
    value = float[0] ?? 0;
    packed.set(hex, value);
  }
  return value;
}
