// Opening other lists and graphs: drop, pick, paste or fetch. Nothing leaves the machine.
import { Dialog, DialogDismiss, DialogHeading } from "@ariakit/react";
import { useEffect, useState } from "react";
import type { OpenedFile } from "./open-job.ts";
import { cancelOpening, openFiles } from "./open-files.ts";
import { openPanel } from "../open-panel.ts";
import { closeOpen, useOpening } from "./open-state.ts";
import { OpenReportView } from "./open-report.tsx";
import { filesOf } from "./files-of.ts";
import type { ListPurpose } from "./purpose.ts";
import { forgetFiles, recentFiles, type RecentFiles } from "./recent-files.ts";
import "./open.css";

export function OpenDialog() {
  const { opening, url, purpose } = useOpening();
  return (
    <Dialog
      open
      onClose={closeOpen}
      className="dialog open-dialog"
      backdrop={<div className="backdrop" />}
    >
      <DialogHeading>Open a list or a graph</DialogHeading>
      {opening.is !== "done" && (
        <p>
          Markdown lists of models, datasets or papers; GEXF, GraphML, graphology JSON, graph.json,
          or a pair of CSV files. Everything is read on this machine; nothing leaves it.
        </p>
      )}
      {opening.is === "busy" ? (
        <>
          <p role="status">Working: {opening.step}…</p>
          <button type="button" onClick={cancelOpening}>
            Cancel
          </button>
        </>
      ) : (
        opening.is !== "done" && <OpenForm url={url} purpose={purpose} />
      )}
      {opening.is === "failed" && (
        <section role="alert">
          <h2>{opening.message}</h2>
          <ul>
            {opening.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </section>
      )}
      {opening.is === "done" && <OpenReportView names={opening.names} report={opening.report} />}
      <p className="bar">
        <DialogDismiss className="button">
          {opening.is === "done" ? "Look at the graph" : "Close"}
        </DialogDismiss>
        {opening.is === "done" &&
          opening.report.lists.some(({ findings }) => findings.length > 0) && (
            <DialogDismiss className="button" onClick={() => openPanel("quality")}>
              See what is wrong, with its lines
            </DialogDismiss>
          )}
      </p>
      {opening.is === "done" && (
        <details>
          <summary>Open another</summary>
          <OpenForm url={url} purpose={purpose} />
        </details>
      )}
    </Dialog>
  );
}

interface OpenFormProps {
  readonly url: string | null;
  readonly purpose: ListPurpose;
}

function OpenForm({ url, purpose }: OpenFormProps) {
  const open = (files: readonly OpenedFile[]): void => void openFiles(files, purpose);
  return (
    <>
      <label className="drop">
        <span>Choose files, or drop them anywhere on the page</span>
        <input
          type="file"
          multiple
          accept=".md,.markdown,.txt,.json,.gexf,.graphml,.xml,.csv,.zip"
          onChange={({ target }) => void filesOf(target.files).then(open)}
        />
      </label>
      <fieldset>
        <legend>What to do with a list</legend>
        {(Object.keys(purposes) as ListPurpose[]).map((each) => (
          <label key={each} className="check">
            <input
              type="radio"
              name="purpose"
              checked={purpose === each}
              onChange={() => useOpening.setState({ purpose: each })}
            />
            {purposes[each]}
          </label>
        ))}
      </fieldset>
      <Paste onOpen={open} />
      <Fetch url={url} onOpen={open} />
      <Recent onOpen={open} />
    </>
  );
}

const purposes: Readonly<Record<ListPurpose, string>> = {
  replace: "open it instead of what is open",
  add: "add it to the graph that is open, and merge what is the same work",
  compare: "say what changed against the list that is open",
};

interface OpenerProps {
  readonly onOpen: (files: readonly OpenedFile[]) => void;
}

function Paste({ onOpen }: OpenerProps) {
  const [text, setText] = useState("");
  return (
    <details>
      <summary>Paste a list</summary>
      <textarea
        rows={6}
        value={text}
        aria-label="Text of a Markdown list"
        onChange={({ target }) => setText(target.value)}
      />
      <button
        type="button"
        disabled={text.trim() === ""}
        onClick={() =>
          onOpen([{ name: "pasted.md", bytes: new TextEncoder().encode(text).buffer }])
        }
      >
        Open the text
      </button>
    </details>
  );
}

function Fetch({ url, onOpen }: OpenerProps & { readonly url: string | null }) {
  const [address, setAddress] = useState(url ?? "");
  const [failure, setFailure] = useState<string | null>(null);
  const fetchIt = async (): Promise<void> => {
    setFailure(null);
    try {
      const target = new URL(address);
      if (!/^https?:$/.test(target.protocol)) throw new Error("only http and https addresses");
      const response = await fetch(target, { credentials: "omit", referrerPolicy: "no-referrer" });
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      const name = decodeURIComponent(target.pathname.split("/").at(-1) ?? "") || "list.md";
      onOpen([{ name, bytes: await response.arrayBuffer() }]);
    } catch (error) {
      setFailure(
        `The address could not be fetched: ${error instanceof Error ? error.message : String(error)}. The other site must allow it; else save the file and open it here.`,
      );
    }
  };
  return (
    <details open={url !== null}>
      <summary>Fetch from an address</summary>
      {url !== null && <p>A link asks to open this address. Nothing was fetched yet.</p>}
      <div className="bar">
        <input
          type="url"
          value={address}
          aria-label="Address"
          placeholder="https://…/README.md"
          onChange={({ target }) => setAddress(target.value)}
        />
        <button type="button" disabled={address === ""} onClick={() => void fetchIt()}>
          Fetch and open
        </button>
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </details>
  );
}

function Recent({ onOpen }: OpenerProps) {
  const [recent, setRecent] = useState<readonly RecentFiles[]>([]);
  useEffect(() => void recentFiles().then(setRecent), []);
  if (recent.length === 0) return null;
  return (
    <section>
      <h2>Opened before</h2>
      <ul className="plain">
        {recent.map(({ key, files }) => {
          const names = files.map(({ name }) => name).join(", ");
          return (
            <li key={key} className="bar">
              <button type="button" className="more" onClick={() => onOpen(files)}>
                {names}
              </button>
              <button
                type="button"
                aria-label={`Forget ${names}`}
                onClick={() =>
                  void forgetFiles({ key, files }).then(() =>
                    setRecent(recent.filter((row) => row.key !== key)),
                  )
                }
              >
                Forget
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
