// What a question gives: rows for a table, nodes and edges for the map, how much is known, and the query that says
// the same where one can.

/** A node by its id. */
export interface NodeCell {
  readonly node: string;
}

export type Cell = string | number | null | NodeCell | readonly Cell[];

/** An edge, or one attribute of a node. */
export type Statement =
  | { readonly edge: string }
  | { readonly node: string; readonly attribute: string };

export interface AnswerColumn {
  readonly id: string;
  readonly label: string;
}

export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Per row what it rests on; none where it tells of an absence. `explainStatement` has the evidence. */
  readonly statements: readonly (readonly Statement[])[];
  /** Ids of what the map shows. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** What was found, and of how much anything is known. */
  readonly coverage: string;
  /** Null where no one query expresses it. */
  readonly cypher: string | null;
}

export const nodeCell = (id: string): NodeCell => ({ node: id });

/** Columns from labels: `{model: "Model"}`. */
export const columnsOf = (labels: Readonly<Record<string, string>>): AnswerColumn[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

/** Without doubles, in order of first appearance. */
export const once = <T>(items: readonly T[]): T[] => Array.from(new Set(items));
