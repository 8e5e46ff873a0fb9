// Works that several lists hold, and what the lists print differently about them.
import { Fragment, useMemo } from "react";
import { worksInLists, type FieldDisagreement } from "../../../answer/disagreements.ts";
import { countOf, grouped } from "../../../answer/words.ts";
import type { ListInfo } from "../../../graph/graph.ts";
import type { GraphIndex } from "../../../graph/index-graph.ts";
import { NodeOf } from "../node-of.tsx";
import type { PanelProps } from "../panels.ts";
import { showOnMap } from "../show-on-map.ts";
import { WithLinks } from "../with-links.tsx";

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
  if (lists.length < 2)
    return (
      <p>
        Only one list is open. Open another and add it to this graph, to see which works both hold
        and where they disagree.
      </p>
    );
  const differing = works.filter((work) => work.differing.length > 0);
  return (
    <>
      <div className="bar">
        <output data-testid="coverage">
          {countOf(works.length, "work is", "works are")} in all {lists.length} lists; about{" "}
          {grouped(differing.length)} of them the lists print something different.
        </output>
        <button
          type="button"
          className="primary"
          onClick={() =>
            showOnMap(
              "Show works in all lists",
              works.map(({ id }) => id),
              { kind: "in-all-lists", settings: {} },
            )
          }
        >
          Show on the map
        </button>
      </div>
      {[...differing, ...works.filter((work) => work.differing.length === 0)].map(
        ({ id, differing: differs, partly }) => (
          <section key={id}>
            <h2>
              <NodeOf data={data} id={id} />
            </h2>
            {differs.length > 0 && <Fields index={index} id={id} fields={differs} lists={lists} />}
            {partly.length > 0 && (
              <p className="quiet">
                Stated by one list only: {partly.map(({ field }) => field).join(", ")}.
              </p>
            )}
          </section>
        ),
      )}
    </>
  );
}

interface FieldsProps {
  readonly index: GraphIndex;
  readonly id: string;
  readonly fields: readonly FieldDisagreement[];
  readonly lists: readonly ListInfo[];
}

function Fields({ index, id, fields, lists }: FieldsProps) {
  const node = index.node(id);
  const line = (list: string): number | undefined =>
    node?.sources.flatMap((source) =>
      "list" in source && source.list === list ? [source.line] : [],
    )[0];
  return (
    <dl>
      {fields.map(({ field, values, formOnly }) => (
        <Fragment key={field}>
          <dt>
            <strong>{field}</strong>
            {formOnly && <small> in form only</small>}
          </dt>
          <dd className="side-by-side">
            {lists.map(({ id: list, title }) => (
              <div key={list}>
                <WithLinks text={values[list]?.join("; ") ?? ""} />
                <br />
                <small>
                  {title}, line {line(list)}
                </small>
              </div>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
