// The query that is being asked and its answer: one at a time, the newest wins.
import { create } from "zustand";
import type { QueryErrorInfo, QueryResult } from "../../graph/query-engine.ts";
import type { View } from "../../view/view.ts";
import type { AppData } from "../load/load-data.ts";
import { engineFor } from "./engine.ts";

export type AnswerState =
  | { readonly is: "none" }
  | { readonly is: "running"; readonly text: string; readonly parameters: View["parameters"] }
  | {
      readonly is: "done";
      /** The data that it was asked of. */
      readonly data: AppData;
      readonly text: string;
      readonly parameters: View["parameters"];
      readonly result: QueryResult;
      readonly milliseconds: number;
    }
  | {
      readonly is: "failed";
      readonly text: string;
      readonly parameters: View["parameters"];
      readonly message: string;
      readonly info: QueryErrorInfo | null;
    };

export const useAnswer = create<{ readonly answer: AnswerState }>()(() => ({
  answer: { is: "none" },
}));

/** More rows than this are cut, and the answer says so. */
const mostRows = 10_000;
const mostMilliseconds = 20_000;

let running: AbortController | null = null;
let askedOf: AppData | null = null;

/** Asks, unless this very text is being asked of this data or was answered; `again` asks anyway. */
export async function ask(
  data: AppData,
  text: string,
  parameters: View["parameters"],
  again = false,
): Promise<void> {
  const { answer } = useAnswer.getState();
  if (!again && askedOf === data && answer.is !== "none" && isAnswerTo(answer, text, parameters))
    return;
  askedOf = data;
  running?.abort();
  const own = new AbortController();
  running = own;
  const set = (next: AnswerState): void => {
    if (running === own) useAnswer.setState({ answer: next });
  };
  set({ is: "running", text, parameters });
  const from = performance.now();
  try {
    const [engine, { parameterValue }] = await Promise.all([
      engineFor(data),
      import("../../query/parse-parameter.ts"),
    ]);
    const result = await engine.run(
      text,
      Object.fromEntries(
        Object.entries(parameters).map(([name, typed]) => [name, parameterValue(typed)]),
      ),
      {
        signal: own.signal,
        limits: { rows: mostRows, milliseconds: mostMilliseconds },
      },
    );
    set({ is: "done", data, text, parameters, result, milliseconds: performance.now() - from });
  } catch (error) {
    const info = (error as { info?: QueryErrorInfo }).info ?? null;
    set({
      is: "failed",
      text,
      parameters,
      message: error instanceof Error ? error.message : String(error),
      info,
    });
  }
}

/** Whether this is what was asked. A text asked with other values is another query. */
export const isAnswerTo = (
  asked: { readonly text: string; readonly parameters: View["parameters"] },
  text: string,
  parameters: View["parameters"],
): boolean =>
  asked.text === text && JSON.stringify(asked.parameters) === JSON.stringify(parameters);

/** Ends what is being asked; what was found so far stays and is marked as cut. */
export const cancel = (): void => running?.abort();
