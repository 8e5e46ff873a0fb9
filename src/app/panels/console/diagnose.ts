// What is wrong with a query before it runs: the engine's own parser and analysis, at their place in the text.
import type { Diagnostic } from "@codemirror/lint";
import { analyse } from "../../../query/analyse.ts";
import { parse } from "../../../query/parse.ts";
import { QueryError } from "../../../query/query-error.ts";

export function diagnose(text: string): Diagnostic[] {
  if (text.trim() === "") return [];
  try {
    analyse(parse(text), text);
    return [];
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { message, offset } = error.info;
    const from = Math.min(Math.max(0, offset), text.length);
    const rest = /^[\p{L}\p{N}_]+/u.exec(text.slice(from))?.[0].length ?? 1;
    return [
      {
        from: from === text.length && from > 0 ? from - 1 : from,
        to: Math.min(text.length, from + rest),
        severity: "error",
        message: message.split("\n", 1)[0] ?? message,
      },
    ];
  }
}
