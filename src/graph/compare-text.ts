// The one order of texts: by UTF-16 code unit, the same on every machine, whatever its language.

/** Negative, zero or positive, for `Array.prototype.sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
