// Counts what a scene draws, row by row.
import { edgeKinds, type EdgeKind } from "../graph/schema.ts";
import { colouringOf } from "./colourings.ts";
import type { Colouring } from "./colouring.ts";
import { markKindLabel, markKinds } from "./colourings/by-kind.ts";
import type { ColourRow, EdgeRow, Legend, SizeRow } from "./legend.ts";
import type { Mark, SceneEdge } from "./scene.ts";
import { markKindOf, shapeOfKind } from "./shapes.ts";
import { sizingOf } from "./sizings.ts";
import type { SceneInput } from "./build-scene.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function buildLegend(
  { index: { graph }, appearance, theme }: Pick<SceneInput, "index" | "appearance" | "theme">,
  marks: readonly Mark[],
  edges: readonly Omit<SceneEdge, "state">[],
  { classes, classOf, rest }: ReturnType<Colouring["classes"]>,
  sizes: readonly SizeRow[],
): Legend {
  const colouring = colouringOf(appearance.colouring);
  const byShape = colouring.id === "kind";
  const counts = new Map<number, number>();
  const kinds = new Map<string, number>();
  /** By class, and by kind where shape says it. */
  const foldedOf = new Map<number | string, number>();
  for (const { node, folded } of marks) {
    const at = graph.nodes[node];
    const of = classOf(node);
    counts.set(of, (counts.get(of) ?? 0) + 1);
    if (folded) foldedOf.set(of, (foldedOf.get(of) ?? 0) + 1);
    if (at === undefined || classes[of]?.shape !== undefined) continue;
    const kind = markKindOf(at);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (folded) foldedOf.set(kind, (foldedOf.get(kind) ?? 0) + 1);
  }
  const rows: ColourRow[] = classes.flatMap((row, i) => {
    const count = counts.get(i) ?? 0;
    const kind = markKinds[i];
    return count === 0
      ? []
      : [
          {
            ...row,
            shape: byShape && kind ? shapeOfKind[kind] : (row.shape ?? null),
            count,
            folded: foldedOf.get(i) ?? 0,
          },
        ];
  });
  const left = counts.get(-1) ?? 0;
  if (left > 0)
    rows.push({
      label: rest,
      colour: theme.unknown,
      shape: null,
      count: left,
      folded: foldedOf.get(-1) ?? 0,
      clauses: null,
    });
  const sizing = sizingOf(appearance.sizing);
  return {
    colouring: { id: colouring.id, label: colouring.label, rows },
    sizing: { id: sizing.id, label: sizing.label, rows: sizes },
    shapes: byShape
      ? []
      : markKinds.flatMap((kind) => {
          const count = kinds.get(kind) ?? 0;
          return count === 0
            ? []
            : [
                {
                  label: markKindLabel(kind),
                  shape: shapeOfKind[kind],
                  count,
                  folded: foldedOf.get(kind) ?? 0,
                },
              ];
        }),
    edges: edgeRows(edges),
  };
}

function edgeRows(edges: readonly Omit<SceneEdge, "state">[]): readonly EdgeRow[] {
  const counts = new Map<string, { colour: string; count: number }>();
  for (const { kind, colour } of edges)
    counts.set(kind, { colour, count: (counts.get(kind)?.count ?? 0) + 1 });
  return (Object.keys(edgeKinds) as EdgeKind[]).flatMap((kind) => {
    const row = counts.get(kind);
    return row ? [{ kind, label: capital(edgeKinds[kind].label), ...row }] : [];
  });
}
