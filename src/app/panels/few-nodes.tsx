// A cell that names many nodes: the first few until all are asked for, so that rows can be compared.
import { useState } from "react";
import { NodeOf } from "./node-of.tsx";
import type { PanelProps } from "./panels.ts";
import { grouped } from "../../answer/words.ts";

const few = 6;

interface FewNodesProps extends PanelProps {
  readonly ids: readonly string[];
}

export function FewNodes({ data, ids }: FewNodesProps) {
  const [all, setAll] = useState(false);
  // One behind the fold would take the room of the button.
  const folds = ids.length > few + 1;
  return (
    <span className="inline-list">
      {(folds && !all ? ids.slice(0, few) : ids).map((id) => (
        <NodeOf key={id} data={data} id={id} />
      ))}
      {folds && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `and ${grouped(ids.length - few)} more`}
        </button>
      )}
    </span>
  );
}
