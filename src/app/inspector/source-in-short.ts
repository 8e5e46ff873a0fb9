// The first piece of evidence in one line: the list or source, and what stands there.
import { isListEvidence, type Evidence } from "../../graph/evidence.ts";
import { useApp } from "../store.ts";

const longest = 140;

export function sourceInShort([piece]: readonly Evidence[]): string | undefined {
  if (piece === undefined) return undefined;
  if (!isListEvidence(piece))
    return [piece.url, piece.note].filter((part) => part !== "").join(": ");
  const { phase } = useApp.getState();
  const lists = phase.is === "ready" ? phase.data.index.graph.lists : [];
  const title = lists.find(({ id }) => id === piece.list)?.title ?? piece.list;
  const begin = Math.max(0, Math.min(piece.from - 30, piece.quote.length - longest));
  const part = piece.quote.slice(begin, begin + longest).trim();
  return `${title}, line ${piece.line}: ${begin > 0 ? "… " : ""}${part}${begin + longest < piece.quote.length ? " …" : ""}`;
}
