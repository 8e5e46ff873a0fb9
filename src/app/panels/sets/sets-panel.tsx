// What several categories share: the datasets of their models, or the nodes of any values.
import type { PanelProps } from "../panels.ts";
import { setSets, useSets } from "./sets-state.ts";
import { SharedDatasetsView } from "./shared-datasets-view.tsx";
import { ValueSets } from "./value-sets.tsx";
import "./sets.css";

const kinds = [
  ["datasets", "Datasets shared across categories"],
  ["values", "Any values"],
] as const;

export function SetsPanel({ data }: PanelProps) {
  const { of } = useSets();
  return (
    <div className="pad sets">
      <fieldset className="bar" aria-label="What is compared">
        {kinds.map(([id, label]) => (
          <button
            key={id}
            type="button"
            className="toggle"
            aria-pressed={of === id}
            onClick={() => setSets({ of: id })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {of === "datasets" ? <SharedDatasetsView data={data} /> : <ValueSets data={data} />}
    </div>
  );
}
