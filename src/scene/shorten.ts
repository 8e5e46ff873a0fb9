// Names on the map are short; the whole name stands wherever there is room for it.

export const longestLabel = 28;

/** At most 28 characters, cut at a word where one ends late enough. */
export function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= longestLabel) return name;
  const head = letters.slice(0, longestLabel - 1).join("");
  const space = head.lastIndexOf(" ");
  return `${(space > longestLabel * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
}
