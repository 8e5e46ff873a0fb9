// A layout that runs while one watches: start, pause, keep; undo takes back what was kept.
import { useEffect, useRef, useState, type RefObject } from "react";
import type { Scene } from "../../scene/scene.ts";
import { pinNodes } from "../../view/steps/pin-nodes.ts";
import { liveForces, type LiveForces } from "../../viewer/live-forces.ts";
import type { Viewer } from "../../viewer/viewer.ts";
import { fitPlaces } from "./fit-places.ts";
import { announce, step, useView } from "../store.ts";
import { countOf } from "../../answer/words.ts";

interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

interface LiveLayoutProps {
  readonly scene: Scene;
  readonly viewer: RefObject<Viewer | null>;
}

export function LiveLayout({ scene, viewer }: LiveLayoutProps) {
  const { layout } = useView();
  const forces = useRef<LiveForces | null>(null);
  const places = useRef<Places | null>(null);
  const [state, setState] = useState<"still" | "running" | "paused">("still");
  const [iterations, setIterations] = useState(0);

  const stop = (): void => {
    forces.current?.stop();
    forces.current = null;
    places.current = null;
    setState("still");
  };
  // What is laid out is what was in view when it began.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => stop, [scene.marks.length, layout]);

  const start = (): void => {
    forces.current = liveForces(
      {
        // Gravity pulls to the origin: the middle of the page is put there.
        x: scene.marks.map(({ x }) => x - scene.width / 2),
        y: scene.marks.map(({ y }) => y - scene.height / 2),
        sources: scene.edges.map(({ source }) => source),
        targets: scene.edges.map(({ target }) => target),
        parameters: layout.parameters,
      },
      (x, y, done) => {
        const fitted = fitPlaces(x, y, scene);
        places.current = fitted;
        viewer.current?.move(fitted.x, fitted.y);
        setIterations(done);
      },
    );
    setState("running");
    announce("The layout is running");
  };
  const pause = (): void => {
    forces.current?.pause();
    setState("paused");
    announce("The layout is paused");
  };
  const goOn = (): void => {
    forces.current?.resume();
    setState("running");
  };
  const keep = (): void => {
    const { current } = places;
    if (current !== null)
      step("Keep the layout", (view) =>
        pinNodes(
          view,
          Object.fromEntries(
            scene.marks.map(({ id }, i) => [id, [current.x[i] ?? 0, current.y[i] ?? 0] as const]),
          ),
        ),
      );
    stop();
  };
  const discard = (): void => {
    stop();
    viewer.current?.draw(scene);
  };

  return (
    <fieldset className="bar live-layout" aria-label="Running layout">
      {state === "still" && (
        <button type="button" onClick={start}>
          Start
        </button>
      )}
      {state === "running" && (
        <button type="button" onClick={pause}>
          Pause
        </button>
      )}
      {state === "paused" && (
        <>
          <button type="button" onClick={goOn}>
            Go on
          </button>
          <button type="button" onClick={keep}>
            Keep
          </button>
          <button type="button" onClick={discard}>
            Put back
          </button>
        </>
      )}
      {state !== "still" && <span className="count">{countOf(iterations, "iteration")}</span>}
    </fieldset>
  );
}
