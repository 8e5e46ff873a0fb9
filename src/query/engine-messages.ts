// What a page and its engine worker say to each other.
import type { QueryErrorInfo, QueryOptions, QueryResult } from "../graph/query-engine.ts";
import type { Value } from "../graph/value.ts";

export type EngineRequest =
  | { readonly type: "load"; readonly bytes: ArrayBuffer }
  | {
      readonly type: "run";
      readonly id: number;
      readonly text: string;
      readonly parameters: Readonly<Record<string, Value>>;
      readonly options: Omit<QueryOptions, "signal">;
    }
  | { readonly type: "cancel"; readonly id: number };

export type EngineReply =
  | { readonly type: "loaded" }
  | { readonly type: "unloadable"; readonly message: string }
  /** A sign of life while a query runs. */
  | { readonly type: "working"; readonly id: number }
  | { readonly type: "result"; readonly id: number; readonly result: QueryResult }
  | {
      readonly type: "error";
      readonly id: number;
      readonly message: string;
      readonly info: QueryErrorInfo | null;
    };
