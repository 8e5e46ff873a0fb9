// How two nodes are connected: the best few paths, each hop with its relation and evidence. Hubs only when asked.
import { useMemo, useState } from "react";
import { findPaths, hubDegree } from "../../answer/paths.ts";
import { edgeKinds } from "../../graph/schema.ts";
import type { AppData } from "../load/load-data.ts";
import { NodeOf } from "../panels/node-of.tsx";
import { step } from "../store.ts";
import { showOnly } from "../../view/steps/show-only.ts";
import { EvidenceButton } from "./evidence-button.tsx";

interface PathsProps {
  readonly data: AppData;
  /** Ids. */
  readonly from: string;
  readonly to: string;
}

export function Paths({ data, from, to }: PathsProps) {
  const { index } = data;
  const [throughHubs, setThroughHubs] = useState(false);
  const paths = useMemo(
    () => findPaths(index, from, to, { throughHubs }),
    [index, from, to, throughHubs],
  );
  const nameOf = (id: string): string => index.node(id)?.name ?? id;
  const show = (): void =>
    step(`Paths between ${nameOf(from)} and ${nameOf(to)}`, (view) => ({
      ...showOnly(view, Array.from(new Set(paths.flatMap(({ nodes }) => nodes))), {
        kind: "paths",
        settings: throughHubs ? { from, to, hubs: "too" } : { from, to },
      }),
      selection: [from, to],
    }));
  return (
    <section>
      <h2>
        Paths between them <span className="count">{paths.length}</span>
      </h2>
      <div className="bar">
        <label className="check">
          <input
            type="checkbox"
            checked={throughHubs}
            onChange={({ target }) => setThroughHubs(target.checked)}
          />
          through hubs, too
        </label>
        {paths.length > 0 && (
          <button type="button" onClick={show}>
            Show on the map
          </button>
        )}
      </div>
      <p className="quiet" data-testid="coverage">
        {paths.length === 0
          ? "Nothing known connects them within a few hops. What nobody has stated may."
          : `The most particular first, then those that go other ways; bases and data before venues or modalities${throughHubs ? "" : `; none through a node with more than ${hubDegree(index)} links`}. The mark of a step says how sure it is; what nobody has stated connects nothing here.`}
      </p>
      <ol className="paths">
        {paths.map(({ nodes, hops }) => (
          <li key={nodes.join()} className="path">
            <NodeOf data={data} id={nodes[0] ?? ""} />
            {hops.map((edges, i) => (
              <Hop
                key={edges.join()}
                data={data}
                edges={edges}
                before={nodes[i] ?? ""}
                after={nodes[i + 1] ?? ""}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface HopProps {
  readonly data: AppData;
  readonly edges: readonly string[];
  readonly before: string;
  readonly after: string;
}

function Hop({ data, edges, before, after }: HopProps) {
  const found = edges.flatMap((id) => data.index.edge(id) ?? []);
  const words = Array.from(
    new Set(
      found.map(({ kind, source }) => {
        const { label, inverse } = edgeKinds[kind];
        return source === before ? label : inverse;
      }),
    ),
  ).join(", ");
  return (
    <div className="path-hop">
      <small>{words}</small>
      <NodeOf data={data} id={after} />
      <EvidenceButton
        label={words}
        evidence={found.flatMap(({ evidence }) => evidence)}
        of={edges}
        mark
      />
    </div>
  );
}
