// Forms of a text that compare equal where people would say that the same is printed.
import { repairMojibake } from "./repair-mojibake.ts";

/** Case, kinds of dashes, quotes and blanks folded; all else kept. For names of venues, modalities, tasks, labels. */
export const foldName = (text: string): string =>
  repairMojibake(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]+/g, "-")
    .replace(/[\u2018\u2019\u201b`´]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

/**
 * Letters and digits only, `+` as a word, accents dropped. For titles, whose case, dashes, blanks and punctuation
 * differ between lists.
 */
export const foldTitle = (text: string): string =>
  repairMojibake(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\+/g, "plus")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The words of a title, folded as `foldTitle` folds. */
export const titleWords = (text: string): string[] =>
  repairMojibake(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\+/g, "plus")
    .replace(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
