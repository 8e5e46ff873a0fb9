// What is active, in words; a press takes it away.
import { scopeParts } from "../../answer/scope-in-words.ts";
import { withScope } from "../../view/steps/with-scope.ts";
import type { View } from "../../view/view.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";
import { QueryChip } from "./query-chip.tsx";

interface Chip {
  readonly text: string;
  readonly remove: (view: View) => View;
}

const chipsOf = ({ facets }: AppData, { scope }: View): readonly Chip[] =>
  scopeParts(facets, scope).map(({ text, without }) => ({
    text,
    remove: (view) => withScope(view, without),
  }));

export function Chips({ data }: { readonly data: AppData }) {
  const view = useView();
  if (view.query !== null) return <QueryChip data={data} />;
  const chips = chipsOf(data, view);
  if (chips.length === 0) return <p className="quiet">Everything is in view.</p>;
  return (
    <ul className="chips" aria-label="Active filters">
      {chips.map(({ text, remove }, at) => (
        // A link may say a filter twice.
        <li key={`${at} ${text}`}>
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
