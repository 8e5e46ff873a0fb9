import { parseVariant, readSizeNotes } from "../../../lists/normalize/parse-variant.ts";
import type { Rule } from "../rule.ts";

const far = 3;

export const contradictingSize: Rule = {
  id: "contradicting-size",
  severity: "warning",
  explanation: "The number of parameters in the label is another than the one in the file's name.",
  example: {
    wrong: "[[Model (Base)]](…/name-117M), where Base is 110M",
    right: "[[Model (117M)]](…/name-117M)",
  },
  *check({ entries, lines }) {
    const notes = readSizeNotes(lines);
    for (const { links } of entries)
      for (const { url, label, span } of links) {
        const { parameters } = parseVariant(label, notes);
        if (parameters === undefined) continue;
        const [size, ...others] = sizesIn(url);
        if (size === undefined || others.length > 0) continue;
        // A far smaller or larger number counts something else: steps, tokens.
        if (size < parameters / far || size > parameters * far) continue;
        if (rounded(size, parameters) || rounded(parameters, size)) continue;
        yield {
          line: span.line,
          from: span.from,
          message: `"${label}" says ${short(parameters)}, the name of the file says ${short(size)}: ${url}`,
        };
      }
  },
};

/** Sizes such as `117M`, `1.3b` or `name345m` that end a word in the last parts of an address; a single letter before, as in `v2b`, makes it none. */
const sizesIn = (url: string): number[] =>
  [
    ...url
      .split(/[?#]/, 1)
      .join("")
      .split("/")
      .slice(-2)
      .join("/")
      .matchAll(/(?<![\p{N}.])(?<!(?:^|[^\p{L}])\p{L})(\d+(?:\.\d+)?)([mb])(?![\p{L}\p{N}])/giu),
  ].map(([, digits = "", unit = ""]) => Number(digits) * (unit.toLowerCase() === "m" ? 1e6 : 1e9));

/** Whether a size written with fewer digits is the other one. */
const rounded = (exact: number, written: number): boolean =>
  Number(exact.toPrecision(written.toExponential().replace(/e.*|\D/g, "").length)) === written;

const short = (parameters: number): string =>
  parameters >= 1e9 ? `${parameters / 1e9}B` : `${parameters / 1e6}M`;
