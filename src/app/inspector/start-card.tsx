// Nothing is selected: the questions that this graph can answer, and what it holds.
import { countOf, grouped, inWords } from "../../answer/words.ts";
import type { GraphNode } from "../../graph/graph.ts";
import { olderId } from "../../review/diff/mark-changes.ts";
import type { AppData } from "../load/load-data.ts";
import { showOpen } from "../open/open-state.ts";
import { askQuestion } from "../questions/ask-question.ts";
import { questionCards } from "../questions/cards.ts";

/** What is counted, as the facet of kinds and the legend count it. */
const counted = [
  { kind: "Model", listed: true, word: "model" },
  { kind: "Model", listed: false, word: "base checkpoint" },
  { kind: "Dataset", listed: null, word: "dataset" },
  { kind: "Survey", listed: null, word: "survey" },
] as const;

/** "560 datasets (107 listed)"; what the graph holds none of is left out. */
const worksIn = (nodes: readonly GraphNode[]): string[] =>
  counted.flatMap(({ kind, listed, word }) => {
    const found = nodes.filter(
      (node) => node.kind === kind && (listed === null || node.listed === listed),
    );
    const held = found.filter((node) => node.listed).length;
    if (found.length === 0) return [];
    const some = listed === null && held < found.length;
    return [countOf(found.length, word) + (some ? ` (${grouped(held)} listed)` : "")];
  });

export function StartCard({ data }: { readonly data: AppData }) {
  const { nodes, edges, lists } = data.index.graph;
  const older = new Set(lists.map(({ id }) => olderId(id)));
  // Of two versions the newer one is the list; what changed has a panel of its own.
  const now = lists.filter(({ id }) => !older.has(id));
  const open = now.length;
  const works = worksIn(nodes);
  return (
    <article className="card">
      <h1>How models relate</h1>
      <p>
        A graph{open > 0 && ` of ${open === 1 ? "one list" : countOf(open, "list")}`}:{" "}
        {works.length > 0 && `${inWords(works)}; in all `}
        {countOf(nodes.length, "node")} and {countOf(edges.length, "edge")} between them, each with
        its evidence.
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
        {now.map(({ id, title, licence }) => (
          <li key={id}>
            {title}
            {licence !== undefined && <small> {licence}</small>}
          </li>
        ))}
      </ul>
      <button type="button" className="more" onClick={showOpen}>
        Open a list or a graph
      </button>
    </article>
  );
}
