// `:fire:` is an emoji written in letters. It says nothing that an entry is made of, and its letters are no words of
// a name or title, so running text carries blanks in its place.
import type { Inline } from "./inline.ts";

const shortcode = /(?<![\p{L}\p{N}:/]):(?:[a-z][a-z0-9_-]*|\+1|-1|100):(?![\p{L}\p{N}:/`])/gu;

export function blankShortcodes(inline: Inline): Inline {
  const { marks } = inline;
  const text = inline.text.replace(shortcode, (found, at: number) =>
    marks.some(({ kind, from, to }) => kind === "code" && from <= at && to > at)
      ? found
      : " ".repeat(found.length),
  );
  return text === inline.text ? inline : { ...inline, text };
}
