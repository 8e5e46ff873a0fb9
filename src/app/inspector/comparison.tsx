// Two to six nodes side by side: fields aligned, neighbours shared, partly shared and unique, lists that disagree.
import { useMemo, useState } from "react";
import { compareNodes, type ComparedRelation } from "../../answer/compare.ts";
import { countOf } from "../../answer/words.ts";
import type { Evidence } from "../../graph/evidence.ts";
import type { GraphNode } from "../../graph/graph.ts";
import { edgeKinds } from "../../graph/schema.ts";
import type { AppData } from "../load/load-data.ts";
import { NodeOf } from "../panels/node-of.tsx";
import { WithLinks } from "../panels/with-links.tsx";
import { parametersText } from "../../answer/parameters-text.ts";
import { EvidenceButton } from "./evidence-button.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import "./comparison.css";

interface ComparisonProps {
  readonly data: AppData;
  readonly nodes: readonly GraphNode[];
}

export function Comparison({ data, nodes }: ComparisonProps) {
  const ids = nodes.map(({ id }) => id).join("\n");
  const found = useMemo(() => compareNodes(data.index, ids.split("\n")), [data, ids]);
  return (
    <>
      <h2>Side by side</h2>
      <div className="scroll">
        <table className="plain-table compare">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Field</span>
              </th>
              {nodes.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.fields.map(({ id, label, values, same, attributes, absent }) => (
              <tr key={id} data-same={same}>
                <th scope="row">{label}</th>
                {values.map((value, i) => (
                  <td key={nodes[i]?.id} className="wrap">
                    {value.length === 0 ? (
                      <span className="quiet">{absent}</span>
                    ) : (
                      value.map((each) => (
                        <p key={each}>
                          <Value field={id} text={each} />
                        </p>
                      ))
                    )}
                    {value.length > 0 && (
                      <EvidenceButton
                        label={`${label} of ${nodes[i]?.name}`}
                        evidence={evidenceOf(nodes[i], attributes, id)}
                        mark
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.relations.map((relation) => (
        <Relation
          key={`${relation.kind} ${relation.direction}`}
          data={data}
          nodes={nodes}
          relation={relation}
        />
      ))}
      {found.disagreements.some(({ differing }) => differing.length > 0) && (
        <>
          <h2>Where the lists disagree</h2>
          <ul className="plain">
            {found.disagreements.flatMap(({ id, differing }) =>
              differing.map(({ field, values }) => (
                <li key={`${id} ${field}`}>
                  {data.index.node(id)?.name}, {field}:{" "}
                  {Object.values(values)
                    .map((value) => value.join("; "))
                    .join(" / ")}
                </li>
              )),
            )}
          </ul>
        </>
      )}
    </>
  );
}

/** What a field of a node rests on; of the links only those of the field's kind. */
const evidenceOf = (
  node: GraphNode | undefined,
  attributes: readonly string[],
  field: string,
): readonly Evidence[] =>
  attributes.flatMap((name) =>
    (node?.evidence[name] ?? []).filter(
      ({ value }) =>
        name !== "links" || value === undefined || node?.links?.[value]?.kind === field,
    ),
  );

/** Numbers of parameters short, addresses as links. */
function Value({ field, text }: { readonly field: string; readonly text: string }) {
  if (field === "parameters") return <>{parametersText(Number(text.replaceAll(",", "")))}</>;
  return <WithLinks text={text} />;
}

interface RelationProps extends ComparisonProps {
  readonly relation: ComparedRelation;
}

const coverageWords: Readonly<Record<string, string>> = {
  known: "",
  none: "known to have none",
  unknown: "unknown",
};

function Relation({
  data,
  nodes,
  relation: { label, shared, partly, unique, coverage, edges },
}: RelationProps) {
  const [open, setOpen] = useState(false);
  const notes = nodes.flatMap(({ name }, i) => {
    const words = coverageWords[coverage?.[i] ?? "known"] ?? "";
    return words === "" ? [] : [`${name}: ${words}`];
  });
  return (
    <section>
      <h2>{label}</h2>
      {notes.length > 0 && <p className="quiet">{notes.join("; ")}</p>}
      <dl className="facts">
        <div>
          <dt>all</dt>
          <dd>
            {shared.length === 0 ? (
              <span className="quiet">none shared by all</span>
            ) : (
              <Nodes data={data} ids={shared} />
            )}
          </dd>
        </div>
        {partly.length > 0 && (
          <div>
            <dt>some</dt>
            <dd>
              <ul className="plain">
                {partly.map(({ id, of }) => (
                  <li key={id}>
                    <NodeOf data={data} id={id} />{" "}
                    <small>
                      {nodes
                        .filter((_, i) => of[i])
                        .map(({ name }) => name)
                        .join(", ")}
                    </small>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {nodes.map(
          ({ id, name }, i) =>
            (unique[i]?.length ?? 0) > 0 && (
              <div key={id}>
                <dt>only {name}</dt>
                <dd>
                  {(unique[i]?.length ?? 0) > 12 ? (
                    <details>
                      <summary>{countOf(unique[i]?.length ?? 0, "node")}</summary>
                      <Nodes data={data} ids={unique[i] ?? []} />
                    </details>
                  ) : (
                    <Nodes data={data} ids={unique[i] ?? []} />
                  )}
                </dd>
              </div>
            ),
        )}
      </dl>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>What it rests on</summary>
        {open && (
          <ul className="plain">
            {edges.flatMap((id) => {
              const edge = data.index.edge(id);
              return edge === undefined
                ? []
                : [
                    <li key={id}>
                      <span className="inline-list">
                        <NodeOf data={data} id={edge.source} />
                        <span>{edgeKinds[edge.kind].label}</span>
                        <NodeOf data={data} id={edge.target} />
                      </span>
                      <EvidenceList evidence={edge.evidence} edge={edge} />
                    </li>,
                  ];
            })}
          </ul>
        )}
      </details>
    </section>
  );
}

const Nodes = ({ data, ids }: { readonly data: AppData; readonly ids: readonly string[] }) => (
  <span className="inline-list">
    {ids.map((id) => (
      <NodeOf key={id} data={data} id={id} />
    ))}
  </span>
);
