// Which relations and which confidences count.
import { confidences } from "../../graph/evidence.ts";
import { edgeKinds } from "../../graph/schema.ts";
import { setEdgeKinds, setEvidence } from "../../view/steps/set-edges.ts";
import { step, useView } from "../store.ts";
import { confidenceWords } from "../inspector/confidence-words.ts";
import { useState } from "react";

const kinds = Object.entries(edgeKinds).map(([id, { label }]) => ({ id, label }));
const sureness = confidences.map((id) => ({ id: id as string, label: confidenceWords[id] }));

export function EdgeFilters() {
  const { scope } = useView();
  return (
    <>
      <Register
        label="Relations that count"
        rows={kinds}
        held={scope.edgeKinds}
        pick={(held, name) => step(name, (view) => setEdgeKinds(view, held))}
      />
      <Register
        label="Evidence that counts"
        rows={sureness}
        held={scope.evidence}
        pick={(held, name) => step(name, (view) => setEvidence(view, held))}
      />
    </>
  );
}

interface RegisterProps {
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  /** Null: all. */
  readonly held: readonly string[] | null;
  readonly pick: (held: readonly string[] | null, name: string) => void;
}

function Register({ label, rows, held, pick }: RegisterProps) {
  const [open, setOpen] = useState(false);
  const unfolded = open || held !== null;
  const turn = (id: string, on: boolean, name: string): void => {
    const now = held ?? rows.map((row) => row.id);
    const next = rows
      .map((row) => row.id)
      .filter((each) => (each === id ? on : now.includes(each)));
    pick(next.length === rows.length ? null : next, `${on ? "Count" : "Do not count"} ${name}`);
  };
  return (
    <section className="facet">
      <h2>
        <button type="button" aria-expanded={unfolded} onClick={() => setOpen(!open)}>
          {label}
        </button>
      </h2>
      {unfolded && (
        <fieldset>
          <legend className="unseen">{label}</legend>
          {rows.map((row) => (
            <label key={row.id} className="check">
              <input
                type="checkbox"
                checked={held?.includes(row.id) ?? true}
                onChange={({ target }) => turn(row.id, target.checked, row.label)}
              />
              {row.label}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
