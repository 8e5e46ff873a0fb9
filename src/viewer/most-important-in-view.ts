// Where the keyboard begins.
import type { Projection } from "../scene/projection.ts";
import type { Scene } from "../scene/scene.ts";

/** Position of the most important mark on the screen that stands for itself; -1 where there is none. */
export function mostImportantInView(
  scene: Scene,
  { scale, dx, dy, width, height }: Projection,
): number {
  let best = -1;
  scene.marks.forEach((mark, i) => {
    const [x, y] = [mark.x * scale + dx, mark.y * scale + dy];
    if (mark.folded || x < 0 || y < 0 || x > width || y > height) return;
    if (best < 0 || mark.importance > (scene.marks[best]?.importance ?? 0)) best = i;
  });
  return best;
}
