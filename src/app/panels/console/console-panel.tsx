// Asks in openCypher: the text, its answer as rows and on the map, and how it was found.
import { useEffect, useMemo, useState } from "react";
import { setQuery } from "../../../view/steps/set-query.ts";
import { ask, cancel, useAnswer, type AnswerState } from "../../engine/answer.ts";
import type { View } from "../../../view/view.ts";
import { step, useView } from "../../store.ts";
import type { PanelProps } from "../panels.ts";
import { TakeRows } from "../take-rows.tsx";
import { askedBefore, remember } from "./asked-before.ts";
import { cutInWords } from "./cut-in-words.ts";
import { useConsoleText } from "./console-text.ts";
import { Editor } from "./editor.tsx";
import { examples } from "./examples.ts";
import { parametersIn } from "./parameters-in.ts";
import { PlanView } from "./plan-view.tsx";
import { resultAsText } from "./result-as-text.ts";
import { ResultTable } from "./result-table.tsx";
import "./console.css";
import { countOf, grouped } from "../../../answer/words.ts";

const setText = (text: string): void => useConsoleText.setState({ text });

export function ConsolePanel({ data }: PanelProps) {
  const view = useView();
  const text = useConsoleText((state) => state.text);
  const answer = useAnswer((state) => state.answer);
  const [plan, setPlan] = useState(false);
  const [asked, setAsked] = useState(askedBefore);
  const [values, setValues] = useState<View["parameters"]>(view.parameters);
  const names = useMemo(() => parametersIn(text), [text]);

  useEffect(() => {
    if (view.query === null) return;
    setText(view.query);
    setValues(view.parameters);
  }, [view.query, view.parameters]);

  const run = (query: string): void => {
    if (query.trim() === "") return;
    remember(query);
    setAsked(askedBefore());
    const parameters = Object.fromEntries(
      parametersIn(query).map((name) => [name, values[name] ?? ""]),
    );
    step("Ask a query", (held) => setQuery(held, query, parameters));
    void ask(data, query, parameters, true);
  };
  const pick = (query: string): void => {
    setText(query);
    run(query);
  };

  return (
    <div className="console">
      <div className="console-ask">
        <Editor
          graph={data.index.graph}
          text={text}
          onChange={setText}
          onRun={() => run(useConsoleText.getState().text)}
        />
        {names.length > 0 && (
          <fieldset className="bar">
            <legend className="unseen">Parameters</legend>
            {names.map((name) => (
              <label key={name} className="pick">
                ${name}
                <input
                  value={values[name] ?? ""}
                  placeholder="a text, 42, true, ['a', 'b']"
                  onChange={({ target }) => setValues({ ...values, [name]: target.value })}
                  onKeyDown={({ key }) => key === "Enter" && run(text)}
                />
              </label>
            ))}
          </fieldset>
        )}
        <div className="bar">
          {answer.is === "running" ? (
            <button type="button" onClick={cancel}>
              Cancel
            </button>
          ) : (
            <button type="button" className="primary" onClick={() => run(text)}>
              Run <kbd>Ctrl Enter</kbd>
            </button>
          )}
          <Choice
            label="Examples"
            options={examples.map((example) => [example.label, example.text])}
            onPick={pick}
          />
          <Choice
            label="Asked before"
            options={asked.map((query) => [query.replace(/\s+/g, " ").slice(0, 70), query])}
            onPick={pick}
          />
          {view.query !== null && (
            <button
              type="button"
              onClick={() => step("End the query", (held) => setQuery(held, null))}
            >
              Back to the filters
            </button>
          )}
        </div>
      </div>
      <div className="console-answer" aria-busy={answer.is === "running"}>
        <Outcome answer={answer} />
        {answer.is === "done" && (
          <>
            <div className="bar">
              <label className="check">
                <input
                  type="checkbox"
                  checked={plan}
                  onChange={(event) => setPlan(event.target.checked)}
                />
                How it was found
              </label>
              {answer.result.rows.length > 0 && (
                <TakeRows
                  name="query"
                  table={() => resultAsText(answer.result, data.index.graph.dataVersion)}
                />
              )}
            </div>
            {plan && <PlanView plan={answer.result.plan} />}
            {answer.result.warnings.map((warning) => (
              <p key={`${warning.from} ${warning.code}`} className="warning">
                {warning.message}
              </p>
            ))}
            <ResultTable data={data} result={answer.result} />
          </>
        )}
      </div>
    </div>
  );
}

/** A list of texts of which one is taken. */
function Choice({
  label,
  options,
  onPick,
}: {
  readonly label: string;
  readonly options: readonly (readonly [label: string, text: string])[];
  readonly onPick: (text: string) => void;
}) {
  if (options.length === 0) return null;
  return (
    <select
      aria-label={label}
      value=""
      onChange={(event) => {
        const text = options[Number(event.target.value)]?.[1];
        if (text !== undefined) onPick(text);
      }}
    >
      <option value="">{label}</option>
      {options.map(([name, text], i) => (
        <option key={text} value={i}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Outcome({ answer }: { readonly answer: AnswerState }) {
  if (answer.is === "none") return <p className="quiet">Write a query, or take an example.</p>;
  if (answer.is === "running") return <output>Asking…</output>;
  if (answer.is === "failed")
    return (
      <div role="alert" className="failure">
        <p>The query could not be answered.</p>
        <pre>{answer.message}</pre>
      </div>
    );
  const { rows, nodes, cut } = answer.result;
  return (
    <output>
      {countOf(rows.length, "row")} in {grouped(Math.round(answer.milliseconds))} ms
      {cut !== null && `; ${cutInWords[cut]}`}.{" "}
      {nodes.length === 0
        ? "The answer holds no nodes, so the map stays as it is."
        : `The map shows its ${countOf(nodes.length, "node")}.`}
    </output>
  );
}
