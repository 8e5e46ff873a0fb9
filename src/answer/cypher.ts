// openCypher texts with values in them: cypher`… ${value}` writes each value as a literal.
import { printExpression } from "../query/print.ts";
import { list, literal } from "./syntax.ts";

type Inserted = string | number | boolean | readonly (string | number)[];

export const cypher = (texts: TemplateStringsArray, ...values: readonly Inserted[]): string =>
  texts.reduce((before, text, i) => {
    const value = values[i - 1];
    return before + (value === undefined ? "" : asLiteral(value)) + text;
  });

const asLiteral = (value: Inserted): string =>
  printExpression(typeof value === "object" ? list(value) : literal(value));
