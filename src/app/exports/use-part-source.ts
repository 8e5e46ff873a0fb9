// The present view as a source of exports.
import { useMemo } from "react";
import { themes } from "../../scene/theme.ts";
import { useScene } from "../map/use-scene.ts";
import { useView } from "../store.ts";
import { useContent } from "../use-content.ts";
import type { AppData } from "../load/load-data.ts";
import type { PartSource } from "./export-part.ts";

export function usePartSource(data: AppData): PartSource {
  const view = useView();
  const content = useContent(data);
  const drawn = useScene(data, themes.light);
  return useMemo(
    () => ({
      data,
      view,
      content,
      scene: {
        ...drawn,
        lit: false,
        marks: drawn.marks.map((mark) => ({ ...mark, selected: false, state: "plain" as const })),
        edges: drawn.edges.map((edge) => ({ ...edge, state: "plain" as const })),
      },
    }),
    [data, view, content, drawn],
  );
}
