// Names on the map are short; the whole name stands wherever there is room for it.

export const longestLabel = 28;

/** The names of a timeline's lanes have a line of their own. */
export const longestGuide = 60;

/** At most 28 characters, or as many as are said, cut at a word where one ends late enough. */
export function shorten(name: string, longest: number = longestLabel): string {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const head = letters.slice(0, longest - 1).join("");
  const space = head.lastIndexOf(" ");
  return `${(space > longest * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
}
