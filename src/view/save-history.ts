// A history as text, to outlive the tab: each step is the link of its view, with all its pins.
import { decodeView, type LinkContext, type LinkReport } from "./decode-view.ts";
import { encodeView } from "./encode-view.ts";
import { startHistory, type History, type Step } from "./history.ts";
import { firstView } from "./view.ts";

export const saveHistory = ({ steps, at }: History): string =>
  JSON.stringify({ at, steps: steps.map(({ name, view }) => [name, encodeView(view, Infinity)]) });

/** The history of a saved text; what cannot be read of it is left out. Never throws. */
export function readHistory(
  text: string,
  context: LinkContext,
): { history: History; reports: readonly LinkReport[] } {
  const fresh = startHistory(firstView(context.facets.index.graph.dataVersion));
  const reports: LinkReport[] = [];
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    saved = null;
  }
  if (
    typeof saved !== "object" ||
    saved === null ||
    !("steps" in saved) ||
    !Array.isArray(saved.steps)
  )
    return {
      history: fresh,
      reports: [{ code: "damaged", message: "The saved history cannot be read." }],
    };
  const steps = saved.steps.flatMap((step: unknown): Step[] => {
    if (!Array.isArray(step) || typeof step[0] !== "string" || typeof step[1] !== "string")
      return [];
    const { view, reports: own } = decodeView(step[1], context);
    reports.push(...own);
    return [{ name: step[0], view }];
  });
  if (steps.length === 0) return { history: fresh, reports };
  const at =
    "at" in saved && typeof saved.at === "number" ? Math.trunc(saved.at) : steps.length - 1;
  return {
    history: { steps, at: Math.min(Math.max(at, 0), steps.length - 1) || 0 },
    reports: Array.from(new Map(reports.map((each) => [each.message, each])).values()),
  };
}
