// The one door to whatever answers openCypher: our engine in this thread, our engine in a worker, one day a server.
import type { NodeValue, RelationshipValue, Value } from "./value.ts";

/** What a run may cost before it is cut. An absent limit is the engine's default. */
export interface QueryLimits {
  /** Most rows to return. */
  readonly rows?: number;
  /** Most milliseconds from start to last row. */
  readonly milliseconds?: number;
  /** Most bytes of intermediate state, as the engine estimates them. */
  readonly bytes?: number;
}

export interface QueryOptions {
  readonly signal?: AbortSignalLike;
  readonly limits?: QueryLimits;
  /** Plan without running; `rows` is then empty. */
  readonly explain?: boolean;
}

/** The part of the web's AbortSignal that an engine needs; the platform's own fits. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** One operator of a plan; `rows` and `milliseconds` are there after a run. */
export interface PlanOperator {
  readonly name: string;
  readonly detail: string;
  readonly estimatedRows: number;
  readonly rows?: number;
  readonly milliseconds?: number;
  readonly children: readonly PlanOperator[];
}

/** Something a query may not have meant: an unknown label, type or property, with what is near. */
export interface QueryWarning {
  readonly code: string;
  readonly message: string;
  /** Offsets into the query text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly suggestion?: string;
}

export type CutReason = "rows" | "time" | "memory" | "cancelled";

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Every node in rows and paths, each once, in order of first appearance. */
  readonly nodes: readonly NodeValue[];
  /** The relationships in rows and paths, each once; where none was returned, the edges among `nodes`. */
  readonly edges: readonly RelationshipValue[];
  readonly plan: PlanOperator;
  readonly warnings: readonly QueryWarning[];
  /** Why rows are missing, or null when the answer is whole. */
  readonly cut: CutReason | null;
}

/** A query that could not be read or run. `line` and `column` are 1-based; `code` is the openCypher detail, e.g. `UndefinedVariable`. */
export interface QueryErrorInfo {
  readonly phase: "compile time" | "runtime";
  /** The openCypher error type, e.g. `SyntaxError`, `TypeError`. */
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Offset into the text, or -1 where the error has no place. */
  readonly offset: number;
  readonly expected?: readonly string[];
}

/** Answers one query at a time. Rejects with an Error that carries `info: QueryErrorInfo`. */
export interface QueryEngine {
  run(
    text: string,
    parameters?: Readonly<Record<string, Value>>,
    options?: QueryOptions,
  ): Promise<QueryResult>;
}
