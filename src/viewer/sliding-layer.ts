// A 2D canvas that follows the camera by a CSS transform, and is drawn anew only where that would show: while one pans,
// nothing is painted. It reaches beyond the screen by a margin, so that what comes in is there already.
import type { Projection } from "../scene/projection.ts";

export interface SlidingLayer {
  readonly canvas: HTMLCanvasElement;
  /**
   * Shows the layer for a camera. Calls `draw` where the last picture does not serve; its projection is that of the
   * whole canvas, margin included. `fresh` asks for a new picture in any case.
   */
  show(
    projection: Projection,
    fresh: boolean,
    draw: (context: CanvasRenderingContext2D, of: Projection) => void,
  ): void;
  /** Whether a new picture would differ from a shifted old one. */
  isStretched(projection: Projection): boolean;
}

/** `margin` in screen pixels; the picture serves while its scale is between `least` and `most` of the camera's. */
export function slidingLayer(
  className: string,
  place: (canvas: HTMLCanvasElement) => void,
  {
    margin,
    least,
    most,
  }: { readonly margin: number; readonly least: number; readonly most: number },
): SlidingLayer {
  const canvas = document.createElement("canvas");
  canvas.className = className;
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, {
    position: "absolute",
    left: `${-margin}px`,
    top: `${-margin}px`,
    pointerEvents: "none",
    willChange: "transform",
    transformOrigin: `${margin}px ${margin}px`,
  });
  place(canvas);
  const context = canvas.getContext("2d");
  let drawn: (Projection & { readonly pixelRatio: number }) | null = null;

  return {
    canvas,
    isStretched: (now) => drawn !== null && zoomFrom(drawn, now) !== 1,
    show(now, fresh, draw) {
      const pixelRatio = window.devicePixelRatio;
      if (
        drawn === null ||
        drawn.width !== now.width ||
        drawn.height !== now.height ||
        drawn.pixelRatio !== pixelRatio
      ) {
        const [width, height] = [now.width + 2 * margin, now.height + 2 * margin];
        canvas.width = Math.round(width * pixelRatio);
        canvas.height = Math.round(height * pixelRatio);
        Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
        drawn = null;
      }
      if (fresh || drawn === null || !serves(drawn, now)) {
        drawn = { ...now, pixelRatio };
        if (context === null) return;
        context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
        draw(context, {
          ...now,
          width: now.width + 2 * margin,
          height: now.height + 2 * margin,
          dx: now.dx + margin,
          dy: now.dy + margin,
        });
      }
      const zoom = zoomFrom(drawn, now);
      const [x, y] = [now.dx - drawn.dx * zoom, now.dy - drawn.dy * zoom];
      canvas.style.transform =
        zoom === 1 && x === 0 && y === 0 ? "" : `translate(${x}px, ${y}px) scale(${zoom})`;
    },
  };

  /** Scales that differ by rounding only are the same. */
  function zoomFrom(old: Projection, now: Projection): number {
    const zoom = now.scale / old.scale;
    return Math.abs(zoom - 1) < 1e-6 ? 1 : zoom;
  }

  function serves(old: Projection, now: Projection): boolean {
    const zoom = zoomFrom(old, now);
    if (zoom < least || zoom > most) return false;
    const [x, y] = [now.dx - old.dx * zoom, now.dy - old.dy * zoom];
    const covers = (shift: number, length: number): boolean =>
      shift - margin * zoom <= 0 && shift + (length + margin) * zoom >= length;
    return margin === 0 || (covers(x, now.width) && covers(y, now.height));
  }
}
