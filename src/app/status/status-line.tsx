// What is shown of what, what is known of it, and which data this is. Each number says what it means when pressed.
import { useId, useState, type ReactNode } from "react";
import { grouped } from "../../answer/words.ts";
import type { AppData } from "../load/load-data.ts";
import { useDrawn } from "../map/use-drawn.ts";
import { useContent } from "../use-content.ts";
import { useApp, useView } from "../store.ts";

export function StatusLine({ data }: { readonly data: AppData }) {
  const { index } = data;
  const { nodes, edges, dataVersion, layout } = index.graph;
  const content = useContent(data);
  const drawn = useDrawn(data, content);
  const { appearance, selection } = useView();
  // The live region has told it to those who cannot see it.
  const said = useApp(({ copied, announcement }) =>
    copied !== "" && copied === announcement ? copied : null,
  );
  const folded = appearance.folded
    ? Array.from(content.nodes).filter((node) => layout?.visibility[node] === 2).length
    : 0;
  const models = Array.from(content.nodes).flatMap((at) => {
    const node = nodes[at];
    return node?.kind === "Model" && node.listed ? [node] : [];
  });
  const known = models.filter(({ coverage }) => coverage?.["TRAINED_ON"] === "known").length;
  const none = models.filter(({ coverage }) => coverage?.["TRAINED_ON"] === "none").length;
  const [open, setOpen] = useState<string | null>(null);
  const meaning = (id: string, text: string, children: ReactNode): ReactNode => (
    <Meaning text={text} open={open === id} toggle={() => setOpen(open === id ? null : id)}>
      {children}
    </Meaning>
  );
  return (
    // Escape closes what a button of it has opened.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <footer
      className="status"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || open === null) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(null);
      }}
    >
      {meaning(
        "nodes",
        `${grouped(content.nodes.size)} of ${grouped(nodes.length)} nodes`,
        <>
          {content.answered ? "The answer holds" : "The filters hold"} {grouped(content.nodes.size)}{" "}
          of all {grouped(nodes.length)} nodes. {grouped(folded)} of them are leaves, linked with
          one other node only; they appear when you come near. Organizations, venues, tasks,
          modalities and categories are drawn when a filter, a search or a selection asks for them.
        </>,
      )}
      {drawn.limited &&
        meaning(
          "drawn",
          `${grouped(drawn.nodes.size)} of ${grouped(content.nodes.size)} drawn`,
          <>
            So many nodes and links would be slow to draw and hard to read. The map draws{" "}
            {grouped(drawn.nodes.size)} of the {grouped(content.nodes.size)} nodes in view, those
            that matter most, and {grouped(drawn.edges.size)} of the {grouped(content.edges.size)}{" "}
            links between them, with whatever is selected. Search, filters, table, queries and
            exports hold all. Narrow the view to see more of it.
          </>,
        )}
      {meaning(
        "edges",
        `${grouped(content.edges.size)} of ${grouped(edges.length)} edges`,
        <>
          {grouped(content.edges.size)} edges have both ends in view. Those that end at a node which
          the map does not draw are not drawn either.
        </>,
      )}
      {models.length > 0 &&
        meaning(
          "coverage",
          `training data known for ${grouped(known)} of ${grouped(models.length)} models`,
          <>
            Of {grouped(models.length)} listed models in view, {grouped(known)} have training data
            that a source names, {grouped(none)} are known to have none, and of{" "}
            {grouped(models.length - known - none)} nobody has said.
          </>,
        )}
      {selection.length > 0 && <span>{grouped(selection.length)} selected</span>}
      {said !== null && (
        <span aria-hidden="true" data-testid="copied">
          {said}
        </span>
      )}
      {meaning(
        "data",
        `data ${dataVersion.slice(0, 8)}`,
        <>
          The version of the data: a hash of what the graph says, {dataVersion}. Links and exports
          carry it.
        </>,
      )}
    </footer>
  );
}

interface MeaningProps {
  readonly text: string;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly children: ReactNode;
}

function Meaning({ text, open, toggle, children }: MeaningProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="meaning"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {text}
      </button>
      <div id={id} className="explained" hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
