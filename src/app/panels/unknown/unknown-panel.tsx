// What nobody has said: per relation how many models in view are known, known to have none, or unknown; and the unknown
// ones to fill in, as rows for the table of claims.
import { useMemo, useState } from "react";
import { coverageOf, coverageSentence, type RelationCoverage } from "../../../answer/coverage.ts";
import { countOf, grouped } from "../../../answer/words.ts";
import type { GraphNode } from "../../../graph/graph.ts";
import {
  coveredRelations,
  edgeKinds,
  type EdgeKind,
  type EdgeKindSpec,
} from "../../../graph/schema.ts";
import { claimColumns } from "../../../review/curate/claim-row.ts";
import { openClaimRow, placeOf } from "../../../review/curate/open-claim-row.ts";
import { copyText } from "../../copy-text.ts";
import { saveFile } from "../../exports/save-file.ts";
import { NodeLink } from "../../inspector/node-link.tsx";
import { useContent } from "../../use-content.ts";
import { setPanelSettings, textOf, usePanelSettings } from "../panel-settings.ts";
import type { PanelProps } from "../panels.ts";
import { RowTable } from "../row-table.tsx";
import { showOnMap } from "../show-on-map.ts";
import "./unknown.css";

const isCovered = (text: string): boolean => coveredRelations.some((each) => each === text);

export function UnknownPanel({ data }: PanelProps) {
  const { index } = data;
  const content = useContent(data);
  const relation = textOf<EdgeKind>(
    usePanelSettings("unknown")["relation"],
    "TRAINED_ON",
    isCovered,
  );
  const found = useMemo(
    () => coveredRelations.map((each) => coverageOf(index, each, content.nodes)),
    [index, content],
  );
  const chosen = found.find((each) => each.relation === relation);
  return (
    <div className="pad unknown">
      <table className="plain-table" aria-label="What is known of the models in view">
        <thead>
          <tr>
            {["Of the models in view", "known", "known to be none", "unknown"].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(({ relation: each, known, none, unknown }) => (
            <tr key={each}>
              <th scope="row">{edgeKinds[each].label}</th>
              <td>{grouped(known.length)}</td>
              <td>{grouped(none.length)}</td>
              <td>
                <button
                  type="button"
                  className="toggle"
                  aria-pressed={each === relation}
                  aria-label={`${edgeKinds[each].label}: ${countOf(unknown.length, "model")} unknown`}
                  onClick={() => setPanelSettings("unknown", { relation: each })}
                >
                  {grouped(unknown.length)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen !== undefined && <ToFill key={relation} data={data} coverage={chosen} />}
    </div>
  );
}

interface ToFillProps extends PanelProps {
  readonly coverage: RelationCoverage;
}

interface Found {
  readonly target: string;
  readonly source: string;
}

const nothing: Found = { target: "", source: "" };

function ToFill({ data: { index }, coverage }: ToFillProps) {
  const { relation, unknown } = coverage;
  const models = useMemo(
    () => unknown.flatMap((at) => index.graph.nodes[at] ?? []),
    [index, unknown],
  );
  const spec: EdgeKindSpec = edgeKinds[relation];
  const [role, setRole] = useState(spec.roles?.[0] ?? "");
  const [filled, setFilled] = useState<Readonly<Record<string, Found>>>({});
  const rowOf = (node: GraphNode): string | null =>
    openClaimRow(index, node, relation, { ...(filled[node.id] ?? nothing), role });
  const csv = (): string =>
    `${[claimColumns.join(","), ...models.flatMap((node) => rowOf(node) ?? [])].join("\n")}\n`;
  const subject = spec.to[0]?.toLowerCase() ?? "target";
  const columns = [
    { id: "model", label: "Model" },
    { id: "place", label: "Stands in" },
    { id: "target", label: `${spec.label} (${subject})` },
    { id: "source", label: "Source (address)" },
    { id: "row", label: "Row of claims.csv" },
  ];
  const field = (node: GraphNode, name: keyof Found, label: string) => (
    <input
      type={name === "source" ? "url" : "text"}
      value={filled[node.id]?.[name] ?? ""}
      aria-label={`${label} of ${node.name}`}
      onChange={({ target }) =>
        setFilled({
          ...filled,
          [node.id]: { ...(filled[node.id] ?? nothing), [name]: target.value },
        })
      }
    />
  );
  return (
    <div className="to-fill">
      <output data-testid="coverage">
        {coverageSentence(coverage)}{" "}
        {models.length > 0 &&
          "What is found out goes into data/curated/claims.csv, a row each with its source; where there is none, into known.csv."}
      </output>
      {models.length > 0 && (
        <>
          <div className="bar">
            {spec.roles !== undefined && (
              <label className="pick">
                Role
                <select value={role} onChange={({ target }) => setRole(target.value)}>
                  {spec.roles.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </select>
              </label>
            )}
            <button
              type="button"
              className="primary"
              onClick={() =>
                showOnMap(
                  `Show models whose “${spec.label}” is unknown`,
                  models.map(({ id }) => id),
                  { kind: "unknown", settings: { relation } },
                )
              }
            >
              Show on the map
            </button>
            <button
              type="button"
              onClick={() =>
                saveFile({ name: "claims.csv", blob: new Blob([csv()], { type: "text/csv" }) })
              }
            >
              Save the {countOf(models.length, "row")} as CSV
            </button>
            <button type="button" onClick={() => void copyText(csv(), "Rows copied")}>
              Copy the rows
            </button>
          </div>
          <RowTable
            label={`Models whose “${spec.label}” is unknown`}
            columns={columns}
            count={models.length}
            // A function that draws, no component.
            // oxlint-disable-next-line react/no-unstable-nested-components
            draw={(at, column) => {
              const node = models[at];
              if (node === undefined) return null;
              const id = columns[column]?.id;
              if (id === "model") return <NodeLink node={node} />;
              if (id === "target") return field(node, "target", spec.label);
              if (id === "source") return field(node, "source", "source");
              const place = placeOf(node);
              if (place === undefined) return null;
              if (id === "place") {
                const title = index.graph.lists.find((list) => list.id === place.list)?.title;
                return `${title ?? place.list}, line ${place.line}`;
              }
              return (
                <button
                  type="button"
                  aria-label={`Copy the row of ${node.name}`}
                  onClick={() => void copyText(`${rowOf(node) ?? ""}\n`, "Row copied")}
                >
                  Copy
                </button>
              );
            }}
          />
        </>
      )}
    </div>
  );
}
