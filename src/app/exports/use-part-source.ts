// The present view as a source of exports.
import { useMemo } from "react";
import { themes } from "../../scene/theme.ts";
import type { Scene } from "../../scene/scene.ts";
import type { View } from "../../view/view.ts";
import type { AppData } from "../load/load-data.ts";
import { useDrawn, type Drawn } from "../map/use-drawn.ts";
import { useScene } from "../map/use-scene.ts";
import { useView } from "../store.ts";
import { useContent, type Content } from "../use-content.ts";
import { atRest, type Part } from "./export-part.ts";

export interface PartSource {
  readonly data: AppData;
  readonly view: View;
  readonly content: Content;
  /** What of the content the screen shows. */
  readonly drawn: Drawn;
  /** It, in the light theme and with nothing picked. */
  readonly scene: Scene;
}

export function usePartSource(data: AppData): PartSource {
  const view = useView();
  const content = useContent(data);
  const drawn = useDrawn(data, content);
  const shown = useScene(data, themes.light);
  const scene = useMemo(() => atRest(shown), [shown]);
  return useMemo(
    () => ({ data, view, content, drawn, scene }),
    [data, view, content, drawn, scene],
  );
}

/** How many nodes a part holds. */
export const sizeOfPart = (part: Part, { data, view, content }: PartSource): number =>
  part === "all"
    ? data.index.graph.nodes.length
    : part === "selection"
      ? view.selection.length
      : content.nodes.size;
