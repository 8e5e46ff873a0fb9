// What of the view's content is drawn: all of it, or of a large one the part that matters most.
import { limitContent, type LimitedContent } from "../../answer/limit-content.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import type { AppData } from "../load/load-data.ts";
import { useView } from "../store.ts";
import type { Content } from "../use-content.ts";

export interface Drawn extends LimitedContent {
  readonly answered: boolean;
}

let last: { readonly content: Content; readonly wanted: string; readonly drawn: Drawn } | null =
  null;

/** The one drawn part that all who ask in one moment share. */
function drawnPart(index: GraphIndex, content: Content, ids: readonly string[]): Drawn {
  const wanted = ids.join("\n");
  // What is small is drawn whole, whatever is wanted.
  if (last?.content === content && (!last.drawn.limited || last.wanted === wanted))
    return last.drawn;
  const always = ids.flatMap((id) => index.position(id) ?? []);
  const drawn = { ...limitContent(index, content, always), answered: content.answered };
  last = { content, wanted, drawn };
  return drawn;
}

/** What is selected, brought in or moved by hand is drawn whatever its weight. */
export function useDrawn({ index }: AppData, content: Content): Drawn {
  const { selection, scope, appearance } = useView();
  return drawnPart(index, content, [
    ...selection,
    ...scope.include,
    ...Object.keys(appearance.pins),
  ]);
}
