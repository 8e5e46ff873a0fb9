// The scene of the present view.
import { useMemo } from "react";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { layoutOf, type LayoutPlaces } from "../../layout/layout-register.ts";
import { buildScene } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../scene/theme.ts";
import type { View } from "../../view/view.ts";
import type { AppData } from "../load/load-data.ts";
import { useView } from "../store.ts";
import { useContent } from "../use-content.ts";
import { useDrawn } from "./use-drawn.ts";

export function useScene(data: AppData, theme: Theme): Scene {
  const { scope, selection, appearance, layout } = useView();
  const content = useDrawn(data, useContent(data));
  const { index } = data;
  const shown = useMemo(() => {
    const visibility = index.graph.layout?.visibility;
    const found = new Set(scope.include.flatMap((id) => index.position(id) ?? []));
    // What the map hides until asked for is asked for by an answer, or by a clause that wants something.
    if (content.answered) for (const node of content.nodes) found.add(node);
    else if (scope.clauses.some(({ mode }) => mode !== "none"))
      for (const node of content.nodes) if (visibility?.[node] === 0) found.add(node);
    return found;
  }, [index, scope, content]);
  const computed = useMemo(
    () => layoutOf(layout.id).run(index, Array.from(content.nodes), layout.parameters),
    [index, content, layout],
  );
  // What a live layout was kept at stands as pins.
  const pins = layoutOf(layout.id).live ? appearance.pins : null;
  const placement = useMemo(
    () => (computed === null || pins === null ? computed : pinned(computed, index, pins)),
    [computed, index, pins],
  );
  return useMemo(
    () => buildScene({ index, theme, appearance, selection, shown, placement, ...content }),
    [index, theme, appearance, selection, shown, placement, content],
  );
}

function pinned(
  places: LayoutPlaces,
  index: GraphIndex,
  pins: View["appearance"]["pins"],
): LayoutPlaces {
  const [x, y] = [places.x.slice(), places.y.slice()];
  for (const [id, place] of Object.entries(pins)) {
    const node = index.position(id);
    if (node !== undefined) [x[node], y[node]] = place as [number, number];
  }
  return { ...places, x, y };
}
