// HTML as a stream of tags and texts with their places. Markdown cuts HTML into pieces at blank lines, so a tree
// of one piece says little; the stream can be followed across pieces. The tokenizer is parse5's.
import { Tokenizer, type Token } from "parse5";

export type HtmlToken =
  | {
      readonly type: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly selfClosing: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: "close"; readonly name: string; readonly from: number; readonly to: number }
  | { readonly type: "text"; readonly value: string; readonly from: number; readonly to: number };

/** Tags, texts; comments and doctypes are left out. Offsets count from `base`. */
export function htmlTokens(html: string, base: number): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const text = (token: Token.CharacterToken): void => {
    const from = base + (token.location?.startOffset ?? 0);
    const to = base + (token.location?.endOffset ?? 0);
    const previous = tokens.at(-1);
    if (previous?.type === "text" && previous.to === from)
      tokens[tokens.length - 1] = { ...previous, value: previous.value + token.chars, to };
    else tokens.push({ type: "text", value: token.chars, from, to });
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tokens.push({
          type: "open",
          name: token.tagName,
          attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
          selfClosing: token.selfClosing,
          from: base + (token.location?.startOffset ?? 0),
          to: base + (token.location?.endOffset ?? 0),
        });
      },
      onEndTag(token) {
        tokens.push({
          type: "close",
          name: token.tagName,
          from: base + (token.location?.startOffset ?? 0),
          to: base + (token.location?.endOffset ?? 0),
        });
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: text,
      onComment() {},
      onDoctype() {},
      onEof() {},
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
  return tokens;
}
