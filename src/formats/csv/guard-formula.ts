// Spreadsheets run a cell that begins with one of these signs; an apostrophe before it makes it text.
// A text that already looks guarded is guarded once more, so that nothing is lost on the way back.

const risky = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export const guardFormula = (text: string): string => (risky.test(text) ? `'${text}` : text);

export const unguardFormula = (text: string): string =>
  text.startsWith("'") && risky.test(text) ? text.slice(1) : text;
