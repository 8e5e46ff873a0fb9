// Statements that rest on weak evidence only, the weakest first.
import { useMemo, useState } from "react";
import { weakStatements } from "../../../answer/low-confidence.ts";
import { countOf, grouped } from "../../../answer/words.ts";
import { confidences } from "../../../graph/evidence.ts";
import { confidenceWords } from "../../inspector/confidence-words.ts";
import { EvidenceList } from "../../inspector/evidence-list.tsx";
import { NodeOf } from "../node-of.tsx";
import type { PanelProps } from "../panels.ts";
import { showOnMap } from "../show-on-map.ts";

const weak = confidences.filter((confidence) => confidence !== "stated" && confidence !== "high");
const few = 60;

export function WeakStatements({ data }: PanelProps) {
  const { index } = data;
  const [wanted, setWanted] = useState<readonly string[]>(["low", "inferred"]);
  const [shown, setShown] = useState(few);
  const found = useMemo(
    () =>
      weakStatements(
        index,
        weak.filter((confidence) => wanted.includes(confidence)),
      ),
    [index, wanted],
  );
  const edges = useMemo(() => new Map(index.graph.edges.map((edge) => [edge.id, edge])), [index]);
  const isNode = (id: string): boolean => index.position(id) !== undefined;
  return (
    <>
      <div className="bar">
        <fieldset className="bar">
          <legend className="unseen">Confidence</legend>
          {weak.map((confidence) => (
            <label key={confidence} className="check">
              <input
                type="checkbox"
                checked={wanted.includes(confidence)}
                onChange={({ target: { checked } }) =>
                  setWanted(
                    weak.filter((each) => (each === confidence ? checked : wanted.includes(each))),
                  )
                }
              />
              {confidenceWords[confidence]}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="primary"
          onClick={() =>
            showOnMap(
              "Show weak statements",
              found.flatMap(({ source, target }) => [source, ...(isNode(target) ? [target] : [])]),
              { kind: "weak", settings: {} },
            )
          }
        >
          Show on the map
        </button>
      </div>
      <output data-testid="coverage">
        {countOf(found.length, "statement rests", "statements rest")} on nothing better, of{" "}
        {countOf(index.graph.edges.length, "edge")} and the names of{" "}
        {countOf(index.graph.nodes.length, "node")}. The weakest come first; among equals those on
        which most depends.
      </output>
      <table className="plain-table weak">
        <thead>
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">Confidence</th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map((statement) => (
            <tr key={`${statement.id} ${statement.says} ${statement.target}`}>
              <td>
                <span className="inline-list">
                  <NodeOf data={data} id={statement.source} />
                  <span>{statement.says}</span>
                  {isNode(statement.target) ? (
                    <NodeOf data={data} id={statement.target} />
                  ) : (
                    <span>{statement.target}</span>
                  )}
                </span>
              </td>
              <td>{confidenceWords[statement.confidence]}</td>
              <td className="wrap">
                <EvidenceList evidence={[statement.evidence]} edge={edges.get(statement.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + few)}>
          {Math.min(few, found.length - shown)} more of {grouped(found.length)}
        </button>
      )}
    </>
  );
}
