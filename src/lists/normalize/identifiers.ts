// What an address identifies. An address without a known scheme identifies itself, query and fragment included.
import { identifierRules } from "./identifier-rules.ts";
import { parseUrl, urlKey } from "./parse-url.ts";

export interface Identifier {
  /** arxiv, doi, github …, or `url`. */
  readonly scheme: string;
  readonly names: "paper" | "repository" | "data" | "page";
  readonly value: string;
  /** `scheme:value`, equal for equal identifiers. */
  readonly key: string;
}

/** The identifier in an address, or null where it is no usable address. */
export function identifierOf(url: string): Identifier | null {
  const parts = parseUrl(url);
  if (parts === null) return null;
  const target = parts.path + (parts.query === "" ? "" : `?${parts.query}`);
  for (const rule of identifierRules) {
    if (!rule.host.test(parts.host)) continue;
    const found = rule.path
      .exec(target)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (found === undefined) continue;
    const value = rule.value?.(found) ?? found;
    return { scheme: rule.scheme, names: rule.names, value, key: `${rule.scheme}:${value}` };
  }
  const value = urlKey(parts);
  return { scheme: "url", names: "page", value, key: `url:${value}` };
}
