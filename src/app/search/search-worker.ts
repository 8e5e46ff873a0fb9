// Finds nodes of a large graph away from the page: there the index takes seconds to make, and a first letter finds
// half of all nodes.
import { fromColumns, type GraphFile, type Table } from "../../graph/columns.ts";
import { searchIndex, type SearchIndex } from "./search-index.ts";
import type { SearchAnswer, SearchQuestion } from "./search-messages.ts";

const nothing: Table = { count: 0, columns: {} };

let index: SearchIndex | null = null;

/** Names are enough: evidence and edges stay unread. */
const nodesOf = (file: GraphFile) =>
  fromColumns({
    ...file,
    edges: nothing,
    lines: nothing,
    evidence: nothing,
    nodeEvidence: nothing,
    edgeEvidence: nothing,
  });

self.addEventListener("message", ({ data: question }: MessageEvent<SearchQuestion>) => {
  if ("bytes" in question)
    index = searchIndex(nodesOf(JSON.parse(new TextDecoder().decode(question.bytes)) as GraphFile));
  else {
    const { text, most } = question;
    const answer: SearchAnswer = { text, hits: index?.search(text, most) ?? [] };
    (self as unknown as Worker).postMessage(answer);
  }
});
