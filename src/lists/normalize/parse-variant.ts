// What the label of a link to weights says of them: "Model (3B, encoder)" has a size and a variant.
import { numberSource, parseNumber } from "./parse-number.ts";

/** A word for a size that a list explains: "Base" is 110M by its own note. */
export interface SizeNote {
  readonly word: string;
  readonly parameters: number;
  /** 1-based line, and the offsets of the explanation in it. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface Variant {
  readonly parameters?: number;
  readonly variant?: string;
  /** The note by which a word was read as a size. */
  readonly note?: SizeNote;
}

const sizeOnly = new RegExp(String.raw`^~?${numberSource}\s*(?:params?|parameters)?$`, "iu");
const notePattern = new RegExp(
  String.raw`["“'‘*_]+(\p{L}[\p{L}-]*)["”'’*_]+\s*(?:refers to|stands for|means|denotes|is|=|:)\s*${numberSource}`,
  "giu",
);

/** Explanations of size words in the running text of a list, by word in lower case. */
export function readSizeNotes(lines: readonly string[]): ReadonlyMap<string, SizeNote> {
  const notes = new Map<string, SizeNote>();
  for (const [i, line] of lines.entries()) {
    if (!/\bparam/i.test(line)) continue;
    for (const match of line.matchAll(notePattern)) {
      const [whole, word = "", digits = "", short, long] = match;
      if (short === undefined && long === undefined) continue;
      const key = word.toLowerCase();
      if (!notes.has(key))
        notes.set(key, {
          word,
          parameters: parseNumber(digits, short ?? long),
          line: i + 1,
          from: match.index,
          to: match.index + whole.length,
        });
    }
  }
  return notes;
}

/** Reads the parenthesis at the end of a label. */
export function parseVariant(label: string, notes: ReadonlyMap<string, SizeNote>): Variant {
  const inside = /[(（[]([^()（）[\]]+)[)）\]]\s*$/u.exec(label)?.[1];
  if (inside === undefined) return {};
  let size: { parameters: number; note?: SizeNote } | undefined;
  const others: string[] = [];
  for (const part of inside.split(/[,;]/).map((part) => part.trim())) {
    const [, digits, short, long] = sizeOnly.exec(part) ?? [];
    const note = notes.get(part.toLowerCase());
    if (size === undefined && digits !== undefined && (short ?? long) !== undefined)
      size = { parameters: parseNumber(digits, short ?? long) };
    else if (size === undefined && note !== undefined) size = { parameters: note.parameters, note };
    else if (part !== "") others.push(part);
  }
  return { ...size, ...(others.length > 0 ? { variant: others.join(", ") } : {}) };
}

/** The sizes in a cell of a table of models: "7B, 13B", "100M"; a bare number is none. */
export function parseParameters(cell: string, notes: ReadonlyMap<string, SizeNote>): Variant[] {
  return cell
    .split(/[,;/、]|\s(?:and|or|to)\s|<br\s*\/?>/i)
    .map((part) => parseVariant(`(${part.trim()})`, notes))
    .filter(({ parameters }) => parameters !== undefined);
}

/** A name that a cell prints with its sizes: "OakNet (7B, 13B)"; null where the parenthesis holds anything else. */
export function splitSizes(
  name: string,
  notes: ReadonlyMap<string, SizeNote>,
): { name: string; parameters: number[] } | null {
  const [, bare, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  if (bare === undefined || inside === undefined) return null;
  const parts = inside.split(/[,;/]/);
  const sizes = parts.map((part) => parseVariant(`(${part.trim()})`, notes).parameters);
  const parameters = sizes.filter((size) => size !== undefined);
  return parameters.length === parts.length ? { name: bare, parameters } : null;
}
