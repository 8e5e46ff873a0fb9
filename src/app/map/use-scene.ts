// The scene of the present view.
import { useMemo } from "react";
import { layoutOf } from "../../layout/layout-register.ts";
import { buildScene } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../scene/theme.ts";
import type { AppData } from "../load/load-data.ts";
import { useView } from "../store.ts";
import { useContent } from "../use-content.ts";
import { pinned, placesOf, shownIn } from "./scene-of.ts";
import { useDrawn } from "./use-drawn.ts";

export function useScene(data: AppData, theme: Theme): Scene {
  const { scope, selection, appearance, layout } = useView();
  const { index } = data;
  const drawn = useDrawn(data, useContent(data));
  const shown = useMemo(() => shownIn(index, scope, drawn), [index, scope, drawn]);
  const places = useMemo(
    () => placesOf(index, layout, drawn, shown),
    [index, layout, drawn, shown],
  );
  const pins = layoutOf(layout.id).live ? appearance.pins : null;
  const placement = useMemo(
    () => (pins === null ? places : pinned(places, index, layout, pins)),
    [places, index, layout, pins],
  );
  return useMemo(
    () => buildScene({ index, theme, appearance, selection, shown, placement, ...drawn }),
    [index, theme, appearance, selection, shown, placement, drawn],
  );
}
