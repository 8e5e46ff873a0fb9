// What a badge image says: shields-like services write label and message into the address.

const decode = (part: string): string => {
  let text = part;
  try {
    text = decodeURIComponent(part.replaceAll("+", "%20"));
  } catch {
    text = part;
  }
  return text.replace(/__|_/g, (found) => (found === "__" ? "_" : " ")).trim();
};

/** Parts of the path joined by single dashes; a double dash is a dash of the text. */
const pieces = (path: string): string[] =>
  path.split(/(?<!-)-(?!-)/).map((piece) => decode(piece.replaceAll("--", "-")));

const counters =
  /\/(?:github|npm|pypi|visitors|discord|twitter|youtube)\/|last-commit|visitor|hits|star-history|contrib\.rocks/i;

/** Label and message of a static badge with a blank between; empty when the address says neither. */
export function badgeText(url: string): string {
  if (counters.test(url)) return "";
  const path = /\/badge\/([^?#]+)/.exec(url)?.[1];
  const query = new Map(
    (/\?([^#]*)/.exec(url)?.[1] ?? "").split("&").map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [pair, ""] : [pair.slice(0, at), decode(pair.slice(at + 1))];
    }),
  );
  if (path !== undefined && !path.endsWith(".svg")) {
    const found = pieces(path);
    if (found.length > 1) found.pop();
    return found
      .filter((piece) => piece !== "")
      .join(" ")
      .trim();
  }
  if (path !== undefined) {
    const found = pieces(path.replace(/\.svg$/, ""));
    if (found.length > 1) found.pop();
    return found.join(" ").trim();
  }
  if (!/shields\.io|badge/i.test(url)) return "";
  return [query.get("label") ?? "", query.get("message") ?? ""].join(" ").trim();
}

/** Whether an image is a counter: stars, downloads, visitors. */
export const isCounter = (url: string): boolean => counters.test(url);

/** The colour that the address of a badge gives, empty when none. */
export function badgeColour(url: string): string {
  const path = /\/badge\/([^?#]+)/.exec(url)?.[1] ?? "";
  return /-([A-Za-z0-9]+)(?:\.svg)?$/.exec(path)?.[1] ?? "";
}
