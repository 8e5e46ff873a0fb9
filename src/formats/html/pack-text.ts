// A long text as a short one that can stand in HTML: deflated, in base64. The same text gives the same signs.
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

declare const btoa: (text: string) => string;
declare const atob: (text: string) => string;

/** `String.fromCharCode` takes so many arguments at once everywhere. */
const piece = 8192;

export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  let signs = "";
  for (let at = 0; at < bytes.length; at += piece)
    signs += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(signs);
}

export const unpackText = (packed: string): string =>
  strFromU8(inflateSync(Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))));
