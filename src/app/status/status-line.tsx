// What is shown of what, what is known of it, and which data this is. Each number says what it means when clicked.
import { Popover, PopoverDisclosure, PopoverProvider } from "@ariakit/react";
import type { ReactNode } from "react";
import type { AppData } from "../load/load-data.ts";
import { useContent } from "../use-content.ts";
import { useView } from "../store.ts";

export function StatusLine({ data }: { readonly data: AppData }) {
  const { index } = data;
  const { nodes, edges, dataVersion, layout } = index.graph;
  const content = useContent(data);
  const { appearance, selection } = useView();
  const folded = appearance.folded
    ? Array.from(content.nodes).filter((node) => layout?.visibility[node] === 2).length
    : 0;
  const models = Array.from(content.nodes).flatMap((at) => {
    const node = nodes[at];
    return node?.kind === "Model" && node.listed ? [node] : [];
  });
  const known = models.filter(({ coverage }) => coverage?.["TRAINED_ON"] === "known").length;
  const none = models.filter(({ coverage }) => coverage?.["TRAINED_ON"] === "none").length;
  return (
    <footer className="status">
      <Meaning text={`${content.nodes.size} of ${nodes.length} nodes`}>
        The filters hold {content.nodes.size} of all {nodes.length} nodes. {folded} of them are
        leaves, linked with one other node only; they appear when you come near. Organizations,
        venues, tasks, modalities and categories are drawn when a filter, a search or a selection
        asks for them.
      </Meaning>
      <Meaning text={`${content.edges.size} of ${edges.length} edges`}>
        {content.edges.size} edges have both ends in view. Hubs such as “text” are drawn as ground
        rather than as lines.
      </Meaning>
      {models.length > 0 && (
        <Meaning text={`training data known for ${known} of ${models.length} models`}>
          Of {models.length} listed models in view, {known} have training data that a source names,{" "}
          {none} are known to train nothing, and of {models.length - known - none} nobody has said.
        </Meaning>
      )}
      {selection.length > 0 && <span>{selection.length} selected</span>}
      <Meaning text={`data ${dataVersion.slice(0, 8)}`}>
        The version of the data: a hash of what the graph says, {dataVersion}. Links and exports
        carry it.
      </Meaning>
    </footer>
  );
}

function Meaning({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <PopoverProvider placement="top-start">
      <PopoverDisclosure className="meaning">{text}</PopoverDisclosure>
      <Popover className="popover" gutter={6} portal unmountOnHide aria-label={text}>
        {children}
      </Popover>
    </PopoverProvider>
  );
}
