// A model's name where its title begins with it: "NewNet: A Pretrained Language Model". Text before a colon is not
// always a name, so it must look like one.

export interface NameInTitle {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const separators = /\s*(?::|\s[-–—]{1,3}\s|[–—]{1,2}(?=\p{L})|,(?=\s))\s*/u;
const smallWords =
  /^(?:a|an|the|of|for|in|on|to|and|with|from|by|via|using|towards?|is|are|as|at|or|how|what|can|do)$/i;

/** The name that a title begins with or is, or null. */
export function nameFromTitle(title: string): NameInTitle | null {
  const text = title.replace(/[.\s]+$/, "");
  const from = text.length - text.trimStart().length;
  const words = text.trim().split(/\s+/);
  if (words.length <= 2 && words.some(looksNamed))
    return { name: text.trim(), from, to: text.length };
  const separator = separators.exec(text);
  if (separator === null || separator.index === 0) return null;
  const head = text.slice(0, separator.index).replace(/\s*\([^)]*\)\s*$/, "");
  const name = head.trim();
  return isName(name, separator[0].trim()) ? { name, from, to: from + name.length } : null;
}

/** Letters and digits as only coined names mix them: inner capitals, digits, all capitals. */
const looksNamed = (word: string): boolean =>
  /\p{Ll}\p{Lu}|^\p{Lu}{2,}[\p{Lu}\d+-]*$|\p{L}\d|\d\p{Lu}|\p{L}\+|^\p{Lu}[\p{L}]*-\p{Lu}\p{Lu}|^\p{Lu}\p{Ll}*-\d/u.test(
    word,
  );

function isName(head: string, separator: string): boolean {
  const words = head.split(/\s+/);
  if (head.length > 40 || words.length > 4 || /[?!]$/.test(head)) return false;
  if (words.some((word) => smallWords.test(word))) return false;
  if (words.length === 1)
    return separator !== ":"
      ? looksNamed(head)
      : /^\p{Lu}|\d/u.test(head) && /^[\p{L}\p{N}][\p{L}\p{N}.+@²^_–-]*$/u.test(head);
  if (separator !== ":") return false;
  return words.length <= 3 && words.some(looksNamed);
}
