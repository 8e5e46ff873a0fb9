// The extent of a dataset as numbers with units: "1043 videos (11276 frames)", "over 72M", "26,254 CT, 451 WSIs".
import type { Scale } from "../../graph/schema.ts";
import { numberSource, parseNumber } from "./parse-number.ts";

const sizePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(over|more than|at least|above|exceeding|>=?|≥|~|≈|about|around|approx\.?|up to|nearly)?\s*${numberSource}(?![\p{L}\d]|[.,]\d)(\+)?\s*`,
  "giu",
);

const atLeastWords = /^(over|more than|at least|above|exceeding|>=?|≥)$/i;

/** Words that end a unit: what follows them is a new size or a remark. */
const unitEnd =
  /[,;()/]|\s(?:with|and|from|of|in|per|for|across|at|on|by|to|plus|total)(?![\p{L}])|$/iu;

/** The numbers in a cell, or null where it holds none. Units are singular and lower case; none is the empty text. */
export function parseScale(cell: string): Scale | null {
  const text = cell.replace(/\s+/g, " ").trim();
  const matches = [...text.matchAll(sizePattern)];
  const sizes = matches.flatMap((match, i) => {
    const [whole, modifier, digits, short, long, plus] = match;
    const begin = match.index + whole.length;
    const rest = text.slice(begin, matches[i + 1]?.index);
    const unit = rest.slice(0, unitEnd.exec(rest)?.index);
    return [
      {
        value: parseNumber(digits ?? "", short ?? long),
        unit: singular(unit),
        atLeast: plus !== undefined || (modifier !== undefined && atLeastWords.test(modifier)),
      },
    ];
  });
  return sizes.length === 0 ? null : { text, sizes };
}

/** Lower case, last word in the singular, closing punctuation dropped. */
export function singular(unit: string): string {
  const folded = unit
    .toLowerCase()
    .replace(/[.:*\s]+$/, "")
    .trim();
  return folded.replace(/\p{L}+$/u, (word) => {
    if (uncountable.has(word) || word.length < 3) return word;
    if (word.endsWith("ies") && word.length > 4 && !/(?:series|species)$/.test(word))
      return word.replace(/ies$/, "y");
    if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
    return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  });
}

const uncountable = new Set(["series", "species", "data", "analysis", "diagnosis"]);
