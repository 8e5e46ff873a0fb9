// How the map is laid out, coloured and sized, and whether its leaves are folded away.
import { lazy, Suspense, type RefObject } from "react";
import { layoutOf, layouts } from "../../layout/layout-register.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Viewer } from "../../viewer/viewer.ts";
import { colourings } from "../../scene/colourings.ts";
import { sizings } from "../../scene/sizings.ts";
import { unpinNodes } from "../../view/steps/pin-nodes.ts";
import { setAppearance, setLayout } from "../../view/steps/set-appearance.ts";
import type { AppData } from "../load/load-data.ts";
import { step, useView } from "../store.ts";
import { LayoutParameters } from "./layout-parameters.tsx";

const LiveLayout = lazy(async () => ({
  default: (await import("./live-layout.tsx")).LiveLayout,
}));

interface MapLookProps {
  readonly data: AppData;
  readonly scene: Scene;
  readonly viewer: RefObject<Viewer | null>;
}

export function MapLook({ data: { index }, scene, viewer }: MapLookProps) {
  const { appearance, layout } = useView();
  const pins = Object.keys(appearance.pins).length;
  return (
    <details className="legend">
      <summary>Look</summary>
      <Choice
        label="Layout"
        value={layout.id}
        options={layouts}
        pick={(id, name) => step(`Layout: ${name}`, (view) => setLayout(view, id))}
      />
      <LayoutParameters />
      {layoutOf(layout.id).live && (
        <Suspense fallback={<p className="quiet">Opening…</p>}>
          <LiveLayout scene={scene} viewer={viewer} />
        </Suspense>
      )}
      <Choice
        label="Colour by"
        value={appearance.colouring}
        options={colourings.filter(({ applies }) => applies?.(index) ?? true)}
        pick={(colouring, name) =>
          step(`Colour by ${name}`, (view) => setAppearance(view, { colouring }))
        }
      />
      <Choice
        label="Size by"
        value={appearance.sizing}
        options={sizings}
        pick={(sizing, name) => step(`Size by ${name}`, (view) => setAppearance(view, { sizing }))}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={appearance.folded}
          onChange={({ target: { checked } }) =>
            step(checked ? "Fold the leaves" : "Unfold the leaves", (view) =>
              setAppearance(view, { folded: checked }),
            )
          }
        />
        Fold leaves away when far
      </label>
      {pins > 0 && (
        <button
          type="button"
          className="more"
          onClick={() => step("Let go of what was moved", (view) => unpinNodes(view))}
        >
          Let go of {pins === 1 ? "the node" : `the ${pins} nodes`} moved by hand
        </button>
      )}
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly pick: (id: string, label: string) => void;
}

function Choice({ label, value, options, pick }: ChoiceProps) {
  return (
    <label className="pick">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const option = options.find(({ id }) => id === target.value);
          if (option !== undefined) pick(option.id, option.label);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
