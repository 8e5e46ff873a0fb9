// A place in a list of tokens, and the few moves that the parser makes from it.
import type { Name, Variable } from "./ast.ts";
import { lex, type Token } from "./lex.ts";
import { compileError, type QueryError } from "./query-error.ts";
import { isReserved } from "./reserved-words.ts";

/** Deepest nesting of brackets and operators that is read: the recursion of each later step stays inside the stack. */
const deepest = 250;

export class Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  at = 0;
  depth = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = lex(text);
  }

  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)] as Token;
  }

  /** Whether the next tokens are these keywords or symbols. */
  sees(...keys: string[]): boolean {
    return keys.every((key, i) => this.peek(i).key === key);
  }

  next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  accepts(...keys: string[]): boolean {
    if (!this.sees(...keys)) return false;
    this.at += keys.length;
    return true;
  }

  expect(key: string): Token {
    return this.sees(key) ? this.next() : this.fail(key);
  }

  /** End of the last token that was read. */
  get end(): number {
    return this.tokens[this.at - 1]?.to ?? 0;
  }

  fail(...expected: string[]): never {
    const { kind, from, to } = this.peek();
    const found =
      kind === "end" ? "the end of the query" : this.text.slice(from, Math.min(to, from + 40));
    throw this.error(
      "UnexpectedSyntax",
      `Found ${found}, expected ${expected.join(", ")}`,
      from,
      expected,
    );
  }

  error(code: string, message: string, offset = this.peek().from, expected?: string[]): QueryError {
    return compileError(this.text, offset, { code, message, ...(expected && { expected }) });
  }

  enter(): void {
    this.depth += 1;
    if (this.depth > deepest)
      throw this.error(
        "NestedTooDeeply",
        `Nothing is read that is nested more than ${deepest} deep`,
      );
  }

  leave(): void {
    this.depth -= 1;
  }

  seesVariable(ahead = 0): boolean {
    const { kind, key } = this.peek(ahead);
    return kind === "quoted" || (kind === "word" && !isReserved(key));
  }

  variable(): Variable {
    if (!this.seesVariable()) this.fail("a variable");
    const { text: name, from, to } = this.next();
    return { type: "Variable", name, from, to };
  }

  /** A name where any word may stand, keywords too. */
  name(what: string): Name {
    const { kind } = this.peek();
    if (kind !== "word" && kind !== "quoted") this.fail(what);
    const { text: name, from, to } = this.next();
    return { type: "Name", name, from, to };
  }

  /** One or more, with commas between. */
  list<T>(read: () => T): T[] {
    const items = [read()];
    while (this.accepts(",")) items.push(read());
    return items;
  }
}
