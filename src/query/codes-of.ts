// Texts as numbers: each distinct text once, in order of first appearance, and its position for every row.

export function codesOf(texts: readonly string[]): { names: string[]; codes: Int32Array } {
  const positions = new Map<string, number>();
  const codes = Int32Array.from(texts, (text) => {
    let code = positions.get(text);
    if (code === undefined) positions.set(text, (code = positions.size));
    return code;
  });
  return { names: [...positions.keys()], codes };
}
