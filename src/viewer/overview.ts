// A small map in the corner while the camera is near, with a frame round what is in view; a press moves the camera.
import type { Box } from "../scene/box.ts";
import { regionPath } from "./region-layer.ts";
import type { Scene } from "../scene/scene.ts";

export interface Overview {
  /** `frame` is what the screen shows, in page pixels; null hides the inset. */
  draw(scene: Scene, frame: { x0: number; y0: number; x1: number; y1: number } | null): void;
  /** Where it stands in the container; null while it is hidden. */
  box(): Box | null;
  destroy(): void;
}

const longSide = 148;

export function overview(
  container: HTMLElement,
  onPress: (x: number, y: number) => void,
): Overview {
  const canvas = document.createElement("canvas");
  canvas.className = "viewer-overview";
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, {
    position: "absolute",
    left: "12px",
    bottom: "12px",
    cursor: "pointer",
    display: "none",
  });
  container.append(canvas);
  const still = document.createElement("canvas");
  let drawn: Scene | null = null;
  let scale = 0;

  const press = (event: PointerEvent): void => {
    // Only the main button: the secondary one opens a menu.
    if ((event.buttons & 1) === 0) return;
    event.stopPropagation();
    const box = canvas.getBoundingClientRect();
    onPress((event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
  };
  canvas.addEventListener("pointerdown", press);
  canvas.addEventListener("pointermove", press);

  return {
    draw(scene, frame) {
      canvas.style.display = frame === null ? "none" : "block";
      if (frame === null) return;
      const ratio = window.devicePixelRatio;
      if (scene !== drawn) {
        drawn = scene;
        scale = longSide / Math.max(scene.width, scene.height);
        for (const each of [canvas, still]) {
          each.width = Math.round(scene.width * scale * ratio);
          each.height = Math.round(scene.height * scale * ratio);
        }
        Object.assign(canvas.style, {
          width: `${scene.width * scale}px`,
          height: `${scene.height * scale}px`,
        });
        drawStill(still, scene, scale * ratio);
      }
      const context = canvas.getContext("2d");
      if (context === null) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(still, 0, 0);
      context.setTransform(scale * ratio, 0, 0, scale * ratio, 0, 0);
      context.strokeStyle = scene.theme.accent;
      context.lineWidth = 1.5 / scale;
      context.strokeRect(frame.x0, frame.y0, frame.x1 - frame.x0, frame.y1 - frame.y0);
    },
    box() {
      const { offsetLeft: x0, offsetTop: y0, offsetWidth: wide, offsetHeight: tall } = canvas;
      return wide === 0 ? null : { x0, y0, x1: x0 + wide, y1: y0 + tall };
    },
    destroy: () => canvas.remove(),
  };
}

function drawStill(canvas: HTMLCanvasElement, scene: Scene, scale: number): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = scene.theme.ground;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const region of scene.regions) {
    context.fillStyle = region.line;
    context.fill(regionPath(region.polygons));
  }
  for (const { x, y, colour, folded } of scene.marks) {
    if (folded) continue;
    context.fillStyle = colour;
    context.fillRect(x - 5, y - 5, 10, 10);
  }
  context.strokeStyle = scene.theme.hairline;
  context.lineWidth = 2 / scale;
  context.strokeRect(0, 0, scene.width, scene.height);
}
