// Syntax tree to canonical text: one clause a line, keywords in capitals, only the parentheses that are needed.
// `parse(print(tree))` is the tree, but for positions.
import type {
  Clause,
  Expression,
  Literal,
  MapExpression,
  NodePattern,
  PatternPart,
  Projection,
  ProjectionItem,
  Query,
  RelationshipPattern,
} from "./ast.ts";
import { levels, precedence } from "./precedence.ts";
import { isReserved } from "./reserved-words.ts";

/** The query as text. */
export function print(query: Query): string {
  return query.parts
    .map((part, i) => {
      const text = part.clauses.map(clause).join("\n");
      return i === 0 ? text : `UNION${query.all[i - 1] ? " ALL" : ""}\n${text}`;
    })
    .join("\n");
}

/** An expression as text. */
export const printExpression = (expression: Expression): string => at(expression, 0);

/** A name, in backticks where it needs them. Reserved words need them as variables, not elsewhere. */
const name = (text: string): string =>
  /^[A-Za-z_]\w*$/.test(text) ? text : `\`${text.replaceAll("`", "``")}\``;
const variable = ({ name: text }: { name: string }): string =>
  isReserved(text) ? `\`${text}\`` : name(text);
const optional = <T>(before: string, value: T | null, show: (value: T) => string): string =>
  value === null ? "" : before + show(value);

function clause(tree: Clause): string {
  switch (tree.type) {
    case "Match":
      return `${tree.optional ? "OPTIONAL " : ""}MATCH ${tree.patterns.map(pattern).join(", ")}${optional(" WHERE ", tree.where, printExpression)}`;
    case "Unwind":
      return `UNWIND ${printExpression(tree.expression)} AS ${variable(tree.variable)}`;
    default:
      return projection(tree);
  }
}

function projection(tree: Projection): string {
  const items = [...(tree.star ? ["*"] : []), ...tree.items.map(item)];
  const order = tree.order.map(
    ({ expression, descending }) => printExpression(expression) + (descending ? " DESC" : ""),
  );
  return [
    `${tree.type.toUpperCase()}${tree.distinct ? " DISTINCT" : ""} ${items.join(", ")}`,
    ...(order.length > 0 ? [`ORDER BY ${order.join(", ")}`] : []),
    ...(tree.skip ? [`SKIP ${printExpression(tree.skip)}`] : []),
    ...(tree.limit ? [`LIMIT ${printExpression(tree.limit)}`] : []),
    ...(tree.where ? [`WHERE ${printExpression(tree.where)}`] : []),
  ].join(" ");
}

const item = ({ expression, alias }: ProjectionItem): string =>
  printExpression(expression) + optional(" AS ", alias, variable);

function pattern(part: PatternPart): string {
  const chain = part.nodes
    .map(
      (each, i) =>
        (i === 0 ? "" : relationship(part.relationships[i - 1] as RelationshipPattern)) +
        node(each),
    )
    .join("");
  return (
    (part.variable ? `${variable(part.variable)} = ` : "") +
    (part.shortest ? `${part.shortest}(${chain})` : chain)
  );
}

const properties = (map: MapExpression | null, before: string): string =>
  optional(before === "" ? "" : " ", map, printExpression);

function node({ variable: named, labels, properties: map }: NodePattern): string {
  const head =
    optional("", named, variable) + labels.map((label) => `:${name(label.name)}`).join("");
  return `(${head}${properties(map, head)})`;
}

function relationship({
  variable: named,
  types,
  length,
  properties: map,
  direction,
}: RelationshipPattern): string {
  let head = optional("", named, variable);
  if (types.length > 0) head += `:${types.map((type) => name(type.name)).join("|")}`;
  if (length) {
    const { min, max } = length;
    head += "*";
    if (min !== null && min === max) head += min;
    else if (min !== null || max !== null) head += `${min ?? ""}..${max ?? ""}`;
  }
  const inner = head + properties(map, head);
  const body = inner === "" ? "--" : `-[${inner}]-`;
  return `${direction === "in" ? "<" : ""}${body}${direction === "out" ? ">" : ""}`;
}

/** The expression, in parentheses where it binds less tightly than its place asks. */
function at(tree: Expression, least: number): string {
  const [text, level] = written(tree);
  return level < least ? `(${text})` : text;
}

const list = (items: readonly Expression[]): string => items.map(printExpression).join(", ");

