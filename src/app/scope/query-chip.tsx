// The view's query as a chip that says what became of it; a press takes it away. What still runs can be cancelled.
import { scopeParts } from "../../answer/scope-in-words.ts";
import { setQuery } from "../../view/steps/set-query.ts";
import { cancel, isAnswerTo, useAnswer } from "../engine/answer.ts";
import { answerInWords } from "../engine/answer-in-words.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";

interface QueryChipProps {
  readonly data: AppData;
  readonly query: string;
}

export function QueryChip({ data, query }: QueryChipProps) {
  const { scope, parameters } = useView();
  const answer = useAnswer((state) => state.answer);
  const own =
    answer.is !== "none" &&
    isAnswerTo(answer, query, parameters) &&
    (answer.is !== "done" || answer.data === data)
      ? answer
      : null;
  const behind =
    scopeParts(data.facets, scope).length === 0 ? "everything" : "what the filters hold";
  return (
    <ul className="chips" aria-label="Active filters">
      <li>
        <button
          type="button"
          title="Take this filter away"
          onClick={() => step("No longer: a query", (view) => setQuery(view, null))}
        >
          {answerInWords(own, behind)}
          <Icon name="close" />
        </button>
      </li>
      {own?.is === "running" && (
        <li>
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </li>
      )}
    </ul>
  );
}
