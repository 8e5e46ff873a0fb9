// Texts and numbers as pieces of a link: what separates pieces is escaped, the rest stays readable.

/** Characters with a meaning in a link, and those that a chat or a mail may break a link at. */
const special = /[^A-Za-z0-9/_.-]/gu;

/** A text; one that reads like a number, or begins like an escape of one, takes a quote. */
export function encodeItem(item: string | number): string {
  if (typeof item === "number") return String(item).replace("+", "%2B");
  const guarded = item === "" || item.startsWith("'") || isNumber(item) ? `'${item}` : item;
  return Array.from(guarded, (sign) => (sign === "'" ? sign : escape(sign))).join("");
}

const escape = (sign: string): string =>
  sign.replace(special, (found) =>
    /^[!()*~]$/.test(found)
      ? `%${found.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(/^[\uD800-\uDFFF]$/.test(found) ? "\ufffd" : found),
  );

/** Throws a URIError for what is no escape. */
export function decodeItem(piece: string): string | number {
  const text = decodeURIComponent(piece);
  if (text.startsWith("'")) return text.slice(1);
  return isNumber(text) ? Number(text) : text;
}

/** A text that is no number, whatever it reads like. */
export const decodeText = (piece: string): string => {
  const text = decodeURIComponent(piece);
  return text.startsWith("'") ? text.slice(1) : text;
};

export const encodeList = (items: readonly (string | number)[]): string =>
  items.map(encodeItem).join(",");

/** The pieces between commas; none of an empty text. */
export const splitList = (text: string): string[] => (text === "" ? [] : text.split(","));

const isNumber = (text: string): boolean =>
  text !== "" && String(Number(text)) === text && Number.isFinite(Number(text));
