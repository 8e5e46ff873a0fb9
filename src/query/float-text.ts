// A float as text, told apart from an integer: `1.0`.

export function floatText(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  if (!Number.isFinite(value) || text.includes(".")) return text;
  return text.includes("e") ? text.replace("e", ".0e") : `${text}.0`;
}
