// Everything that is known of one node, like an entry of an encyclopedia.
import { lazy, Suspense, useEffect, useRef } from "react";
import type { GraphNode } from "../../graph/graph.ts";
import { kindLabel } from "../../graph/kind-label.ts";
import { actions } from "../actions/actions.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { KindIcon } from "../map/kind-icon.tsx";
import { announce } from "../store.ts";
import { Coverage } from "./coverage.tsx";
import { EvidenceButton } from "./evidence-button.tsx";
import { Facts } from "./facts.tsx";
import { Relations } from "./relations.tsx";
import { WorkLinks } from "./work-links.tsx";

const LookAlikes = lazy(async () => ({ default: (await import("./look-alikes.tsx")).LookAlikes }));

/** What can be done with the node at once; the context menu has more. */
const toolIds = ["expand-selected", "paths-from", "hide-selected", "leave"];
const tools = toolIds.flatMap((id) => actions.find((action) => action.id === id) ?? []);

export function NodeCard({ data, node }: { readonly data: AppData; readonly node: GraphNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => announce(`${node.name}, ${kindLabel(node)}`), [node]);
  return (
    <article className="card" data-testid="card">
      <header>
        <p className="kind">
          <KindIcon node={node} />
          {kindLabel(node)}
          {!node.listed && ", in no list"}
        </p>
        <h1 ref={heading}>{node.name}</h1>
        <fieldset className="tools" aria-label="This node">
          {tools.map(({ id, icon, shortLabel = "Close", shortcut, run }) => {
            const label =
              shortcut === undefined
                ? shortLabel
                : `${shortLabel} (${shortcut === "Escape" ? "Esc" : shortcut})`;
            return (
              <button
                key={id}
                type="button"
                className="icon"
                title={label}
                aria-label={label}
                onClick={() => run(data)}
              >
                <Icon name={icon} />
              </button>
            );
          })}
        </fieldset>
      </header>
      {node.aliases.length > 0 && <p className="also">Also called {node.aliases.join(", ")}</p>}
      {node.title !== undefined && node.title !== node.name && (
        <p className="title">{node.title}</p>
      )}
      <EvidenceButton
        label="Why it is here"
        evidence={node.evidence["name"] ?? []}
        of={[node.id]}
      />
      <Facts node={node} />
      <WorkLinks node={node} />
      <Relations data={data} node={node} />
      <Coverage node={node} />
      <Suspense>
        <LookAlikes key={node.id} data={data} id={node.id} />
      </Suspense>
    </article>
  );
}
