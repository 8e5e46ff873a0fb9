// The names of the parameters in a query, in order; none of what is no query so far.
import { lex } from "../../../query/lex.ts";

export function parametersIn(text: string): readonly string[] {
  try {
    const found = lex(text).filter(({ kind }) => kind === "parameter");
    return Array.from(new Set(found.map((token) => token.text)));
  } catch {
    return [];
  }
}
