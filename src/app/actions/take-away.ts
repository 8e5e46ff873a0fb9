import { openTakeAway } from "../exports/take-away-state.ts";
import type { Action } from "./action.ts";

export const takeAway: Action = {
  id: "take-away",
  label: "Take it away: file, link, citation, code",
  icon: "download",
  on: ["ground"],
  shortcut: "d",
  keywords:
    "export download save share link cite embed figure picture table bibliography references survey pack gexf graphml csv svg png bibtex latex",
  run: openTakeAway,
};
