// The lines of a list that are no entries, by why: a list has many heads of tables and badges, and few reasons.
import { countOf } from "../../answer/words.ts";

interface Skipped {
  readonly line: number;
  readonly reason: string;
}

interface PassedOver {
  readonly reason: string;
  readonly lines: readonly number[];
}

/** As many lines of one reason are named. */
const most = 30;

/** In the order in which the reasons first stand in the list. */
export function passedOver(skipped: readonly Skipped[]): PassedOver[] {
  const lines = new Map<string, number[]>();
  for (const { line, reason } of skipped) lines.set(reason, [...(lines.get(reason) ?? []), line]);
  return [...lines].map(([reason, at]) => ({ reason, lines: at }));
}

export function inReason({ reason, lines }: PassedOver): string {
  const named = lines.slice(0, most).join(", ");
  const rest = lines.length - most;
  return `${reason}: ${lines.length === 1 ? "line" : "lines"} ${named}${rest > 0 ? `, and ${countOf(rest, "other")}` : ""}`;
}
