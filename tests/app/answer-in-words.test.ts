import { describe, expect, it } from "vitest";
import { answerInWords } from "../../src/app/engine/answer-in-words.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import type { AnswerState } from "../../src/app/engine/answer.ts";
import type { AppData } from "../../src/app/load/load-data.ts";
import type { CutReason, QueryResult } from "../../src/graph/query-engine.ts";
import type { NodeValue } from "../../src/graph/value.ts";

const asked = { text: "RETURN 1", parameters: {} };
const node = { id: "model/a" } as NodeValue;
const done = (
  rows: QueryResult["rows"],
  nodes: readonly NodeValue[],
  cut: CutReason | null = null,
): AnswerState => ({
  ...asked,
  is: "done",
  data: {} as AppData,
  milliseconds: 1,
  result: { columns: [], rows, nodes, edges: [], warnings: [], cut } as unknown as QueryResult,
});
const said = (answer: AnswerState | null): string => answerInWords(answer, wholeScope);

describe("what became of a query", () => {
  it("is that it is still asked, before and while it runs", () => {
    const words = "a query: still asking; the map shows everything";
    expect(said(null)).toBe(words);
    expect(said({ ...asked, is: "running" })).toBe(words);
  });

  it("is why nothing of it is drawn, and what is drawn instead", () => {
    expect(said(done([], []))).toBe("a query: 0 rows; the map shows everything");
    expect(said(done([[1]], []))).toBe("a query: no nodes in the answer; the map shows everything");
    expect(said(done([[1]], [], "time"))).toBe("a query: time ran out; the map shows everything");
    expect(said({ ...asked, is: "failed", message: "no", info: null })).toBe(
      "a query: it could not be answered; the map shows everything",
    );
    expect(answerInWords(done([], []), { ...wholeScope, edgeKinds: [] })).toBe(
      "a query: 0 rows; the map shows what the filters hold",
    );
  });

  it("is its answer, and why that is not whole", () => {
    expect(said(done([[node]], [node]))).toBe("the answer to a query");
    expect(said(done([[node]], [node], "time"))).toBe("the answer to a query: time ran out");
    expect(said(done([[node]], [node], "rows"))).toBe(
      "the answer to a query: more rows were left out",
    );
  });
});
