// The right side: the card of what is selected, or what there is to do when nothing is.
import { useApp, useView } from "../store.ts";
import type { AppData } from "../load/load-data.ts";
import { useMedia } from "../use-media.ts";
import { NodeCard } from "./node-card.tsx";
import { SelectionCard } from "./selection-card.tsx";
import { StartCard } from "./start-card.tsx";

const stops = { peek: "half", half: "full", full: "peek" } as const;
const stopNames = { peek: "Show more", half: "Show all", full: "Show less" } as const;

export function Side({ data }: { readonly data: AppData }) {
  const { selection } = useView();
  const sheet = useApp((state) => state.sheet);
  const narrow = useMedia("(max-width: 700px)");
  const nodes = selection.flatMap((id) => data.index.node(id) ?? []);
  const [only] = nodes;
  return (
    <aside className="side" aria-label="Details">
      {narrow && (
        <button
          type="button"
          className="grip"
          aria-expanded={sheet !== "peek"}
          onClick={() => useApp.setState({ sheet: stops[sheet] })}
        >
          <span className="grip-bar" />
          <span className="unseen">{stopNames[sheet]}</span>
        </button>
      )}
      <div className="side-body" tabIndex={-1}>
        {only === undefined ? (
          <StartCard data={data} />
        ) : nodes.length === 1 ? (
          <NodeCard key={only.id} data={data} node={only} />
        ) : (
          <SelectionCard data={data} nodes={nodes} />
        )}
      </div>
    </aside>
  );
}
