// The scene of a view, step by step for the page, which keeps each step, and in one for a worker.
import type { GraphIndex } from "../../graph/index-graph.ts";
import { layoutOf, type LayoutPlaces } from "../../layout/layout-register.ts";
import { buildScene } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../scene/theme.ts";
import type { View } from "../../view/view.ts";

/** What of the view's content is drawn. */
export interface DrawnPart {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Whether it is an answer to a query, rather than the scope. */
  readonly answered: boolean;
}

/** What is drawn although the map hides it by default. */
export function shownIn(
  index: GraphIndex,
  scope: View["scope"],
  { nodes, answered }: DrawnPart,
): ReadonlySet<number> {
  const visibility = index.graph.layout?.visibility;
  const found = new Set(scope.include.flatMap((id) => index.position(id) ?? []));
  // What the map hides until asked for is asked for by an answer, or by a clause that wants something.
  if (answered) for (const node of nodes) found.add(node);
  else if (scope.clauses.some(({ mode }) => mode !== "none"))
    for (const node of nodes) if (visibility?.[node] === 0) found.add(node);
  return found;
}

/** Places by the view's layout, for what is drawn and not hidden; null for those of the map. */
export const placesOf = (
  index: GraphIndex,
  { id, parameters }: View["layout"],
  { nodes }: DrawnPart,
  shown: ReadonlySet<number>,
): LayoutPlaces | null => {
  const visibility = index.graph.layout?.visibility;
  const placed = Array.from(nodes).filter((node) => visibility?.[node] !== 0 || shown.has(node));
  return layoutOf(id).run(index, placed, parameters);
};

/** What a live layout was kept at stands as pins. */
export function pinned(
  places: LayoutPlaces | null,
  index: GraphIndex,
  { id }: View["layout"],
  pins: View["appearance"]["pins"],
): LayoutPlaces | null {
  if (places === null || !layoutOf(id).live) return places;
  const [x, y] = [places.x.slice(), places.y.slice()];
  for (const [node, place] of Object.entries(pins)) {
    const at = index.position(node);
    if (at !== undefined) [x[at], y[at]] = place as [number, number];
  }
  return { ...places, x, y };
}

/** In one. */
export function sceneOf(index: GraphIndex, theme: Theme, view: View, drawn: DrawnPart): Scene {
  const { appearance, selection, layout, scope } = view;
  const shown = shownIn(index, scope, drawn);
  const places = placesOf(index, layout, drawn, shown);
  return buildScene({
    index,
    theme,
    appearance,
    selection,
    nodes: drawn.nodes,
    edges: drawn.edges,
    shown,
    placement: pinned(places, index, layout, appearance.pins),
  });
}
