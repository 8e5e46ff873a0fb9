// Several nodes are selected: how they compare and, of two, how they are connected.
import { lazy, Suspense } from "react";
import type { GraphNode } from "../../graph/graph.ts";
import { actions } from "../actions/actions.ts";
import type { AppData } from "../load/load-data.ts";
import { NodeLink } from "./node-link.tsx";
import { grouped } from "../../answer/words.ts";

const Comparison = lazy(async () => ({ default: (await import("./comparison.tsx")).Comparison }));
const Paths = lazy(async () => ({ default: (await import("./paths.tsx")).Paths }));

/** More than this are only listed. */
const mostCompared = 6;

interface SelectionCardProps {
  readonly data: AppData;
  readonly nodes: readonly GraphNode[];
}

export function SelectionCard({ data, nodes }: SelectionCardProps) {
  const [first, second] = nodes;
  const run = (id: string) => () => actions.find((action) => action.id === id)?.run(data);
  return (
    <article className="card" data-testid="card">
      <h1>{grouped(nodes.length)} selected</h1>
      <ul className="relations">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
      </ul>
      <div className="bar">
        <button type="button" onClick={run("only-selected")}>
          Only these
        </button>
        <button type="button" onClick={run("hide-selected")}>
          Hide them
        </button>
        <button type="button" onClick={run("leave")}>
          Select nothing
        </button>
      </div>
      <Suspense fallback={<p className="quiet">Comparing…</p>}>
        {nodes.length === 2 && first !== undefined && second !== undefined && (
          <Paths key={`${first.id} ${second.id}`} data={data} from={first.id} to={second.id} />
        )}
        {nodes.length <= mostCompared ? (
          <Comparison data={data} nodes={nodes} />
        ) : (
          <p className="quiet">Up to {mostCompared} nodes are compared side by side.</p>
        )}
      </Suspense>
    </article>
  );
}
