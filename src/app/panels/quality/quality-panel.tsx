// What not to take on trust: statements that rest on little, lists that disagree, and what the build left open.
import { Suspense, useState } from "react";
import { Trouble } from "../../trouble.tsx";
import type { PanelProps } from "../panels.ts";
import { BuildNotes } from "./build-notes.tsx";
import { Disagreements } from "./disagreements.tsx";
import { forgetLinted } from "./linted-lists.ts";
import { ListFindings } from "./list-findings.tsx";
import { LookAlikePairs } from "./look-alike-pairs.tsx";
import { WeakStatements } from "./weak-statements.tsx";
import "./quality.css";

const parts = [
  { id: "findings", label: "Findings in the lists", Part: ListFindings },
  { id: "weak", label: "Weak statements", Part: WeakStatements },
  { id: "lists", label: "Lists that disagree", Part: Disagreements },
  { id: "pairs", label: "Look-alikes", Part: LookAlikePairs },
  { id: "build", label: "What the build found", Part: BuildNotes },
] as const;

export function QualityPanel({ data }: PanelProps) {
  const [shown, setShown] = useState<(typeof parts)[number]["id"]>("findings");
  const [tries, setTries] = useState(0);
  const again = (): void => {
    forgetLinted(data);
    setTries(tries + 1);
  };
  return (
    <div className="pad quality">
      <fieldset className="bar" aria-label="What is shown">
        {parts.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="toggle"
            aria-pressed={shown === id}
            onClick={() => setShown(id)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <Trouble key={`${shown} ${tries}`} retry={again}>
        <Suspense fallback={<p className="quiet">Reading the lists…</p>}>
          {parts.map(({ id, Part }) => id === shown && <Part key={id} data={data} again={again} />)}
        </Suspense>
      </Trouble>
    </div>
  );
}
