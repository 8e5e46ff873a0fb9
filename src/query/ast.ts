// The syntax tree of a read-only openCypher query: what `parse` makes and `print` writes. Plain objects;
// every node knows the part of the text that it was read from, and nothing but that depends on layout.
import type { Float, Integer } from "../graph/value.ts";

/** UTF-16 offsets into the query text, end exclusive. A built tree may use 0, 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A label, type, property key or map key, without its backticks. */
export interface Name extends Span {
  readonly type: "Name";
  readonly name: string;
}

export interface Query extends Span {
  readonly type: "Query";
  readonly parts: readonly SingleQuery[];
  /** `all[i]`: parts i and i + 1 are joined by UNION ALL, not UNION. */
  readonly all: readonly boolean[];
}

export interface SingleQuery extends Span {
  readonly type: "SingleQuery";
  readonly clauses: readonly Clause[];
}

export type Clause = Match | Unwind | Projection;

export interface Match extends Span {
  readonly type: "Match";
  readonly optional: boolean;
  readonly patterns: readonly PatternPart[];
  readonly where: Expression | null;
}

export interface Unwind extends Span {
  readonly type: "Unwind";
  readonly expression: Expression;
  readonly variable: Variable;
}

/** WITH or RETURN. Only WITH has `where`. */
export interface Projection extends Span {
  readonly type: "With" | "Return";
  readonly distinct: boolean;
  /** `*`, before the items. */
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly order: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
  readonly where: Expression | null;
}

/** Without an alias the column is called as its text stands between `from` and `to`. */
export interface ProjectionItem extends Span {
  readonly type: "ProjectionItem";
  readonly expression: Expression;
  readonly alias: Variable | null;
}

export interface SortItem extends Span {
  readonly type: "SortItem";
  readonly expression: Expression;
  readonly descending: boolean;
}

/** A path: one node more than relationships. */
export interface PatternPart extends Span {
  readonly type: "PatternPart";
  readonly variable: Variable | null;
  readonly shortest: "shortestPath" | "allShortestPaths" | null;
  readonly nodes: readonly NodePattern[];
  readonly relationships: readonly RelationshipPattern[];
}

export interface NodePattern extends Span {
  readonly type: "NodePattern";
  readonly variable: Variable | null;
  readonly labels: readonly Name[];
  readonly properties: MapExpression | null;
}

export interface RelationshipPattern extends Span {
  readonly type: "RelationshipPattern";
  readonly variable: Variable | null;
  /** Any of these; none: every type. */
  readonly types: readonly Name[];
  readonly direction: "out" | "in" | "both";
  /** Null for one relationship; else a walk, `*` being min null, max null, and `*2` min 2, max 2. */
  readonly length: { readonly min: number | null; readonly max: number | null } | null;
  readonly properties: MapExpression | null;
}

export type Expression =
  | Literal
  | Parameter
  | Variable
  | ListExpression
  | MapExpression
  | Property
  | Index
  | Slice
  | HasLabels
  | Unary
  | Binary
  | Comparison
  | IsNull
  | Case
  | Call
  | ListComprehension
  | PatternComprehension
  | Quantifier
  | Reduce
  | PatternExpression
  | Subquery;

/** A negative number is a literal too; a Unary minus stands before anything else, or before parentheses. */
export interface Literal extends Span {
  readonly type: "Literal";
  readonly value: null | boolean | Integer | Float | string;
}

export interface Parameter extends Span {
  readonly type: "Parameter";
  readonly name: string;
}

export interface Variable extends Span {
  readonly type: "Variable";
  readonly name: string;
}

export interface ListExpression extends Span {
  readonly type: "List";
  readonly items: readonly Expression[];
}

export interface MapExpression extends Span {
  readonly type: "Map";
  readonly entries: readonly { readonly key: Name; readonly value: Expression }[];
}

export interface Property extends Span {
  readonly type: "Property";
  readonly object: Expression;
  readonly key: Name;
}

export interface Index extends Span {
  readonly type: "Index";
  readonly object: Expression;
  readonly index: Expression;
}

export interface Slice extends Span {
  readonly type: "Slice";
  readonly object: Expression;
  readonly start: Expression | null;
  readonly end: Expression | null;
}

/** `n:A:B`, all of them. */
export interface HasLabels extends Span {
  readonly type: "HasLabels";
  readonly object: Expression;
  readonly labels: readonly Name[];
}

export interface Unary extends Span {
  readonly type: "Unary";
  readonly operator: "-" | "+" | "NOT";
  readonly operand: Expression;
}

export type BinaryOperator =
  | "OR"
  | "XOR"
  | "AND"
  | "IN"
  | "STARTS WITH"
  | "ENDS WITH"
  | "CONTAINS"
  | "=~"
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "^";

export interface Binary extends Span {
  readonly type: "Binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** `a < b <= c`: one or more steps. */
export interface Comparison extends Span {
  readonly type: "Comparison";
  readonly first: Expression;
  readonly rest: readonly { readonly operator: ComparisonOperator; readonly operand: Expression }[];
}

export interface IsNull extends Span {
  readonly type: "IsNull";
  readonly operand: Expression;
  readonly negated: boolean;
}

export interface Case extends Span {
  readonly type: "Case";
  readonly subject: Expression | null;
  readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
  readonly otherwise: Expression | null;
}

/** A function; `count(*)` has `star`. The name stands as written. */
export interface Call extends Span {
  readonly type: "Call";
  readonly name: string;
  readonly distinct: boolean;
  readonly star: boolean;
  readonly args: readonly Expression[];
}

export interface ListComprehension extends Span {
  readonly type: "ListComprehension";
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression | null;
  readonly projection: Expression | null;
}

export interface PatternComprehension extends Span {
  readonly type: "PatternComprehension";
  readonly pattern: PatternPart;
  readonly where: Expression | null;
  readonly projection: Expression;
}

export interface Quantifier extends Span {
  readonly type: "Quantifier";
  readonly quantifier: "all" | "any" | "none" | "single";
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression;
}

export interface Reduce extends Span {
  readonly type: "Reduce";
  readonly accumulator: Variable;
  readonly initial: Expression;
  readonly variable: Variable;
  readonly list: Expression;
  readonly expression: Expression;
}

/** A pattern as a predicate, or `shortestPath(…)` and `allShortestPaths(…)` as a value. */
export interface PatternExpression extends Span {
  readonly type: "Pattern";
  readonly pattern: PatternPart;
}

/** `EXISTS { … }` or `COUNT { … }`; a bare pattern is a query of one MATCH and no RETURN. */
export interface Subquery extends Span {
  readonly type: "Subquery";
  readonly kind: "EXISTS" | "COUNT";
  readonly query: Query;
}

export type AstNode =
  | Query
  | SingleQuery
  | Clause
  | ProjectionItem
  | SortItem
  | PatternPart
  | NodePattern
  | RelationshipPattern
  | Name
  | Expression;
