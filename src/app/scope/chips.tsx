// What is active, in words; a click takes it away.
import { exclude, include, toggleValue } from "../../view/change-view.ts";
import type { View } from "../../view/view.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";

const modeWords = { any: "", all: "and ", none: "not " } as const;

export function Chips({ data: { facets, index } }: { readonly data: AppData }) {
  const { scope } = useView();
  const chips: { key: string; text: string; remove: (view: View) => View }[] = [
    ...scope.clauses.flatMap(({ facet, mode, values }) => {
      const column = facets.column(facet);
      return values.map((value) => ({
        key: `${facet} ${mode} ${value}`,
        text: `${modeWords[mode]}${column?.labels[column.numberOf.get(value) ?? -1] ?? value}`,
        remove: (view: View) => toggleValue(view, facet, value, mode),
      }));
    }),
    ...scope.exclude.map((id) => ({
      key: `without ${id}`,
      text: `without ${index.node(id)?.name ?? id}`,
      remove: (view: View) => include(view, [id]),
    })),
    ...(scope.clauses.length === 0
      ? []
      : scope.include.slice(0, 12).map((id) => ({
          key: `with ${id}`,
          text: `with ${index.node(id)?.name ?? id}`,
          remove: (view: View) => exclude(view, [id]),
        }))),
  ];
  if (chips.length === 0) return <p className="quiet">Everything is in view.</p>;
  return (
    <ul className="chips" aria-label="Active filters">
      {chips.map(({ key, text, remove }) => (
        <li key={key}>
          <button
            type="button"
            title="Take this filter away"
            onClick={() => step(`no longer: ${text}`, remove)}
          >
            {text}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
