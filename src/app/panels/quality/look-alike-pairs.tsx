// Entries that look like one work: what was decided and by which signals, and the row that decides otherwise.
import { useMemo, useState } from "react";
import { countOf, grouped } from "../../../answer/words.ts";
import type { IdentityPair } from "../../../graph/graph.ts";
import { entryNodes } from "../../../review/entry-nodes.ts";
import { identityColumns, identityRow } from "../../../review/curate/identity-row.ts";
import { NodeLink } from "../../inspector/node-link.tsx";
import type { PanelProps } from "../panels.ts";
import { PastedRow } from "./pasted-row.tsx";
import { Pick } from "./pick.tsx";

const few = 60;
const decisions = ["undecided", "different", "same"] as const;
const decisionWords = {
  undecided: "Undecided",
  different: "Taken for two works",
  same: "Taken for one work",
} as const;

export function LookAlikePairs({ data }: PanelProps) {
  const { identity } = data.index.graph.report;
  const [decision, setDecision] = useState("");
  const [shown, setShown] = useState(few);
  const count = (of: string): number => identity.filter((pair) => pair.decision === of).length;
  const wanted = decisions
    .flatMap((each) => identity.filter((pair) => pair.decision === each))
    .filter((pair) => decision === "" || pair.decision === decision);
  return (
    <>
      <div className="bar">
        <Pick
          label="Decision"
          value={decision}
          all="every decision"
          options={decisions.map((id) => [id, `${decisionWords[id]} (${grouped(count(id))})`])}
          pick={setDecision}
        />
      </div>
      <output data-testid="coverage">
        {countOf(identity.length, "pair")} of entries look alike: {grouped(count("same"))} taken for
        one work, {grouped(count("different"))} for two, {grouped(count("undecided"))} undecided.
      </output>
      <p className="quiet">
        A wrong decision is mended by a row in data/curated/identity.csv:{" "}
        {identityColumns.join(",")}
      </p>
      <ul className="findings">
        {wanted.slice(0, shown).map((pair) => (
          <li key={`${pair.a} ${pair.b}`}>
            <Pair pair={pair} data={data} />
          </li>
        ))}
      </ul>
      {wanted.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + few)}>
          {Math.min(few, wanted.length - shown)} more of {grouped(wanted.length)}
        </button>
      )}
    </>
  );
}

function Pair({ pair, data }: PanelProps & { readonly pair: IdentityPair }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {pair.nameA} <small>and</small> {pair.nameB}{" "}
        <small>
          {decisionWords[pair.decision]}: {pair.reason}
        </small>
      </summary>
      {open && <Opened pair={pair} data={data} />}
    </details>
  );
}

function Opened({ pair, data }: PanelProps & { readonly pair: IdentityPair }) {
  const { index } = data;
  const [reason, setReason] = useState("");
  const nodes = useMemo(() => {
    const at = entryNodes(index);
    return Array.from(
      new Set(
        [pair.a, pair.b].flatMap((place) => {
          const [list = "", line = ""] = place.split(/:(?=\d+$)/);
          return at(list, Number(line)) ?? [];
        }),
      ),
    );
  }, [index, pair]);
  const row = (decision: "same" | "different"): string =>
    identityRow(index, pair, decision, reason);
  return (
    <div className="finding">
      <p className="inline-list">
        On the map:
        {nodes.map((node) => (
          <NodeLink key={node.id} node={node} />
        ))}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Signal</th>
            <th scope="col">Agrees</th>
            <th scope="col">What is there</th>
          </tr>
        </thead>
        <tbody>
          {pair.signals.map(({ signal, agrees, detail }) => (
            <tr key={`${signal} ${detail}`}>
              <td>{signal}</td>
              <td>{agrees ? "yes" : "no"}</td>
              <td className="wrap">{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="pick">
        Your reason
        <input type="text" value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
      {pair.decision !== "same" && <PastedRow label="they are one work" row={row("same")} />}
      {pair.decision !== "different" && (
        <PastedRow label="they are two works" row={row("different")} />
      )}
    </div>
  );
}
