// Counts and lists of names in plain words.

/** "1 model", "2 models", "1,200 models". */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${grouped(count)} ${count === 1 ? singular : plural}`;

/** Thousands apart by commas, whatever the machine's language. */
export const grouped = (count: number): string =>
  String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** "A, B and C". */
export const inWords = (names: readonly string[], last = "and"): string =>
  names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;

/** "it is so" is "It is so."; what ends as a sentence does keeps its end. */
export const asSentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.?!…]["”’)]*$/.test(text) ? "" : ".");
