// A View as the text of a link: `1&d=…&c=modality:any:modality/ct,modality/mri&…&z=checksum`. Versioned; a part that
// is as in the first view is left out, so that a short question is a short link.
import { broughtIn } from "../answer/brought-in.ts";
import type { Scope } from "../answer/scope.ts";
import { hashText } from "../graph/hash-text.ts";
import { encodeItem, encodeList, encodeReason, encodeSettings } from "./link-text.ts";
import { firstView, type View } from "./view.ts";

export const linkVersion = 1;

/** Pins that travel in a link; a file holds them all. */
export const maxLinkPins = 50;

/** The text, without a leading `#`. Of more than `maxPins` pins the latest are kept. */
export function encodeView(view: View, maxPins: number = maxLinkPins): string {
  const start = firstView(view.data);
  const { appearance, layout, scope } = view;
  const pins = Object.entries(appearance.pins);
  const parts = [
    `d=${encodeItem(view.data)}`,
    ...encodeScope(scope),
    ...(view.query === null
      ? []
      : [`q=${encodeItem(view.query)}`, ...encodeSettings("qp", view.parameters)]),
    ...(view.focus === null ? [] : [`f=${encodeItem(view.focus)}`]),
    ...(view.selection.length === 0 ? [] : [`s=${encodeList(view.selection)}`]),
    ...(appearance.colouring === start.appearance.colouring
      ? []
      : [`ac=${encodeItem(appearance.colouring)}`]),
    ...(appearance.sizing === start.appearance.sizing
      ? []
      : [`as=${encodeItem(appearance.sizing)}`]),
    ...(appearance.folded ? [] : ["u=1"]),
    ...pins
      .slice(Math.max(0, pins.length - maxPins))
      .map(([id, [x, y]]) => `p=${encodeList([id, x, y])}`),
    ...(layout.id === start.layout.id && Object.keys(layout.parameters).length === 0
      ? []
      : [`l=${encodeList([layout.id, ...Object.entries(layout.parameters).flat()])}`]),
    ...(view.panel === null
      ? []
      : [`w=${encodeItem(view.panel.id)}`, ...encodeSettings("ws", view.panel.settings)]),
  ];
  const text = [linkVersion, ...parts].join("&");
  return `${text}&z=${checksum(text)}`;
}

/** What tells a whole link from one that was cut or changed on its way. */
export const checksum = (text: string): string => hashText(text).slice(0, 6);

const encodeScope = (scope: Scope): string[] => [
  ...scope.clauses.flatMap(({ facet, mode, values, because }) => {
    const clause = `${encodeItem(facet)}:${mode}`;
    return [
      `c=${clause}:${encodeList(values)}`,
      ...(because === undefined ? [] : [`b=${clause}:${encodeReason(because)}`]),
    ];
  }),
  ...broughtIn(scope).map(({ ids, because }) =>
    because === null ? `i=${encodeList(ids)}` : `ib=${encodeList(ids)}:${encodeReason(because)}`,
  ),
  ...(scope.exclude.length === 0 ? [] : [`x=${encodeList(scope.exclude)}`]),
  ...(scope.edgeKinds === null ? [] : [`k=${encodeList(scope.edgeKinds)}`]),
  ...(scope.evidence === null ? [] : [`e=${encodeList(scope.evidence)}`]),
];
