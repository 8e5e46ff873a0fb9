// What derives from a base, as a tree in a table, with the modality of each model.
import { useMemo } from "react";
import { basesOf, lineageOf, type LineageRow } from "../../../answer/lineage.ts";
import { countOf } from "../../../answer/words.ts";
import { edgeKinds } from "../../../graph/schema.ts";
import { NodeOf } from "../node-of.tsx";
import type { PanelProps } from "../panels.ts";
import { EvidenceButton } from "../../inspector/evidence-button.tsx";
import { showOnMap } from "../show-on-map.ts";
import { TakeRows } from "../take-rows.tsx";
import { lineageAsText } from "./lineage-as-text.ts";
import { setLineage, useLineage } from "./lineage-state.ts";
import { edgeId } from "../../../graph/graph.ts";

export function LineagePanel({ data }: PanelProps) {
  const { index } = data;
  const { root, roles } = useLineage();
  const bases = useMemo(() => basesOf(index, roles), [index, roles]);
  const base = root === "" ? (bases[0]?.id ?? null) : root;
  const lineage = useMemo(
    () => (base === null ? null : lineageOf(index, base, roles)),
    [index, base, roles],
  );
  const nameOf = (id: string): string => index.node(id)?.name ?? id;
  if (base === null || lineage === null)
    return <p className="quiet pad">No model is known to derive from another.</p>;
  const below = lineage.rows.slice(1);
  const unknown = below.filter(({ modalities }) => modalities.length === 0).length;
  const coverage = `${countOf(below.length, "model derives", "models derive")} from ${nameOf(base)}, directly or through others; the modality is known for ${below.length - unknown} of them. A model whose base nobody has stated is not here.`;
  return (
    <div className="pad">
      <div className="bar">
        <label className="pick">
          Models that derive from
          <select value={base} onChange={({ target }) => setLineage({ root: target.value })}>
            {!bases.some(({ id }) => id === base) && <option value={base}>{nameOf(base)}</option>}
            {bases.map(({ id, models }) => (
              <option key={id} value={id}>
                {nameOf(id)} ({models})
              </option>
            ))}
          </select>
        </label>
        <fieldset className="bar">
          <legend className="unseen">What counts as deriving</legend>
          {edgeKinds.DERIVED_FROM.roles.map((role) => (
            <label key={role} className="check">
              <input
                type="checkbox"
                checked={roles.includes(role)}
                onChange={({ target: { checked } }) =>
                  setLineage({
                    roles: edgeKinds.DERIVED_FROM.roles.filter((other) =>
                      other === role ? checked : roles.includes(other),
                    ),
                  })
                }
              />
              {role}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="primary"
          onClick={() =>
            showOnMap(
              `Show what derives from ${nameOf(base)}`,
              lineage.rows.map(({ id }) => id),
              { kind: "derived", settings: { base } },
            )
          }
        >
          Show on the map
        </button>
        <TakeRows
          name="lineage"
          table={() => lineageAsText(lineage.rows, coverage, nameOf, index.graph.dataVersion)}
        />
      </div>
      <output data-testid="coverage">{coverage}</output>
      <table className="plain-table">
        <thead>
          <tr>
            {["Model", "Year", "Modality", "As", "Also from", "Derive from it"].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lineage.rows.map((row) => (
            <Row key={row.id} data={data} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ data, row }: PanelProps & { readonly row: LineageRow }) {
  const { index } = data;
  const evidence =
    row.parent === null
      ? []
      : row.roles.flatMap(
          (role) =>
            index.edge(edgeId(row.id, "DERIVED_FROM", row.parent ?? "", role))?.evidence ?? [],
        );
  return (
    <tr>
      <td style={{ paddingInlineStart: 18 * row.depth }}>
        {row.depth > 0 && <span className="unseen">Level {row.depth}: </span>}
        <NodeOf data={data} id={row.id} />
      </td>
      <td>{row.year ?? ""}</td>
      <td>
        {row.modalities.map((id) => index.node(id)?.name ?? id).join(", ") || (
          <span className="quiet">unknown</span>
        )}
      </td>
      <td>
        {row.roles.join(", ")}{" "}
        <EvidenceButton
          label={`${index.node(row.id)?.name ?? row.id} deriving`}
          evidence={evidence}
          mark
        />
      </td>
      <td>
        <span className="inline-list">
          {row.alsoFrom.map((id) => (
            <NodeOf key={id} data={data} id={id} />
          ))}
        </span>
      </td>
      <td>{row.descendants || ""}</td>
    </tr>
  );
}
