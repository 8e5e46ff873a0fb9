// Every inline link of a line, with the places of its parts, whatever its author got wrong: empty and nested links,
// blanks, addresses with parentheses. Works on the literal line, since a finding must name the literal column.

export interface ScannedLink {
  /** 1-based. */
  readonly line: number;
  /** The whole link, `![` or `[` to `)`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly textFrom: number;
  readonly textTo: number;
  /** The address as printed, without a title; `urlFrom` to `urlTo` spans all between the parentheses. */
  readonly url: string;
  readonly urlFrom: number;
  readonly urlTo: number;
  readonly image: boolean;
}

/** Links in order of their address; a link in a link's address is part of that address. */
export function scanLinks(text: string, line: number): ScannedLink[] {
  const links: ScannedLink[] = [];
  const open: number[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at];
    if (sign === "\\") at += 2;
    else if (sign === "`") at = skipCode(text, at);
    else if (sign === "[") open.push(at++);
    else if (sign !== "]") at += 1;
    else {
      const begin = open.pop();
      const end = text[at + 1] === "(" ? closing(text, at + 1) : -1;
      if (begin === undefined || end < 0) at += 1;
      else {
        const image = text[begin - 1] === "!";
        const printed = text.slice(at + 2, end);
        links.push({
          line,
          from: image ? begin - 1 : begin,
          to: end + 1,
          text: text.slice(begin + 1, at),
          textFrom: begin + 1,
          textTo: at,
          url: printed.trim().replace(/\s+["'].*["']$/, ""),
          urlFrom: at + 2,
          urlTo: end,
          image,
        });
        at = end + 1;
      }
    }
  }
  return links;
}

/** Offset of the parenthesis that closes the one at `open`, or -1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

/** Past the code span that begins at `at`, or past its backticks where it never ends. */
function skipCode(text: string, at: number): number {
  const ticks = /^`+/.exec(text.slice(at))?.[0] ?? "`";
  const end = text.indexOf(ticks, at + ticks.length);
  return end < 0 ? at + ticks.length : end + ticks.length;
}
