// The history that a page opens with: the link's view, else what the last visit left, else the first view.
import { addStep, currentView, startHistory, type History } from "../../view/history.ts";
import { decodeView, type LinkContext, type LinkReport } from "../../view/decode-view.ts";
import { encodeView } from "../../view/encode-view.ts";
import { readHistory } from "../../view/save-history.ts";
import { firstView } from "../../view/view.ts";

export interface Opening {
  readonly history: History;
  /** What of the link could not be shown as it was. */
  readonly reports: readonly LinkReport[];
}

/** `hash` is the part of the address after `#`, `saved` what the last visit left. */
export function firstHistory(hash: string, saved: string | null, context: LinkContext): Opening {
  const before = saved === null ? null : readHistory(saved, context).history;
  const link = hash.replace(/^#/, "");
  if (link === "")
    return {
      history: before ?? startHistory(firstView(context.facets.index.graph.dataVersion)),
      reports: [],
    };
  const { view, reports } = decodeView(link, context);
  // The tab was only reloaded: its steps are still there.
  if (before !== null && encodeView(currentView(before)) === encodeView(view))
    return { history: before, reports };
  return {
    history: before === null ? startHistory(view) : addStep(before, "Open a link", view),
    reports,
  };
}
