// Sigma's canvases and ours, laid over one another.
import type { Sigma } from "sigma";
import type { Projection } from "../scene/projection.ts";

type Draw = (on: CanvasRenderingContext2D) => void;

/** What lies below Sigma's marks and above them. */
export interface Draws {
  readonly below: Draw;
  readonly above: Draw;
}

/** The screen as one picture in device pixels; empty where Sigma has nothing drawn. */
export function layersAsOne(
  from: Sigma,
  ground: string,
  at: Projection,
  draws: Draws,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const { edges, nodes } = from.getCanvases();
  canvas.width = nodes?.width ?? 0;
  canvas.height = nodes?.height ?? 0;
  const context = canvas.getContext("2d");
  if (context === null || !edges || !nodes) return canvas;
  const ratio = canvas.width / at.width;
  const draw = (layer: Draw): void => {
    // Each layer clears its canvas first, so it is drawn aside and laid over.
    const aside = document.createElement("canvas");
    [aside.width, aside.height] = [canvas.width, canvas.height];
    const on = aside.getContext("2d");
    on?.scale(ratio, ratio);
    if (on) layer(on);
    context.drawImage(aside, 0, 0);
  };
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  draw(draws.below);
  context.drawImage(edges, 0, 0);
  context.drawImage(nodes, 0, 0);
  draw(draws.above);
  return canvas;
}
