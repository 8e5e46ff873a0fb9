// The scene of the present view.
import { useMemo } from "react";
import { buildScene } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../scene/theme.ts";
import type { AppData } from "../load/load-data.ts";
import { useView } from "../store.ts";
import { useContent } from "../use-content.ts";

export function useScene(data: AppData, theme: Theme): Scene {
  const { scope, selection, appearance } = useView();
  const content = useContent(data);
  return useMemo(() => {
    const { index } = data;
    const visibility = index.graph.layout?.visibility;
    const shown = new Set(scope.include.flatMap((id) => index.position(id) ?? []));
    // What the map hides until asked for is asked for by a clause that wants something.
    if (scope.clauses.some(({ mode }) => mode !== "none"))
      for (const node of content.nodes) if (visibility?.[node] === 0) shown.add(node);
    return buildScene({ index, theme, appearance, selection, shown, ...content });
  }, [data, theme, scope, selection, appearance, content]);
}
