// Nothing is selected: the questions that this graph can answer, and what it holds.
import type { NodeKind } from "../../graph/schema.ts";
import type { AppData } from "../load/load-data.ts";
import { askQuestion } from "../questions/ask-question.ts";
import { questionCards } from "../questions/cards.ts";

export function StartCard({ data }: { readonly data: AppData }) {
  const { nodes, edges, lists } = data.index.graph;
  const listed = (kind: NodeKind): number =>
    nodes.filter((node) => node.kind === kind && node.listed).length;
  return (
    <article className="card">
      <h1>How models relate</h1>
      <p>
        {listed("Model")} models, {listed("Dataset")} datasets and {listed("Survey")} surveys of{" "}
        {lists.length === 1 ? "one list" : `${lists.length} lists`}, with {nodes.length} nodes and{" "}
        {edges.length} edges between them, each with its evidence.
      </p>
      <h2>Questions that it answers</h2>
      <ul className="questions">
        {questionCards(data).map(({ question, parameters, sentence }) => (
          <li key={question.id}>
            <button type="button" onClick={() => askQuestion(data, question, parameters)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
      <h2>Lists</h2>
      <ul className="plain">
        {lists.map(({ id, title, licence }) => (
          <li key={id}>
            {title}
            {licence !== undefined && <small> {licence}</small>}
          </li>
        ))}
      </ul>
    </article>
  );
}
