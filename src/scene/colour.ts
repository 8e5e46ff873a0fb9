// Colours as `#rrggbb`, and what has to be computed about them: from hue, mixed, and the contrast of two.

type Rgb = readonly [red: number, green: number, blue: number];

/** 0 to 255 each. */
export const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** Hue in degrees, saturation and lightness 0 to 1. */
export function hsl(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return 255 * (lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return hexOf([part(0), part(8), part(4)]);
}

/** `share` of `over` laid on `ground`: what a translucent colour looks like there. */
export function mix(over: string, ground: string, share: number): string {
  const [a, b] = [rgbOf(over), rgbOf(ground)];
  const part = (i: 0 | 1 | 2): number => a[i] * share + b[i] * (1 - share);
  return hexOf([part(0), part(1), part(2)]);
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

function luminance(hex: string): number {
  const linear = (part: number): number =>
    part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const [red, green, blue] = rgbOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
