// Text to tokens, in one pass and in linear time. Keywords are words here; the parser knows which they are.
import type { Float, Integer } from "../graph/value.ts";
import { compileError } from "./query-error.ts";

export interface Token {
  readonly kind: "word" | "quoted" | "number" | "string" | "parameter" | "symbol" | "end";
  /** The word, name, symbol or text; a number's digits as written. */
  readonly text: string;
  /** `text` in upper case for a word, the symbol itself, else "". */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Index of the closing bracket's token for an opening one, or -1. */
  close: number;
}

const escapes: Record<string, string> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const blank = /(?:\s|\/\/[^\n]*)+/y;
const word = /[A-Za-z_]\w*/y;
/** Compiled only where a name holds other letters: classes of Unicode take milliseconds. */
const letters = {
  source: "[\\p{L}\\p{Nl}_\\p{Pc}][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Sc}]*",
  compiled: null as RegExp | null,
};
const anyWord = (): RegExp => (letters.compiled ??= new RegExp(letters.source, "uy"));
const number = /0[xXoO]\w*|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const parameterName = /\w+/y;
const symbols = /<>|<=|>=|=~|\.\.|\+=|[-+*/%^=<>()[\]{},.:;|&!]/y;
const plain = { "'": /[^'\\]*/y, '"': /[^"\\]*/y, "`": /[^`]*/y };
const brackets: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** Every token of the text and an `end`. Throws a QueryError at what is no token. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  let at = 0;
  const fail = (offset: number, code: string, message: string): never => {
    throw compileError(text, offset, { code, message });
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found === null ? null : found[0];
  };
  const matchWord = (): string | null => {
    const name = match(word);
    const next = text.charCodeAt(at + (name?.length ?? 0));
    // A letter beyond ASCII begins the word or goes on with it.
    return next > 127 || (name !== null && next === 36) ? match(anyWord()) : name;
  };
  const push = (kind: Token["kind"], value: string, key: string, to: number): void => {
    tokens.push({ kind, text: value, key, from: at, to, close: -1 });
    at = to;
  };
  const quotedName = (): [string, number] => {
    let to = at + 1;
    let name = "";
    for (;;) {
      plain["`"].lastIndex = to;
      const part = plain["`"].exec(text)?.[0] ?? "";
      name += part;
      to += part.length;
      if (to >= text.length) fail(at, "UnexpectedSyntax", "This ` is never closed");
      if (text[to + 1] !== "`") return [name, to + 1];
      name += "`";
      to += 2;
    }
  };
  const string = (quote: "'" | '"'): void => {
    let to = at + 1;
    let value = "";
    for (;;) {
      plain[quote].lastIndex = to;
      const part = plain[quote].exec(text)?.[0] ?? "";
      value += part;
      to += part.length;
      if (to >= text.length) fail(at, "UnexpectedSyntax", `This ${quote} is never closed`);
      if (text[to] === quote) break;
      const letter = text[to + 1] ?? "";
      if (letter === "u" || letter === "U") {
        const digits = text.slice(to + 2, to + (letter === "u" ? 6 : 10));
        const code = /^(?:[0-9a-fA-F]{4}){1,2}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
        if (code < 0 || code > 0x10ffff || digits.length !== (letter === "u" ? 4 : 8))
          fail(
            to,
            "InvalidUnicodeLiteral",
            `\\${letter} needs ${letter === "u" ? 4 : 8} hexadecimal digits`,
          );
        value += String.fromCodePoint(code);
        to += 2 + digits.length;
      } else {
        const plainLetter = escapes[letter];
        if (plainLetter === undefined)
          fail(to, "UnexpectedSyntax", `There is no escape \\${letter}`);
        value += plainLetter;
        to += 2;
      }
    }
    push("string", value, "", to + 1);
  };
  while (at < text.length) {
    const space = match(blank);
    if (space !== null) at += space.length;
    else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) fail(at, "UnexpectedSyntax", "This comment is never closed");
      at = end + 2;
    } else {
      const first = text[at] as string;
      const name = matchWord();
      if (name !== null) push("word", name, name.toUpperCase(), at + name.length);
      else if (first === "'" || first === '"') string(first);
      else if (first === "`") {
        const [quoted, to] = quotedName();
        push("quoted", quoted, "", to);
      } else if (first === "$") {
        const from = at;
        at += 1;
        const [parameter, to] =
          text[at] === "`" ? quotedName() : [match(parameterName) ?? matchWord() ?? "", -1];
        if (to < 0 && parameter === "")
          fail(from, "UnexpectedSyntax", "A $ needs a parameter's name");
        const end = to < 0 ? at + parameter.length : to;
        at = from;
        push("parameter", parameter, "", end);
      } else {
        const digits = text.startsWith("..", at) ? null : match(number);
        if (digits === null) {
          const symbol = match(symbols);
          if (symbol === null)
            return fail(
              at,
              first < "\u0080" ? "UnexpectedSyntax" : "InvalidUnicodeCharacter",
              `There is no use for ${String.fromCodePoint(text.codePointAt(at) as number)} here`,
            );
          const opening = brackets[symbol];
          if (opening !== undefined) {
            const opened = open.pop();
            if (opened !== undefined && tokens[opened]?.key === opening)
              tokens[opened].close = tokens.length;
          } else if (symbol === "(" || symbol === "[" || symbol === "{") open.push(tokens.length);
          push("symbol", symbol, symbol, at + symbol.length);
        } else {
          const start = at;
          push("number", digits, "", at + digits.length);
          if (match(parameterName) !== null || matchWord() !== null)
            fail(start, "InvalidNumberLiteral", "This number holds a character that is no digit");
          readNumber(text, tokens.at(-1) as Token, false);
        }
      }
    }
  }
  push("end", "", "", text.length);
  return tokens;
}

const least = -(2n ** 63n);

/** The value of a number token, with the minus before it if there is one. A large integer is checked only by sign. */
export function readNumber(text: string, token: Token, negative: boolean): Integer | Float {
  const digits = token.text;
  const fail = (code: string, message: string): never => {
    throw compileError(text, token.from, { code, message });
  };
  if (!/^0[xXoO]/.test(digits) && /[.eE]/.test(digits)) {
    const value = Number(digits);
    if (!Number.isFinite(value)) fail("FloatingPointOverflow", "This float is too large");
    // The literal -0.0 is 0.0.
    return { float: negative && value !== 0 ? -value : value };
  }
  if (!/^(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|\d+)$/.test(digits))
    fail("InvalidNumberLiteral", "This is no number");
  // A literal of thousands of digits would take quadratic time to convert.
  if (digits.length > 400) fail("IntegerOverflow", "This integer does not fit into 64 bits");
  const value = negative ? -BigInt(digits) : BigInt(digits);
  if (value < least || value > -least)
    fail("IntegerOverflow", "This integer does not fit into 64 bits");
  return narrow(value);
}

/** The published form of an integer: a number where it is safe. */
export const narrow = (value: bigint): Integer =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : value;
