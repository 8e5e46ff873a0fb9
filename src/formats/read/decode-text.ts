// Bytes to text, by the mark at their beginning, by what an XML declaration says, or by trying.
import { Refusal } from "./refusal.ts";
import { limits } from "./limits.ts";

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, where it was not the declared one or UTF-8. */
  readonly note: string | null;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > limits.text)
    throw new Refusal(
      "too-large",
      `found ${Math.round(bytes.length / 2 ** 20)} MB, expected at most ${limits.text / 2 ** 20} MB; open a part of it`,
    );
  const marked = markOf(bytes);
  if (marked !== null)
    return { text: decode(marked, bytes), note: marked === "utf-8" ? null : marked };
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join("");
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/
    .exec(head)?.[1]
    ?.toLowerCase();
  try {
    // Our own mark-less text, and what says it is: anything that is no UTF-8 shows itself.
    if (declared === undefined || /^utf-?8$/.test(declared))
      return { text: decode("utf-8", bytes), note: null };
    return { text: decode(declared, bytes), note: declared };
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal(
        "unknown-encoding",
        `found the encoding "${declared}", which no decoder knows`,
        1,
      );
    return {
      text: decode("windows-1252", bytes),
      note: `windows-1252, since it is no ${declared ?? "utf-8"}`,
    };
  }
}

const decode = (label: string, bytes: Uint8Array): string =>
  new TextDecoder(label, { fatal: true }).decode(bytes);

/** By a byte order mark, or by the zeros of two-byte text. */
function markOf([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (b === 0 && d === 0 && a !== 0) return "utf-16le";
  return a === 0 && c === 0 && b !== 0 ? "utf-16be" : null;
}
