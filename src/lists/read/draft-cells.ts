// A table that only lays out: each cell may hold an entry.
import type { Draft } from "./draft.ts";
import type { Flow } from "./flow.ts";
import { firstVisible } from "./inline.ts";
import { isEntryLike, lookAt } from "./look.ts";
import type { Place } from "./outline.ts";
import { piecesOf } from "./pieces-of.ts";
import { longest, whyNoParagraph } from "./why-no-entry.ts";

export function draftCells(flow: Extract<Flow, { type: "table" }>, place: Place): Draft[] {
  const drafts: Draft[] = [];
  for (const row of flow.rows)
    for (const { inline } of row.cells) {
      if (inline.text.length > longest) continue;
      for (const piece of piecesOf(inline)) {
        const look = lookAt(piece);
        if (!isEntryLike(look) || whyNoParagraph(piece, look) !== null) continue;
        const start = piece.at[firstVisible(piece)] ?? row.start;
        const end = piece.at[piece.text.length] ?? row.end;
        drafts.push({ start, end, inline: piece, attributes: [], place });
      }
    }
  return drafts;
}
