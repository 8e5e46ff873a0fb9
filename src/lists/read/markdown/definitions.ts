// Link reference definitions: `[label]: address`.
const definition =
  /^[ \t]{0,3}(?:[-*+>][ \t]+)?\[((?:[^\][\\]|\\.){1,300})\]:[ \t]*(?:<([^<>\n]*)>|([^\s<>]+))/gm;

/** Labels are compared without case and with white space collapsed. */
export const labelKey = (label: string): string => label.replace(/\s+/gu, " ").trim().toLowerCase();

export function definitionsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!text.includes("]:")) return found;
  for (const match of text.matchAll(definition)) {
    const key = labelKey(match[1] as string);
    if (key !== "" && !found.has(key)) found.set(key, (match[2] ?? match[3]) as string);
  }
  return found;
}
