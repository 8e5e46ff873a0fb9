// What is active, in words; a press takes it away.
import { facets as register } from "../../answer/facets.ts";
import { edgeKinds, type EdgeKind } from "../../graph/schema.ts";
import { hideNodes } from "../../view/steps/hide-nodes.ts";
import { setEdgeKinds, setEvidence } from "../../view/steps/set-edges.ts";
import { setClause } from "../../view/steps/set-clause.ts";
import { setQuery } from "../../view/steps/set-query.ts";
import { setValue } from "../../view/steps/set-value.ts";
import { showHidden } from "../../view/steps/show-hidden.ts";
import type { View } from "../../view/view.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly remove: (view: View) => View;
}

const modeWords = { any: "", all: "and ", none: "not " } as const;
/** More values or ids than this make one chip. */
const most = 8;

function chipsOf({ facets, index }: AppData, { scope, query }: View): readonly Chip[] {
  if (query !== null)
    return [
      { key: "query", text: "the answer to a query", remove: (view) => setQuery(view, null) },
    ];
  const nameOf = (id: string): string => index.node(id)?.name ?? id;
  const clauses = scope.clauses.flatMap(({ facet, mode, values }): readonly Chip[] => {
    const column = facets.column(facet);
    const label = (register.find(({ id }) => id === facet)?.label ?? facet).toLowerCase();
    if (values.length > most)
      return [
        {
          key: `${facet} ${mode}`,
          text:
            facet === "node"
              ? `${modeWords[mode]}${values.length} picked nodes`
              : `${modeWords[mode]}${values.length} values of ${label}`,
          remove: (view) => setClause(view, facet, mode, []),
        },
      ];
    return values.map((value) => ({
      key: `${facet} ${mode} ${value}`,
      text: `${modeWords[mode]}${column?.labels[column.numberOf.get(value) ?? -1] ?? value}`,
      remove: (view) => setValue(view, facet, value, "off"),
    }));
  });
  const many = (
    word: string,
    ids: readonly string[],
    remove: (view: View, ids: readonly string[]) => View,
  ): readonly Chip[] =>
    ids.length > most
      ? [
          {
            key: word,
            text: `${word} ${ids.length} picked by hand`,
            remove: (view) => remove(view, ids),
          },
        ]
      : ids.map((id) => ({
          key: `${word} ${id}`,
          text: `${word} ${nameOf(id)}`,
          remove: (view) => remove(view, [id]),
        }));
  return [
    ...clauses,
    ...many("without", scope.exclude, showHidden),
    ...many("with", scope.include, (view, ids) => showHidden(hideNodes(view, ids), ids)),
    ...(scope.edgeKinds === null
      ? []
      : [
          {
            key: "edges",
            text: `only edges: ${scope.edgeKinds.map((kind) => edgeKinds[kind as EdgeKind].label).join(", ") || "none"}`,
            remove: (view: View) => setEdgeKinds(view, null),
          },
        ]),
    ...(scope.evidence === null
      ? []
      : [
          {
            key: "evidence",
            text: `only evidence: ${scope.evidence.join(", ") || "none"}`,
            remove: (view: View) => setEvidence(view, null),
          },
        ]),
  ];
}

export function Chips({ data }: { readonly data: AppData }) {
  const view = useView();
  const chips = chipsOf(data, view);
  if (chips.length === 0) return <p className="quiet">Everything is in view.</p>;
  return (
    <ul className="chips" aria-label="Active filters">
      {chips.map(({ key, text, remove }) => (
        <li key={key}>
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
