// Numbers as tables and labels print them: "26,254", "1.59B", "100k", "1.2 million".

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  g: 1e9,
  t: 1e12,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
};

/** Source of a pattern with two groups: the digits and the multiplier. */
export const numberSource = String.raw`(\d{1,3}(?:[,\u2009\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:\s?(k|K|M|B|G|T|m|b|mn|bn)(?![\p{L}\p{N}])|\s(thousand|millions?|billions?|trillion)(?![\p{L}]))?`;

/** The value of digits and a multiplier; whole where it is within rounding of a whole number. */
export function parseNumber(digits: string, multiplier: string | undefined): number {
  const value = Number(digits.replace(/[^\d.]/g, ""));
  const times = multiplier === undefined ? 1 : (multipliers[multiplier.toLowerCase()] ?? 1);
  const product = value * times;
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-6 * Math.max(1, whole) ? whole : product;
}
