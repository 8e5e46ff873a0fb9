// Zoom and fit without a wheel.
import type { RefObject } from "react";
import type { Viewer } from "../../viewer/viewer.ts";
import { Icon } from "../icons/icon.tsx";
import { useApp } from "../store.ts";

export function MapButtons({ viewer }: { readonly viewer: RefObject<Viewer | null> }) {
  const lasso = useApp((state) => state.lasso);
  return (
    <fieldset className="map-buttons" aria-label="Zoom and lasso">
      <button
        type="button"
        className="icon"
        aria-label="Zoom in"
        title="Zoom in"
        onClick={() => viewer.current?.zoom(1.5)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="icon"
        aria-label="Zoom out"
        title="Zoom out"
        onClick={() => viewer.current?.zoom(1 / 1.5)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className="icon"
        id="fit-map"
        aria-label="Fit the map (0)"
        title="Fit the map (0)"
        onClick={() => viewer.current?.fit()}
      >
        <Icon name="fit" />
      </button>
      <button
        type="button"
        className="icon"
        aria-pressed={lasso}
        aria-label="Lasso (l)"
        title="Draw round nodes to select them (l)"
        onClick={() => useApp.setState({ lasso: !lasso })}
      >
        <Icon name="lasso" />
      </button>
    </fieldset>
  );
}
