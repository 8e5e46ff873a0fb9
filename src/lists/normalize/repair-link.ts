// Addresses that a list prints broken: empty, without a scheme, or a Markdown link in the place of an address.
import { parseUrl } from "./parse-url.ts";

export interface RepairedUrl {
  /** A usable absolute address, or null. */
  readonly url: string | null;
  /** What was wrong, in words; null where nothing was. */
  readonly problem: string | null;
}

/** The address that was meant. Never guesses a host: what cannot be read stays null and is reported. */
export function repairLink(printed: string): RepairedUrl {
  const url = printed.trim();
  if (url === "" || url === "#") return { url: null, problem: "is empty" };
  const nested =
    /^\[[^\]]*\]\(\s*(\S+?)\s*\)*$/.exec(url)?.[1] ?? /\]\(\s*(https?:\/\/\S+?)\)*$/.exec(url)?.[1];
  if (nested !== undefined && parseUrl(nested) !== null)
    return { url: nested, problem: "holds a Markdown link in the place of an address" };
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(url)?.[1];
  if (doi !== undefined)
    return { url: `https://doi.org/${doi}`, problem: "is a DOI in the place of an address" };
  if (parseUrl(url) !== null)
    return { url: url.startsWith("//") ? `https:${url}` : url, problem: null };
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?$/.test(url) && parseUrl(`https://${url}`) !== null)
    return { url: `https://${url}`, problem: "has no scheme" };
  const inside = /https?:\/\/[^\s"'<>]+/.exec(url)?.[0];
  if (inside !== undefined && parseUrl(inside) !== null)
    return { url: inside, problem: "holds more than an address" };
  return { url: null, problem: "is no address" };
}
