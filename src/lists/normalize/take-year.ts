// A year that stands within a text, taken out of it.

/** Where a year may stand: in full, behind an apostrophe, or as two digits behind a venue's letters. */
const forms = [
  /(?<![\d.])((?:19|20)\d{2})(?!\d|\.\d)/,
  /['’](\d{2})(?!\d)/,
  /(?<=^\p{L}{3,20}[\s-]?)([12]\d)$/u,
];

export function takeYear(text: string): { year: number | null; rest: string } {
  for (const form of forms) {
    const match = form.exec(text);
    if (match?.[1] === undefined) continue;
    const digits = Number(match[1]);
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return {
      year: digits >= 100 ? digits : digits < 70 ? 2000 + digits : 1900 + digits,
      rest: rest.replace(/\s+/g, " ").trim(),
    };
  }
  return { year: null, rest: text };
}
