// The literals in which the TCK writes parameters and results: Cypher's, and nodes `(:A {x: 1})`, relationships
// `[:T {x: 1}]` and paths `<(:A)-[:T]->()>`. Own grammar, so that the engine's parser is not checked by itself.
import type { NodeValue, RelationshipValue, Value } from "../../../src/graph/value.ts";

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/;
const word = /^(?:[\p{L}_][\p{L}\p{Nd}_]*|`(?:[^`]|``)*`)/u;

/** The value of a literal. Ids of nodes and relationships are made up. Throws an Error at what is no literal. */
export function parseLiteral(text: string): Value {
  const reader = new LiteralReader(text);
  const value = reader.value();
  reader.end();
  return value;
}

class LiteralReader {
  private readonly text: string;
  private at = 0;
  private made = 0;

  constructor(text: string) {
    this.text = text;
  }

  end(): void {
    this.skipBlank();
    if (this.at < this.text.length) this.fail("the end");
  }

  value(): Value {
    this.skipBlank();
    const rest = this.text.slice(this.at);
    switch (rest[0]) {
      case "'":
      case '"':
        return this.string(rest[0]);
      case "[":
        return /^\[\s*:/.test(rest) ? this.relationship("", "") : this.list();
      case "{":
        return this.map();
      case "(":
        return this.node();
      case "<":
        return this.path();
    }
    const digits = number.exec(rest)?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      return /[.eE]/.test(digits) ? { float: Number(digits) } : integer(digits);
    }
    return this.constant();
  }

  private constant(): Value {
    const sign = /^[+-]/.exec(this.text.slice(this.at))?.[0] ?? "";
    this.at += sign.length;
    const name = word.exec(this.text.slice(this.at))?.[0] ?? this.fail("a literal");
    this.at += name.length;
    const lower = name.toLowerCase();
    if (lower === "inf" || lower === "infinity")
      return { float: sign === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
    if (sign === "" && lower in constants) return constants[lower] as Value;
    return this.fail("a literal");
  }

  private string(quote: string): string {
    let value = "";
    for (this.at += 1; this.text[this.at] !== quote; this.at += 1) {
      if (this.at >= this.text.length) this.fail(`a closing ${quote}`);
      if (this.text[this.at] === "\\") {
        this.at += 1;
        const letter = this.text[this.at] ?? "";
        if (letter === "u") {
          value += String.fromCharCode(
            Number.parseInt(this.text.slice(this.at + 1, this.at + 5), 16),
          );
          this.at += 4;
        } else value += escapes[letter] ?? this.fail("a known escape");
      } else value += this.text[this.at];
    }
    this.at += 1;
    return value;
  }

  private list(): Value {
    this.expect("[");
    const items: Value[] = [];
    if (this.accepts("]")) return items;
    do items.push(this.value());
    while (this.accepts(","));
    this.expect("]");
    return items;
  }

  private map(): Map<string, Value> {
    this.expect("{");
    const map = new Map<string, Value>();
    if (this.accepts("}")) return map;
    do {
      const key = this.name();
      this.expect(":");
      map.set(key, this.value());
    } while (this.accepts(","));
    this.expect("}");
    return map;
  }

  private node(): NodeValue {
    this.expect("(");
    const labels: string[] = [];
    while (this.accepts(":")) labels.push(this.name());
    const properties = this.properties();
    this.expect(")");
    this.made += 1;
    return { id: `node ${this.made}`, labels, properties };
  }

  private relationship(start: string, end: string): RelationshipValue {
    this.expect("[");
    this.expect(":");
    const type = this.name();
    const properties = this.properties();
    this.expect("]");
    this.made += 1;
    return { id: `relationship ${this.made}`, type, start, end, properties };
  }

  private path(): Value {
    this.expect("<");
    const nodes = [this.node()];
    const relationships: RelationshipValue[] = [];
    while (!this.accepts(">")) {
      const incoming = this.accepts("<");
      this.expect("-");
      const relationship = this.relationship("", "");
      this.expect("-");
      if (!incoming) this.expect(">");
      const from = (nodes.at(-1) as NodeValue).id;
      const next = this.node();
      nodes.push(next);
      const [start, end] = incoming ? [next.id, from] : [from, next.id];
      relationships.push({ ...relationship, start, end });
    }
    return { nodes, relationships };
  }

  private properties(): Record<string, Value> {
    this.skipBlank();
    return this.text[this.at] === "{" ? Object.fromEntries(this.map()) : {};
  }

  private name(): string {
    this.skipBlank();
    const name = word.exec(this.text.slice(this.at))?.[0] ?? this.fail("a name");
    this.at += name.length;
    return name.startsWith("`") ? name.slice(1, -1).replaceAll("``", "`") : name;
  }

  private accepts(symbol: string): boolean {
    this.skipBlank();
    if (this.text[this.at] !== symbol) return false;
    this.at += 1;
    return true;
  }

  private expect(symbol: string): void {
    if (!this.accepts(symbol)) this.fail(symbol);
  }

  private skipBlank(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
  }

  private fail(expected: string): never {
    throw new Error(`no TCK literal: ${this.text}: expected ${expected} at column ${this.at + 1}`);
  }
}

const constants: Record<string, Value> = {
  null: null,
  true: true,
  false: false,
  nan: { float: Number.NaN },
};

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

function integer(digits: string): number | bigint {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value + 0 : BigInt(digits.replace(/^\+/, ""));
}
