// The ground under the edges: pale regions, and the rules of layouts with axes.
import { writeText } from "./write-text.ts";
import { grown, plainLabel, type LabelStyle, type Measure } from "../scene/label-style.ts";
import type { Projection } from "../scene/projection.ts";
import type { Guide, Scene, SceneRegion } from "../scene/scene.ts";

export interface RegionLayer {
  /** Takes the regions of a scene. */
  load(scene: Scene): void;
  draw(context: CanvasRenderingContext2D, projection: Projection): void;
}

export function regionPath(polygons: SceneRegion["polygons"]): Path2D {
  const path = new Path2D();
  for (const ring of polygons) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      if (i === 0) path.moveTo(ring[i] ?? 0, ring[i + 1] ?? 0);
      else path.lineTo(ring[i] ?? 0, ring[i + 1] ?? 0);
    }
    path.closePath();
  }
  return path;
}

export function regionLayer(measure: Measure): RegionLayer {
  let scene: Scene | null = null;
  let paths: { path: Path2D; region: SceneRegion }[] = [];
  return {
    load(next) {
      if (next.regions !== scene?.regions)
        paths = next.regions.map((region) => ({ region, path: regionPath(region.polygons) }));
      scene = next;
    },
    draw(context, { width, height, scale, dx, dy, letters }) {
      context.clearRect(0, 0, width, height);
      if (scene === null) return;
      context.save();
      context.translate(dx, dy);
      context.scale(scale, scale);
      context.lineWidth = 1 / scale;
      for (const { path, region } of paths) {
        context.setLineDash(region.dashed ? [4 / scale, 3 / scale] : []);
        context.fillStyle = region.fill;
        context.strokeStyle = region.line;
        context.fill(path);
        context.stroke(path);
      }
      context.restore();
      // No rule strikes out the name of another.
      for (const guide of scene.guides) drawRule(context, guide, scene, { scale, dx, dy });
      const style = grown(plainLabel, letters);
      for (const guide of scene.guides) drawName(context, guide, scene, { scale, dx, dy }, style);
    },
  };

  function drawRule(
    context: CanvasRenderingContext2D,
    guide: Guide,
    { theme }: Scene,
    { scale, dx, dy }: Pick<Projection, "scale" | "dx" | "dy">,
  ): void {
    context.strokeStyle = theme.hairline;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(guide.x0 * scale + dx, guide.y0 * scale + dy);
    context.lineTo(guide.x1 * scale + dx, guide.y1 * scale + dy);
    context.stroke();
  }

  function drawName(
    context: CanvasRenderingContext2D,
    guide: Guide,
    { theme }: Scene,
    { scale, dx, dy }: Pick<Projection, "scale" | "dx" | "dy">,
    style: LabelStyle,
  ): void {
    const wide = guide.align === "middle" ? measure(guide.text, style) / 2 : 0;
    const [x, y] = [guide.textX * scale + dx - wide, guide.textY * scale + dy];
    writeText(context, guide.text, x, y, style, theme.secondary, theme.ground, measure);
  }
}
