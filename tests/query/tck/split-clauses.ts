// A set-up text cut into its statements, and each into what creates and what reads, by the words outside of brackets.
import { lex } from "../../../src/query/lex.ts";

export interface Segment {
  /** Of a CREATE the pattern after the word; else reading clauses as they stand. */
  readonly kind: "create" | "read" | "return";
  readonly text: string;
}

const reading = new Set(["MATCH", "OPTIONAL", "UNWIND", "WITH"]);
const refused = new Set(["MERGE", "SET", "REMOVE", "DELETE", "DETACH", "FOREACH", "CALL", "UNION"]);

/** Statements in order; throws an Error at a clause that a set-up of a read-only scenario may not have. */
export function splitClauses(text: string): Segment[][] {
  const statements: Segment[][] = [];
  let segments: Segment[] = [];
  let open: { kind: Segment["kind"]; from: number } | null = null;
  let depth = 0;
  const close = (to: number): void => {
    if (open) segments.push({ kind: open.kind, text: text.slice(open.from, to).trim() });
    open = null;
  };
  for (const { kind, key, from, to } of lex(text)) {
    if (kind === "symbol") {
      if (key === "(" || key === "[" || key === "{") depth += 1;
      if (key === ")" || key === "]" || key === "}") depth -= 1;
    }
    if (depth > 0) continue;
    if (key === ";" || kind === "end") {
      close(from);
      if (segments.length > 0) statements.push(segments);
      segments = [];
    } else if (kind === "word") {
      if (refused.has(key)) throw new Error(`the set-up has a ${key}, which is not supported here`);
      if (key === "CREATE") {
        close(from);
        open = { kind: "create", from: to };
      } else if (key === "RETURN") {
        close(from);
        open = { kind: "return", from };
      } else if (reading.has(key) && open?.kind !== "read") {
        close(from);
        open = { kind: "read", from };
      }
    }
  }
  return statements;
}
