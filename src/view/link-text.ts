// Texts and numbers as pieces of a link: what separates pieces is escaped, the rest stays readable.
import type { Reason } from "../answer/reason.ts";
import type { Setting, Settings } from "../answer/settings.ts";

/** Characters with a meaning in a link, and those that a chat or a mail may break a link at. */
const special = /[^A-Za-z0-9/_.-]/gu;

/** A text; one that reads like a number, or begins like something else, takes a quote. */
export function encodeItem(item: string | number): string {
  if (typeof item === "number") return String(item).replace("+", "%2B");
  const guarded = item === "" || /^['.]/.test(item) || isNumber(item) ? `'${item}` : item;
  return guarded.startsWith("'") ? `'${escape(guarded.slice(1))}` : escape(guarded);
}

const escape = (text: string): string =>
  text.replace(special, (found) =>
    /^[!()*~]$/.test(found)
      ? `%${found.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(/^[\uD800-\uDFFF]$/.test(found) ? "\ufffd" : found),
  );

/** Throws a URIError for what is no escape. */
function decodeItem(piece: string): string | number {
  const text = decodeURIComponent(piece);
  if (text.startsWith("'")) return text.slice(1);
  return isNumber(text) ? Number(text) : text;
}

/** A text that is no number, whatever it reads like. */
export const decodeText = (piece: string): string => {
  const text = decodeURIComponent(piece);
  return text.startsWith("'") ? text.slice(1) : text;
};

/** Items between commas. An id after one of the same kind leaves out the kind: `model/a,.b`. */
export function encodeList(items: readonly (string | number)[]): string {
  let before = "";
  return items
    .map((item) => {
      const kind = kindOf(item);
      const again = kind !== "" && kind === before;
      before = kind;
      return again ? `.${escape(String(item).slice(kind.length))}` : encodeItem(item);
    })
    .join(",");
}

/** Throws a URIError for what is no escape, a RangeError for an id without a kind. */
export function decodeList(text: string): (string | number)[] {
  let before = "";
  return splitList(text).map((piece) => {
    const item = piece.startsWith(".")
      ? before + decodeURIComponent(piece.slice(1))
      : decodeItem(piece);
    before = kindOf(item);
    if (before === "" && piece.startsWith(".")) throw new RangeError("an id has no kind");
    return item;
  });
}

/** Each setting a part of its own, so that damage to one leaves the others: `ws=rows:modality`, `ws=nodes::a,b`. */
export const encodeSettings = (key: string, settings: Settings): string[] =>
  Object.entries(settings).map((setting) => `${key}=${encodeSetting(setting)}`);

const encodeSetting = ([name, value]: readonly [string, Setting]): string =>
  `${encodeItem(name)}${typeof value === "object" ? `::${encodeList(value)}` : `:${encodeItem(value)}`}`;

/** What picked nodes, whole or not at all: `paths=from:model/a=to:model/b`. */
export const encodeReason = ({ kind, settings }: Reason): string =>
  [encodeItem(kind), ...Object.entries(settings).map(encodeSetting)].join("=");

/** Null where it is none; throws as `decodeList` does. */
export function decodeReason(text: string): Reason | null {
  const [kind = "", ...pieces] = text.split("=");
  const settings = pieces.map(decodeSetting);
  if (kind === "" || settings.includes(null)) return null;
  return {
    kind: decodeText(kind),
    settings: Object.fromEntries(settings.filter((setting) => setting !== null)),
  };
}

/** Null where it is no setting; throws as `decodeList` does. */
export function decodeSetting(
  text: string,
): readonly [name: string, value: string | number | (string | number)[]] | null {
  const [name = "", first, list, ...rest] = text.split(":");
  if (first === undefined || rest.length > 0 || (list !== undefined && first !== "")) return null;
  return [decodeText(name), list === undefined ? decodeItem(first) : decodeList(list)];
}

/** `model/` of `model/a`; empty where there is none. */
const kindOf = (item: string | number): string =>
  typeof item === "string" ? item.slice(0, item.indexOf("/") + 1) : "";

/** The pieces between commas; none of an empty text. */
const splitList = (text: string): string[] => (text === "" ? [] : text.split(","));

const isNumber = (text: string): boolean =>
  text !== "" && String(Number(text)) === text && Number.isFinite(Number(text));
