// Selects by drawing round nodes. Its other ways: a click with Shift, and the keyboard on the map.
import { useState, type PointerEvent, type RefObject } from "react";
import { foldRatio, type Scene } from "../../scene/scene.ts";
import { selectNodes } from "../../view/steps/select-nodes.ts";
import type { Viewer } from "../../viewer/viewer.ts";
import { announce, step, useApp } from "../store.ts";
import { insidePolygon, type Point } from "./inside-polygon.ts";
import { grouped } from "../../answer/words.ts";

interface LassoProps {
  readonly scene: Scene;
  readonly viewer: RefObject<Viewer | null>;
}

export function Lasso({ scene, viewer }: LassoProps) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const at = ({ nativeEvent }: PointerEvent): Point => [nativeEvent.offsetX, nativeEvent.offsetY];
  const finish = (): void => {
    const ids = caught(scene, viewer.current, line);
    setLine([]);
    useApp.setState({ lasso: false });
    if (ids.length > 0)
      step(`Select ${grouped(ids.length)} with the lasso`, (view) => selectNodes(view, ids));
    announce(ids.length === 0 ? "Nothing is inside" : `${grouped(ids.length)} selected`);
  };
  return (
    <svg
      className="lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([at(event)]);
      }}
      onPointerMove={(event) => line.length > 0 && setLine([...line, at(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setLine([])}
    >
      <polygon points={line.map((point) => point.join()).join(" ")} />
    </svg>
  );
}

/** Ids of the marks that are drawn inside. */
function caught(scene: Scene, viewer: Viewer | null, line: readonly Point[]): readonly string[] {
  const at = viewer?.projection() ?? null;
  if (at === null || line.length < 3) return [];
  return scene.marks
    .filter(
      ({ x, y, folded }) =>
        (!folded || at.reach < foldRatio) &&
        insidePolygon([x * at.scale + at.dx, y * at.stretch * at.scale + at.dy], line),
    )
    .map(({ id }) => id);
}
