// Works that several lists hold, and what the lists print differently about them.
import { useMemo } from "react";
import { worksInLists, type FieldDisagreement } from "../../../answer/disagreements.ts";
import { countOf } from "../../../answer/words.ts";
import type { ListInfo } from "../../../graph/graph.ts";
import { NodeOf } from "../node-of.tsx";
import type { PanelProps } from "../panels.ts";
import { showOnMap } from "../show-on-map.ts";

export function Disagreements({ data }: PanelProps) {
  const { index } = data;
  const { lists } = index.graph;
  const works = useMemo(
    () =>
      worksInLists(
        index,
        lists.map(({ id }) => id),
      ),
    [index, lists],
  );
  const differing = works.filter((work) => work.differing.length > 0);
  return (
    <>
      <div className="bar">
        <output data-testid="coverage">
          {countOf(works.length, "work is", "works are")} in all {lists.length} lists; about{" "}
          {differing.length} of them the lists print something different.
        </output>
        <button
          type="button"
          className="primary"
          onClick={() =>
            showOnMap(
              "Show works in all lists",
              works.map(({ id }) => id),
            )
          }
        >
          Show on the map
        </button>
      </div>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Work</th>
            <th scope="col">Where the lists disagree</th>
            <th scope="col">Only some state</th>
          </tr>
        </thead>
        <tbody>
          {works.map(({ id, differing: differs, partly }) => (
            <tr key={id}>
              <td>
                <NodeOf data={data} id={id} />
              </td>
              <td className="wrap">
                <Fields fields={differs} lists={lists} />
              </td>
              <td className="wrap">{partly.map(({ field }) => field).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface FieldsProps {
  readonly fields: readonly FieldDisagreement[];
  readonly lists: readonly ListInfo[];
}

function Fields({ fields, lists }: FieldsProps) {
  return (
    <ul>
      {fields.map(({ field, values }) => (
        <li key={field}>
          <strong>{field}</strong>
          <ul>
            {lists.map(
              ({ id, title }) =>
                values[id] !== undefined && (
                  <li key={id}>
                    {values[id].join("; ")} <small>{title}</small>
                  </li>
                ),
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
