// JSON, or a refusal with the place where it breaks.
import { Refusal } from "./refusal.ts";

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message)?.[1];
    const before = at === undefined ? null : text.slice(0, Number(at));
    throw new Refusal(
      "broken-json",
      message,
      ...(before === null
        ? []
        : [before.split("\n").length, before.length - before.lastIndexOf("\n")]),
    );
  }
}
