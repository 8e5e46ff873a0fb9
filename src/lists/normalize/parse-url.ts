// Addresses as lists print them, taken apart without the platform's URL class (which the browser and Node read
// differently for broken input) and without losing the query or the fragment that tells works apart.

export interface UrlParts {
  /** Lower case, without `www.`. */
  readonly host: string;
  /** Decoded, without a closing slash; begins with `/` or is empty. */
  readonly path: string;
  /** Without the question mark; parameters that only track a visit are dropped. */
  readonly query: string;
  /** Without the number sign. */
  readonly fragment: string;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|ref|ref_src|usp|via|source|from|s|si)=/i;

/** The parts of an absolute http(s) or scheme-relative address; null for anything else. */
export function parseUrl(url: string): UrlParts | null {
  const match =
    /^\s*(?:https?:)?\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::\d+)?([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?\s*$/i.exec(
      url,
    );
  const host = match?.[1]
    ?.toLowerCase()
    .replace(/\.$/, "")
    .replace(/^www\./, "");
  if (match === null || host === undefined || !/^[^.]+(?:\.[^.]+)+$/.test(host)) return null;
  return {
    host,
    path: decodePercent(match[2] ?? "")
      .replace(/\/{2,}/g, "/")
      .replace(/\/+$/, ""),
    query: (match[3] ?? "")
      .split("&")
      .filter((part) => part !== "" && !tracking.test(part))
      .join("&"),
    fragment: match[4] ?? "",
  };
}

/** One form for one address: no scheme, no `www.`, no closing slash; query and fragment kept. */
export const urlKey = ({ host, path, query, fragment }: UrlParts): string =>
  `${host}${path}${query === "" ? "" : `?${query}`}${fragment === "" ? "" : `#${fragment}`}`;

/** `decodeURIComponent` that leaves what is malformed. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
