// The history that a page opens with: the link's view, what was there before a reload or a crash, or the first view.
import { addStep, currentView, startHistory, type History } from "../../view/history.ts";
import { decodeView, type LinkContext, type LinkReport } from "../../view/decode-view.ts";
import { encodeView } from "../../view/encode-view.ts";
import { readHistory } from "../../view/save-history.ts";
import { firstView } from "../../view/view.ts";
import { linkStep } from "./link-step.ts";

export interface Opening {
  readonly history: History;
  /** What of the link could not be shown as it was. */
  readonly reports: readonly LinkReport[];
  /** What the last visit left and the page does not show, where it is more than the first view. */
  readonly left: History | null;
}

/** `hash` is the part of the address after `#`, `saved` what the last visit left, `back` whether the page came back. */
export function firstHistory(
  hash: string,
  saved: string | null,
  context: LinkContext,
  back: boolean,
): Opening {
  const read = saved === null ? null : readHistory(saved, context);
  const before = read?.history ?? null;
  // What became of a node is worth a word wherever it stood; that the data is newer is not, for who only comes back.
  const earlier = read?.reports.filter(({ code }) => code === "gone" || code === "damaged") ?? [];
  const link = hash.replace(/^#/, "");
  if (link === "") {
    if (before !== null && back) return { history: before, reports: earlier, left: null };
    const first = firstView(context.facets.index.graph.dataVersion);
    const isMore =
      before !== null &&
      encodeView({ ...currentView(before), data: first.data }) !== encodeView(first);
    return { history: startHistory(first), reports: [], left: isMore ? before : null };
  }
  const { view, reports } = decodeView(link, context);
  // The tab was only reloaded: its steps are still there.
  if (before !== null && encodeView(currentView(before)) === encodeView(view))
    return { history: before, reports: withoutDoubles([...reports, ...earlier]), left: null };
  const name = linkStep(context.facets, view);
  return {
    history: before === null ? startHistory(view, name) : addStep(before, name, view),
    reports: withoutDoubles([...reports, ...earlier]),
    left: null,
  };
}

const withoutDoubles = (reports: readonly LinkReport[]): readonly LinkReport[] =>
  Array.from(new Map(reports.map((report) => [report.message, report])).values());
