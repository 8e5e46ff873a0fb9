// The answer to a question: what it is asked about, the coverage, and the rows. Whatever it is asked about can be
// picked anew.
import { useState } from "react";
import { canAsk, type Parameters, type ParameterValue } from "../../../answer/question.ts";
import { setQuery } from "../../../view/steps/set-query.ts";
import { openPanel } from "../../open-panel.ts";
import { askQuestion } from "../../questions/ask-question.ts";
import { questionCards, type QuestionCard } from "../../questions/cards.ts";
import { step } from "../../store.ts";
import type { PanelProps } from "../panels.ts";
import { TakeRows } from "../take-rows.tsx";
import { answerAsText } from "./answer-as-text.ts";
import { AnswerTable } from "./answer-table.tsx";
import { usePanelSettings } from "../panel-settings.ts";
import { askedBy, type Asked } from "./answer-state.ts";
import { goFurther } from "./go-further.ts";
import { ParameterField } from "./parameter-field.tsx";

export function AnswerPanel({ data }: PanelProps) {
  const settings = usePanelSettings("answer");
  const found = askedBy(data, settings);
  const asked = typeof found === "string" ? null : found;
  const cards = questionCards(data);
  const sentenceOf = ({ question, sentence }: QuestionCard): string =>
    question.id === asked?.question.id ? question.sentence(data.index, asked.parameters) : sentence;
  const own = cards.find(({ question }) => question.id === asked?.question.id);
  return (
    <div className="answer">
      <div className="answer-question">
        {/* Where the row is too short for it. */}
        <span aria-hidden="true">{own === undefined ? "Pick a question" : sentenceOf(own)}</span>
        <select
          aria-label="Question"
          value={asked?.question.id ?? ""}
          onChange={({ target }) => {
            const card = cards.find(({ question }) => question.id === target.value);
            if (card !== undefined) askQuestion(data, card.question, card.parameters);
          }}
        >
          {asked === null && <option value="">Pick a question</option>}
          {cards.map((card) => (
            <option key={card.question.id} value={card.question.id}>
              {sentenceOf(card)}
            </option>
          ))}
        </select>
      </div>
      {typeof found === "string" && <p role="alert">{found}</p>}
      {asked !== null && <Answered key={asked.question.id} data={data} asked={asked} />}
    </div>
  );
}

function Answered({ data, asked }: PanelProps & { readonly asked: Asked }) {
  const { question, parameters, answer } = asked;
  /** What was picked that the question cannot be asked about yet: too few values. */
  const [draft, setDraft] = useState<Parameters | null>(null);
  const shown = draft ?? parameters;
  const change = (id: string) => (value: ParameterValue) => {
    const next = { ...shown, [id]: value };
    const ready = canAsk(question, data.index, next);
    setDraft(ready ? null : next);
    if (ready) askQuestion(data, question, next);
  };
  const further = goFurther[question.id];
  const { cypher } = answer;
  return (
    <>
      <div className="bar">
        {question.parameters.map((parameter) => (
          <ParameterField
            key={parameter.id}
            data={data}
            parameter={parameter}
            value={shown[parameter.id]}
            change={change(parameter.id)}
          />
        ))}
        {further !== undefined && (
          <button type="button" className="more" onClick={() => further.run(parameters)}>
            {further.label}
          </button>
        )}
        {cypher !== null && (
          <button
            type="button"
            className="more"
            onClick={() => {
              step("Ask it as a query", (view) => setQuery(view, cypher));
              openPanel("console");
            }}
          >
            As Cypher
          </button>
        )}
        {answer.rows.length > 0 && (
          <TakeRows
            name={question.id}
            table={() =>
              answerAsText(
                answer,
                question.sentence(data.index, parameters),
                (id) => data.index.node(id)?.name ?? id,
                data.index.graph.dataVersion,
              )
            }
          />
        )}
      </div>
      {draft !== null && <output>Pick some more to ask about.</output>}
      <output data-testid="coverage" className="answer-coverage">
        {answer.coverage}
      </output>
      {answer.nodes.length === 0 && (
        <p className="quiet">There is nothing to draw; the map shows what it showed before.</p>
      )}
      {answer.rows.length > 0 && <AnswerTable data={data} answer={answer} />}
    </>
  );
}
