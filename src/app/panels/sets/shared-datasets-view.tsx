// Datasets that models of each of two or more categories use: ranked, by use, with the models that connect them.
import { useMemo } from "react";
import { textsOf } from "../../../answer/question.ts";
import { sharedDatasets as question } from "../../../answer/questions/shared-datasets.ts";
import { sharedDatasets, uses, type SharedDataset } from "../../../answer/shared-datasets.ts";
import { countOf, grouped } from "../../../answer/words.ts";
import { defaults } from "../../questions/defaults.ts";
import { Icon } from "../../icons/icon.tsx";
import { FewNodes } from "../few-nodes.tsx";
import { NodeOf } from "../node-of.tsx";
import type { PanelProps } from "../panels.ts";
import { TakeRows } from "../take-rows.tsx";
import { sharedAsText } from "./shared-as-text.ts";
import { setSets, useSets } from "./sets-state.ts";
import { showOnMap } from "../show-on-map.ts";

const useWords = {
  pretraining: "pretraining",
  finetuning: "finetuning",
  input: "input",
  evaluation: "evaluation",
} as const;

export function SharedDatasetsView({ data }: PanelProps) {
  const { index } = data;
  const { categories: picked, uses: wanted } = useSets();
  const usual = useMemo(() => textsOf(question.defaults(defaults, index), "categories"), [index]);
  const categories = picked ?? usual;
  const nameOf = (id: string): string => index.node(id)?.name ?? id;
  const all = useMemo(
    () =>
      index.graph.nodes
        .filter(({ kind }) => kind === "Category")
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    [index],
  );
  const found = useMemo(
    () => (categories.length < 2 ? null : sharedDatasets(index, categories, wanted)),
    [index, categories, wanted],
  );
  return (
    <>
      <div className="bar">
        <ul className="chips" aria-label="Categories">
          {categories.map((id) => (
            <li key={id}>
              <button
                type="button"
                title="Take this category away"
                onClick={() => setSets({ categories: categories.filter((other) => other !== id) })}
              >
                {nameOf(id)}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <select
          aria-label="Add a category"
          value=""
          onChange={({ target }) => {
            if (target.value !== "") setSets({ categories: [...categories, target.value] });
          }}
        >
          <option value="">Add a category</option>
          {all
            .filter(({ id }) => !categories.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
        <fieldset className="bar">
          <legend className="unseen">Uses that count</legend>
          {uses.map((use) => (
            <label key={use} className="check">
              <input
                type="checkbox"
                checked={wanted.includes(use)}
                onChange={({ target: { checked } }) =>
                  setSets({
                    uses: uses.filter((other) =>
                      other === use ? checked : wanted.includes(other),
                    ),
                  })
                }
              />
              {useWords[use]}
            </label>
          ))}
        </fieldset>
      </div>
      {found === null ? (
        <p className="quiet">Pick two or more categories.</p>
      ) : (
        <>
          <output data-testid="coverage">
            {countOf(found.datasets.length, "dataset")}. {found.coverage}
          </output>
          <div className="bar">
            <button
              type="button"
              className="primary"
              onClick={() =>
                showOnMap(
                  "Show shared datasets",
                  found.datasets.flatMap(({ id, models }) => [id, ...models]),
                  {
                    kind: "question",
                    settings: { question: "shared-datasets", categories, uses: wanted },
                  },
                )
              }
            >
              Show on the map
            </button>
            {found.datasets.length > 0 && (
              <TakeRows
                name="shared-datasets"
                table={() =>
                  sharedAsText(
                    found,
                    categories,
                    uses.filter((use) => wanted.includes(use)),
                    `${countOf(found.datasets.length, "dataset")}. ${found.coverage}`,
                    nameOf,
                    index.graph.dataVersion,
                  )
                }
              />
            )}
            <Unknown data={data} ids={found.unknown} />
          </div>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">Dataset</th>
                <th scope="col">Models</th>
                {categories.map((id) => (
                  <th key={id} scope="col">
                    of {nameOf(id)}
                  </th>
                ))}
                {uses.map((use) => (
                  <th key={use} scope="col">
                    {useWords[use]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.datasets.map((dataset) => (
                <Row key={dataset.id} data={data} dataset={dataset} categories={categories} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

interface RowProps extends PanelProps {
  readonly dataset: SharedDataset;
  readonly categories: readonly string[];
}

function Row({ data, dataset, categories }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <NodeOf data={data} id={dataset.id} />
      </th>
      <td>{grouped(dataset.models.length)}</td>
      {categories.map((id) => (
        <td key={id} className="wrap">
          <FewNodes data={data} ids={dataset.byCategory[id] ?? []} />
        </td>
      ))}
      {uses.map((use) => (
        <td key={use}>{dataset.byUse[use].length || ""}</td>
      ))}
    </tr>
  );
}

function Unknown({ data, ids }: PanelProps & { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <details>
      <summary>Training data unknown for {countOf(ids.length, "model")} of these</summary>
      <span className="inline-list">
        {ids.map((id) => (
          <NodeOf key={id} data={data} id={id} />
        ))}
      </span>
    </details>
  );
}
