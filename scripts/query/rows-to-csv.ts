// An answer as RFC 4180, safe to open in a spreadsheet: a text that would run as a formula gets an apostrophe.
import { guardFormula } from "../../src/formats/csv/guard-formula.ts";
import { writeCsv } from "../../src/graph/csv.ts";
import type { QueryResult } from "../../src/graph/query-engine.ts";
import type { Value } from "../../src/graph/value.ts";
import { valueToText } from "./value-to-text.ts";

/** Header and rows; lists, maps and entities as JSON texts. */
export const rowsToCsv = ({ columns, rows }: QueryResult): string =>
  writeCsv([columns.map(guardFormula), ...rows.map((row) => row.map(cell))]);

/** A minus sign makes no formula of a number. */
const cell = (value: Value): string =>
  isNumber(value) ? valueToText(value) : guardFormula(valueToText(value));

const isNumber = (value: Value): boolean =>
  typeof value === "number" ||
  typeof value === "bigint" ||
  (typeof value === "object" && value !== null && "float" in value && Number.isFinite(value.float));
