// Whose repository or weights an address points at.
import { parseUrl } from "../normalize/parse-url.ts";

export interface Owner {
  readonly host: string;
  readonly login: string;
  readonly homepage: string;
}

/** First parts of paths that are pages of the host, not logins. */
const pages = new Set([
  "about",
  "apps",
  "blog",
  "collections",
  "datasets",
  "docs",
  "enterprise",
  "explore",
  "features",
  "join",
  "learn",
  "login",
  "marketplace",
  "models",
  "notifications",
  "organizations",
  "orgs",
  "papers",
  "posts",
  "pricing",
  "search",
  "settings",
  "site",
  "spaces",
  "sponsors",
  "tasks",
  "topics",
  "trending",
]);

/** The owner of what an address points at, on the two hosts that have owners. */
export function ownerOf(url: string): Owner | null {
  const parts = parseUrl(url);
  if (parts === null) return null;
  const segments = parts.path.split("/").filter((segment) => segment !== "");
  if (parts.host === "github.com") {
    const login = segments[0] === "orgs" ? segments[1] : segments[0];
    return login === undefined || (pages.has(login) && segments[0] !== "orgs")
      ? null
      : { host: "github", login, homepage: `https://github.com/${login}` };
  }
  if (parts.host === "huggingface.co" || parts.host === "hf.co") {
    const inner =
      segments[0] === "datasets" || segments[0] === "spaces" ? segments.slice(1) : segments;
    const login = inner[0];
    return login === undefined || pages.has(login) || inner.length < 2
      ? null
      : { host: "huggingface", login, homepage: `https://huggingface.co/${login}` };
  }
  return null;
}
