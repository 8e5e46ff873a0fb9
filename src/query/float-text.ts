// A float as text, told apart from an integer: `1.0`.

export function floatText(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  if (!Number.isFinite(value)) return text;
  const [digits = "", exponent] = text.split("e");
  const whole = digits.includes(".") ? digits : `${digits}.0`;
  return exponent === undefined ? whole : `${whole}E${Number(exponent)}`;
}
