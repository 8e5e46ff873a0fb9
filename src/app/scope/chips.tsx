// What is active, in words; a press takes it away.
import { useMemo } from "react";
import type { FacetValue } from "../../answer/facet.ts";
import { scopeParts } from "../../answer/scope-in-words.ts";
import { withScope } from "../../view/steps/with-scope.ts";
import { linkName, startName, type History } from "../../view/history.ts";
import type { View } from "../../view/view.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { step, useApp, useView } from "../store.ts";
import { QueryChip } from "./query-chip.tsx";

const pickedIn = (view: View | undefined): readonly FacetValue[] | undefined =>
  view?.scope.clauses.find(({ facet }) => facet === "node")?.values;

/** The step that picked the nodes in view by hand: a question, a lasso, surroundings. A link does not say. */
function whatPicked({ steps, at }: History): string | null {
  const picked = pickedIn(steps[at]?.view);
  if (picked === undefined) return null;
  const isSame = (values: readonly FacetValue[] | undefined): boolean =>
    values === picked ||
    (values?.length === picked.length && values.every((value, i) => value === picked[i]));
  let from = at;
  while (from > 0 && isSame(pickedIn(steps[from - 1]?.view))) from -= 1;
  const { name } = steps[from] ?? {};
  return name === undefined || name === startName || name === linkName ? null : name;
}

interface Chip {
  readonly text: string;
  readonly remove: (view: View) => View;
}

const chipsOf = ({ facets }: AppData, { scope }: View, pickedBy: string | null): readonly Chip[] =>
  scopeParts(facets, scope).map(({ text, without }, part) => ({
    text:
      pickedBy !== null && scope.clauses[part]?.facet === "node" ? `${text}: ${pickedBy}` : text,
    remove: (view) => withScope(view, without),
  }));

export function Chips({ data }: { readonly data: AppData }) {
  const view = useView();
  const history = useApp((state) => state.history);
  const pickedBy = useMemo(() => whatPicked(history), [history]);
  if (view.query !== null) return <QueryChip data={data} query={view.query} />;
  const chips = chipsOf(data, view, pickedBy);
  if (chips.length === 0) return <p className="quiet">Everything is in view.</p>;
  return (
    <ul className="chips" aria-label="Active filters">
      {chips.map(({ text, remove }) => (
        <li key={text}>
          <button
            type="button"
            title="Take this filter away"
            onClick={() => step(`No longer: ${text}`, remove)}
          >
            {text}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
