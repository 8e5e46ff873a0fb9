// JSON, or a refusal with the place where it breaks, as far as the engine names one.
import { Refusal } from "./refusal.ts";

/** How Chromium and Node, Firefox and Safari say that more should follow. */
const endsEarly = /unexpected end|unexpected eof|unterminated string/i;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const isCut = endsEarly.test(message);
    const at = isCut ? text.length : /position (\d+)/.exec(message)?.[1];
    const before = at === undefined ? null : text.slice(0, Number(at));
    throw new Refusal(
      "broken-json",
      isCut
        ? `the JSON ends too early (${message}): the file was cut off; save or download it again`
        : `no sound JSON: ${message}; mend it there, or save the file again from what wrote it`,
      ...(before === null
        ? []
        : [before.split("\n").length, before.length - before.lastIndexOf("\n")]),
    );
  }
}
