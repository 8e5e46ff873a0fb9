// The view's query as a chip that says what became of it; a press takes it away. What still runs can be cancelled.
import { setQuery } from "../../view/steps/set-query.ts";
import { cancel } from "../engine/answer.ts";
import { answerInWords } from "../engine/answer-in-words.ts";
import { useOwnAnswer } from "../engine/use-own-answer.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";

export function QueryChip({ data }: { readonly data: AppData }) {
  const { scope } = useView();
  const own = useOwnAnswer(data);
  return (
    <ul className="chips" aria-label="Active filters">
      <li>
        <button
          type="button"
          title="Take this filter away"
          onClick={() => step("No longer: a query", (view) => setQuery(view, null))}
        >
          {answerInWords(own, scope)}
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
