// Texts as parts of IRIs and addresses as IRIs, with what an IRI must not hold percent-encoded.
import { repairText } from "../../graph/repair-text.ts";

const encode = (sign: string): string => encodeURIComponent(sign);

/** Any text as the last part of an IRI; two texts never meet. */
export const iriPart = (text: string): string =>
  repairText(text).text.replace(/[^A-Za-z0-9\-._~/+,=@]/gu, (sign) =>
    /[!'()*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encode(sign),
  );

/** An address on the web as an IRI, or null: what has another scheme, or none, is no IRI to follow. */
export function webIri(address: string): string | null {
  const text = repairText(address.trim()).text;
  if (!/^(?:https?|ftp):\/\/[^\s/]/i.test(text)) return null;
  return text.replace(unfit, encode);
}

/** What an IRI must not hold: control characters and blanks are matched as what `\s` and repair leave. */
const unfit = /[\s<>"{}|^`\\\uFFFD]|%(?![0-9A-Fa-f]{2})/g;

/** The base that the user gave, or a refusal that says what is wrong with it. */
export function checkBase(base: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|^`\\]*[/#:]$/.test(base)) return base;
  throw new RangeError(
    `IRI base: found "${base}", expected an absolute IRI that ends in "/", "#" or ":", e.g. https://example.org/kg/`,
  );
}
