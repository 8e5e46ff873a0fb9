// A list as GEXF writes it: JSON as we and Gephi Lite write it, `[a, "b"]` as Gephi does, `a|b` as older files do.

export function parseGexfList(text: string): readonly string[] {
  const trimmed = text.trim();
  if (!trimmed.startsWith("[") || !trimmed.endsWith("]"))
    return trimmed === ""
      ? []
      : trimmed.split(trimmed.includes("|") ? "|" : /[,;]/).map((part) => part.trim());
  try {
    const list: unknown = JSON.parse(trimmed);
    if (Array.isArray(list))
      return list.map((item) => (typeof item === "string" ? item : JSON.stringify(item)));
  } catch {
    // Gephi's own form: items may stand without quotes, quotes are escaped by a backslash.
  }
  const items = trimmed
    .slice(1, -1)
    .matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|[^,\s][^,]*/g);
  return Array.from(items, ([whole, double, single]) =>
    (double ?? single ?? whole.trim()).replace(
      /\\(.)/g,
      (_, sign: string) => escapes[sign] ?? sign,
    ),
  );
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
