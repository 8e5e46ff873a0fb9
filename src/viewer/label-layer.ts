// Names over the marks. The chosen set is kept while the camera moves and solved again when it rests.
import type { Box } from "../scene/box.ts";
import { writeText } from "./write-text.ts";
import type { Measure } from "../scene/label-style.ts";
import type { Lit } from "../scene/light-up.ts";
import { placeLabels, type PlacedNames } from "../scene/place-labels.ts";
import { placeRegionNames, regionNameInk } from "../scene/place-region-names.ts";
import type { Projection } from "../scene/projection.ts";
import { foldRatio, type Scene } from "../scene/scene.ts";

export interface LabelLayer {
  /** Chooses names for the camera as it stands, none of them below what is `covered`. */
  solve(scene: Scene, projection: Projection, lit: Lit | null, covered: readonly Box[]): void;
  draw(
    context: CanvasRenderingContext2D,
    scene: Scene,
    projection: Projection,
    positions: { readonly x: Float64Array; readonly y: Float64Array },
    lit: Lit | null,
  ): void;
  /** What was placed last. */
  placed(): PlacedNames;
}

export function labelLayer(measure: Measure): LabelLayer {
  let names: PlacedNames = { labels: [], more: [], regions: [] };
  let solvedFor: Projection | null = null;
  let reserved: readonly Box[] = [];
  return {
    solve(scene, projection, lit, covered) {
      names = placeLabels(scene, projection, measure, { lit, reserved: covered });
      reserved = covered;
      solvedFor = projection;
    },
    placed: () => names,
    draw(context, scene, projection, positions, lit) {
      const { width, height, scale, dx, dy, reach } = projection;
      const { theme } = scene;
      context.clearRect(0, 0, width, height);
      context.globalAlpha = regionNameInk(reach) * (lit ? 0.35 : 1);
      const regions =
        projection === solvedFor
          ? names.regions
          : placeRegionNames(scene.regions, projection, measure, reserved).filter(
              // What gave way to a lit name stays away until names are chosen again.
              ({ region }) => lit === null || names.regions.some((kept) => kept.region === region),
            );
      for (const { region, lines, x, y, style, lineHeight, ink } of regions) {
        const halo = scene.regions[region]?.fill ?? theme.ground;
        lines.forEach((line, i) => {
          const left = x - measure(line, style) / 2;
          const middle = y + (i - (lines.length - 1) / 2) * lineHeight;
          writeText(context, line, left, middle, style, ink, halo, measure);
        });
      }
      context.globalAlpha = 1;
      for (const label of [...names.labels, ...names.more]) {
        const { mark, text, offsetX, offsetY, style } = label;
        const ink = names.more.includes(label) ? theme.secondary : theme.ink;
        const of = scene.marks[mark];
        if (of === undefined || (of.folded && reach >= foldRatio && lit === null)) continue;
        const x = (positions.x[mark] ?? 0) * scale + dx + offsetX;
        const y = (positions.y[mark] ?? 0) * scale + dy + offsetY;
        if (x < -200 || x > width || y < -20 || y > height + 20) continue;
        writeText(context, text, Math.round(x), Math.round(y), style, ink, theme.ground, measure);
      }
    },
  };
}