/** Text, and how tightly it binds. */
function written(tree: Expression): [text: string, level: number] {
  const whole = levels.postfix + 1;
  switch (tree.type) {
    case "Literal":
      return [literal(tree.value), whole];
    case "Parameter":
      return [`$${/^\w+$/.test(tree.name) ? tree.name : name(tree.name)}`, whole];
    case "Variable":
      return [variable(tree), whole];
    case "List":
      return [`[${guarded(list(tree.items), tree.items[0])}]`, whole];
    case "Map":
      return [
        `{${tree.entries.map(({ key, value }) => `${name(key.name)}: ${printExpression(value)}`).join(", ")}}`,
        whole,
      ];
    case "Property":
      return [`${object(tree.object)}.${name(tree.key.name)}`, levels.postfix];
    case "Index":
      return [`${object(tree.object)}[${printExpression(tree.index)}]`, levels.postfix];
    case "Slice":
      return [
        `${object(tree.object)}[${optional("", tree.start, printExpression)}..${optional("", tree.end, printExpression)}]`,
        levels.postfix,
      ];
    case "HasLabels":
      return [
        object(tree.object) + tree.labels.map((label) => `:${name(label.name)}`).join(""),
        levels.postfix,
      ];
    case "Unary":
      if (tree.operator === "NOT") return [`NOT ${at(tree.operand, levels.not)}`, levels.not];
      // A sign before a number would become part of it, two signs in a row another token.
      return tree.operand.type === "Unary" || startsWithNumber(tree.operand)
        ? [`${tree.operator}(${printExpression(tree.operand)})`, levels.unary]
        : [tree.operator + at(tree.operand, levels.unary), levels.unary];
    case "Binary": {
      const level = precedence[tree.operator];
      return [`${at(tree.left, level)} ${tree.operator} ${at(tree.right, level + 1)}`, level];
    }
    case "Comparison":
      return [
        at(tree.first, levels.compare + 1) +
          tree.rest
            .map(({ operator, operand }) => ` ${operator} ${at(operand, levels.compare + 1)}`)
            .join(""),
        levels.compare,
      ];
    case "IsNull":
      return [
        `${at(tree.operand, levels.isNull)} IS ${tree.negated ? "NOT " : ""}NULL`,
        levels.isNull,
      ];
    case "Case":
      return [
        `CASE${optional(" ", tree.subject, printExpression)}${tree.branches
          .map(
            ({ when, result }) => ` WHEN ${printExpression(when)} THEN ${printExpression(result)}`,
          )
          .join("")}${optional(" ELSE ", tree.otherwise, printExpression)} END`,
        whole,
      ];
    case "Call":
      return [
        `${tree.name.split(".").map(name).join(".")}(${tree.star ? "*" : (tree.distinct ? "DISTINCT " : "") + guarded(list(tree.args), tree.args[0])})`,
        whole,
      ];
    case "ListComprehension":
      return [
        `[${variable(tree.variable)} IN ${printExpression(tree.list)}${optional(" WHERE ", tree.where, printExpression)}${optional(" | ", tree.projection, printExpression)}]`,
        whole,
      ];
    case "PatternComprehension":
      return [
        `[${pattern(tree.pattern)}${optional(" WHERE ", tree.where, printExpression)} | ${printExpression(tree.projection)}]`,
        whole,
      ];
    case "Quantifier":
      return [
        `${tree.quantifier}(${variable(tree.variable)} IN ${printExpression(tree.list)} WHERE ${printExpression(tree.where)})`,
        whole,
      ];
    case "Reduce":
      return [
        `reduce(${variable(tree.accumulator)} = ${printExpression(tree.initial)}, ${variable(tree.variable)} IN ${printExpression(tree.list)} | ${printExpression(tree.expression)})`,
        whole,
      ];
    case "Pattern":
      // A minus or a smaller-than after it would be read as one more relationship.
      return [pattern(tree.pattern), levels.not];
    case "Subquery":
      return [`${tree.kind} { ${print(tree.query)} }`, whole];
  }
}

const startsWithNumber = (tree: Expression): boolean =>
  tree.type === "Literal"
    ? tree.value !== null && typeof tree.value !== "string" && typeof tree.value !== "boolean"
    : "object" in tree && startsWithNumber(tree.object);

/** What a `.`, `[` or `:` may follow: of two label tests the inner one is fenced. */
const object = (tree: Expression): string =>
  tree.type === "HasLabels" ? `(${printExpression(tree)})` : at(tree, levels.postfix);

/** A list that begins with `x IN …` would be read as a comprehension, the arguments of `all` as what a quantifier runs over. */
function guarded(text: string, first: Expression | undefined): string {
  let left = first;
  while (left) {
    if (left.type === "Binary" && left.operator === "IN" && left.left.type === "Variable") break;
    if (left.type === "Binary") left = left.left;
    else if (left.type === "Comparison") left = left.first;
    else if (left.type === "IsNull") left = left.operand;
    else return text;
  }
  if (!left || left.type !== "Binary") return text;
  return `(${printExpression(left.left)})${text.slice(printExpression(left.left).length)}`;
}

function literal(value: Literal["value"]): string {
  if (value === null) return "null";
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object") return String(value);
  const text = String(value.float);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

const letters: Record<string, string> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

const quote = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t\b\f]/g, (letter) => letters[letter] as string)}'`;
